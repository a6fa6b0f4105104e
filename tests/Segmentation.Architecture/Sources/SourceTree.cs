using System.Globalization;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Segmentation.Architecture.Sources;

/// <summary>The sources of one project, compiled as the build does but with a semantic model to ask.</summary>
internal sealed class SourceTree
{
    private const string GlobalUsings =
        """
        global using System;
        global using System.Collections.Generic;
        global using System.IO;
        global using System.Linq;
        global using System.Net.Http;
        global using System.Threading;
        global using System.Threading.Tasks;
        """;

    private static readonly CSharpParseOptions Options = new CSharpParseOptions(LanguageVersion.Latest)
        .WithPreprocessorSymbols("NET", "NET10_0", "NET10_0_OR_GREATER", "RELEASE");

    private static readonly Lazy<SourceTree> OnDisk = new(Load);

    private SourceTree(IEnumerable<SourceText> sources)
    {
        Files = [.. sources.Select(source => CSharpSyntaxTree.ParseText(source.Text, Options, source.Path))];
        Compilation = CSharpCompilation.Create(
            "Segmentation",
            [.. Files, CSharpSyntaxTree.ParseText(GlobalUsings, Options)],
            References.OfLibrary,
            new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary, allowUnsafe: true));
    }

    /// <summary>Gets the sources of the library; parsed once.</summary>
    public static SourceTree Library => OnDisk.Value;

    /// <summary>Gets the files; a tree's path is relative to the project, with slashes.</summary>
    public IReadOnlyList<SyntaxTree> Files { get; }

    /// <summary>Gets the compilation of all files.</summary>
    public CSharpCompilation Compilation { get; }

    /// <summary>A tree of made-up files.</summary>
    public static SourceTree Of(params SourceText[] sources) => new(sources);

    /// <summary>Names of types and namespaces that the compilation could not find; each would hide a dependency.</summary>
    /// <remarks>Members that a source generator adds are missing here; the types they belong to are not.</remarks>
    public IEnumerable<string> Unresolved() =>
        from diagnostic in Compilation.GetDiagnostics()
        where diagnostic.Id is "CS0103" or "CS0234" or "CS0246"
        select $"{Place(diagnostic.Location)} {diagnostic.GetMessage(CultureInfo.InvariantCulture)}";

    /// <summary>The types declared in the sources, nested ones included.</summary>
    public IEnumerable<INamedTypeSymbol> Types() =>
        from file in Files
        let model = Compilation.GetSemanticModel(file)
        from declaration in file.GetRoot().DescendantNodes()
        where declaration is BaseTypeDeclarationSyntax or DelegateDeclarationSyntax
        let type = model.GetDeclaredSymbol(declaration) as INamedTypeSymbol
        where !type.IsExtension
        select type;

    /// <summary>Every use of a type or member by name, and of a constructor by <c>new(...)</c>.</summary>
    public IEnumerable<SymbolUse> Uses() => Files.AsParallel().AsOrdered().SelectMany(Uses);

    /// <summary><c>file:line</c>, the line counted from 1.</summary>
    public static string Place(Location location) =>
        $"{location.SourceTree?.FilePath}:{location.GetLineSpan().StartLinePosition.Line + 1}";

    private static SourceTree Load()
    {
        var folder = RepositoryFolder.Path("src", "Segmentation");
        return new(RepositoryFolder.Files(folder, ".cs")
            .Select(file => new SourceText(Path.GetRelativePath(folder, file).Replace('\\', '/'), File.ReadAllText(file))));
    }

    private IEnumerable<SymbolUse> Uses(SyntaxTree file)
    {
        var model = Compilation.GetSemanticModel(file);
        foreach (var node in file.GetRoot().DescendantNodes())
        {
            if (node is SimpleNameSyntax or ImplicitObjectCreationExpressionSyntax or ElementAccessExpressionSyntax
                && model.GetSymbolInfo(node).Symbol is { } symbol
                && symbol is INamedTypeSymbol or IMethodSymbol or IPropertySymbol or IFieldSymbol or IEventSymbol)
            {
                yield return new SymbolUse(node.GetLocation(), symbol);
            }
        }
    }
}
