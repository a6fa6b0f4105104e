using Microsoft.CodeAnalysis;

namespace Segmentation.Architecture.Sources;

/// <summary>Nothing is open to inheritance from outside.</summary>
internal static class InheritanceRules
{
    /// <summary>Classes and records that are neither sealed nor static nor abstract.</summary>
    public static IEnumerable<string> Unsealed(SourceTree tree) =>
        from type in tree.Types()
        where type.TypeKind == TypeKind.Class && !type.IsSealed && !type.IsStatic && !type.IsAbstract
        select $"{SourceTree.Place(type.Locations[0])} {type.Name} is not sealed";

    /// <summary>Public abstract classes that code outside the library can derive from.</summary>
    /// <remarks>A record's copy constructor must be protected by the language; it is not counted.</remarks>
    public static IEnumerable<string> OpenBases(SourceTree tree) =>
        from type in tree.Types()
        where type.TypeKind == TypeKind.Class && type.IsAbstract && !type.IsStatic && IsVisible(type)
        from constructor in type.InstanceConstructors
        where constructor.DeclaredAccessibility is Accessibility.Public or Accessibility.Protected or Accessibility.ProtectedOrInternal
        where !IsCopyConstructor(constructor)
        select $"{SourceTree.Place(type.Locations[0])} {type.Name} has a constructor open to derived types outside";

    private static bool IsVisible(INamedTypeSymbol? type) =>
        type is null || (type.DeclaredAccessibility == Accessibility.Public && IsVisible(type.ContainingType));

    private static bool IsCopyConstructor(IMethodSymbol constructor) =>
        constructor.ContainingType.IsRecord
        && constructor.Parameters is [var only]
        && SymbolEqualityComparer.Default.Equals(only.Type, constructor.ContainingType);
}
