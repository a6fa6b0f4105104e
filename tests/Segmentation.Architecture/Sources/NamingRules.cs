using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Segmentation.Architecture.Sources;

/// <summary>What namespaces and types are called.</summary>
internal static class NamingRules
{
    /// <summary>Files whose namespace is neither <c>Segmentation</c> nor <c>Segmentation.Folder</c>.</summary>
    public static IEnumerable<string> WrongNamespaces(SourceTree tree) =>
        from file in tree.Files
        let folder = Path.GetDirectoryName(file.FilePath)!.Replace('\\', '/')
        let expected = folder.Length == 0 ? "Segmentation" : "Segmentation." + folder.Replace('/', '.')
        from declaration in file.GetRoot().DescendantNodes().OfType<BaseNamespaceDeclarationSyntax>()
        let actual = declaration.Name.ToString()
        where actual != "Segmentation" && actual != expected
        select $"{SourceTree.Place(declaration.GetLocation())} is in {actual}, not in Segmentation or {expected}";

    /// <summary>Types that are called like a part of a namespace; in their presence the namespace is hard to name.</summary>
    public static IEnumerable<string> TypesNamedLikeNamespaces(SourceTree tree)
    {
        var parts = tree.Files
            .SelectMany(file => file.GetRoot().DescendantNodes().OfType<BaseNamespaceDeclarationSyntax>())
            .SelectMany(declaration => declaration.Name.ToString().Split('.'))
            .ToHashSet(StringComparer.Ordinal);
        return from type in tree.Types()
               where parts.Contains(type.Name)
               select $"{SourceTree.Place(type.Locations[0])} {type.Name} is also part of a namespace";
    }
}
