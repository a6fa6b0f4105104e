using System.Collections.Immutable;
using Microsoft.CodeAnalysis;

namespace Segmentation.Architecture.Sources;

/// <summary>Folders reference one way: a file uses types of its own folder and of the folders above it in the order.</summary>
/// <remarks>A declaration's folder is that of its file. The namespace does not tell: everyday types are in <c>Segmentation</c>.</remarks>
internal static class FolderRule
{
    /// <summary>Gets the folders, each after all it may use. A folder not named here belongs to the one it is in.</summary>
    public static ImmutableArray<string> Order { get; } =
    [
        "Diagnostics",
        "Time",
        "Sampling",
        "Customers",
        "Rules",
        "Rules/Authoring",
        "Rules/Lint",
        "Rules/Language",
        "Rules/Checking",
        "Rules/Json",
        "Evaluation",
        "Bulk",
        "Statistics",
        "Tiers",
        "Lifecycles",
        "Care",
        "Engine",
        "Hosting",
    ];

    /// <summary>The breaches, one line each: <c>file:line uses X from folder Y</c>.</summary>
    public static IEnumerable<string> Breaches(SourceTree tree) => Misplaced(tree).Concat(Upward(tree)).Distinct();

    private static IEnumerable<string> Misplaced(SourceTree tree) =>
        from type in tree.Types()
        from location in type.Locations
        where PlaceInOrder(location.SourceTree!) < 0
        select $"{SourceTree.Place(location)} declares {type.Name} in a folder that has no place in the order";

    private static IEnumerable<string> Upward(SourceTree tree) =>
        from use in tree.Uses()
        let here = PlaceInOrder(use.Location.SourceTree!)
        let there = DeclaredAt(use.Declared)
        where there > here
        select $"{use.Place} uses {use.Declared.Name} from folder {Order[there]}";

    private static int DeclaredAt(ISymbol symbol)
    {
        // Constructors and members the compiler adds have no text of their own: they are where their type is.
        var declared = symbol.DeclaringSyntaxReferences.Length == 0 ? symbol.ContainingType : symbol;
        return declared is null or { DeclaringSyntaxReferences.Length: 0 }
            ? -1
            : declared.DeclaringSyntaxReferences.Max(reference => PlaceInOrder(reference.SyntaxTree));
    }

    private static int PlaceInOrder(SyntaxTree file)
    {
        var folder = Path.GetDirectoryName(file.FilePath)!.Replace('\\', '/');
        while (folder.Length > 0 && !Order.Contains(folder))
        {
            folder = folder[..Math.Max(0, folder.LastIndexOf('/'))];
        }

        return Order.IndexOf(folder);
    }
}
