using System.Collections.Frozen;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Segmentation.Architecture.Sources;

/// <summary>Finds numbers and dates that become text in the culture of the thread without a word about it.</summary>
/// <remarks>
/// Whole numbers are left alone: messages count with them, and only a minus sign could differ.
/// The build's analyzers see calls (<c>ToString</c>, <c>Parse</c>), but neither <c>$"{number}"</c> nor <c>"" + number</c>.
/// </remarks>
internal static class CultureUses
{
    private static readonly FrozenSet<string> Sensitive = FrozenSet.Create(
        StringComparer.Ordinal,
        [
            "Half", "Single", "Double", "Decimal",
            "DateTime", "DateTimeOffset", "DateOnly", "TimeOnly",
        ]);

    /// <summary>The places found, one line each; cured by <c>string.Create(CultureInfo.InvariantCulture, $"...")</c>.</summary>
    public static IEnumerable<string> In(SourceTree tree) =>
        from file in tree.Files.AsParallel().AsOrdered()
        let model = tree.Compilation.GetSemanticModel(file)
        from node in file.GetRoot().DescendantNodes()
        from value in Written(node, model)
        let type = Underlying(model.GetTypeInfo(value).Type)
        where type is { TypeKind: TypeKind.Struct, ContainingNamespace.Name: "System" } && Sensitive.Contains(type.MetadataName)
        select $"{SourceTree.Place(value.GetLocation())} writes {value} in the thread's culture";

    private static IEnumerable<ExpressionSyntax> Written(SyntaxNode node, SemanticModel model) => node switch
    {
        InterpolatedStringExpressionSyntax text when IsText(model.GetTypeInfo(text).ConvertedType) =>
            text.Contents.OfType<InterpolationSyntax>().Select(hole => hole.Expression),
        BinaryExpressionSyntax sum when sum.IsKind(SyntaxKind.AddExpression) && IsText(model.GetTypeInfo(sum).Type) =>
            [sum.Left, sum.Right],
        _ => [],
    };

    private static bool IsText(ITypeSymbol? type) => type?.SpecialType is SpecialType.System_String or SpecialType.System_Object;

    private static ITypeSymbol? Underlying(ITypeSymbol? type) =>
        type is INamedTypeSymbol { OriginalDefinition.SpecialType: SpecialType.System_Nullable_T } nullable
            ? nullable.TypeArguments[0]
            : type;
}
