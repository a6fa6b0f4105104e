using Microsoft.CodeAnalysis;

namespace Segmentation.Architecture.Sources;

/// <summary>A place in the sources that names a type or a member.</summary>
internal sealed record SymbolUse(Location Location, ISymbol Symbol)
{
    /// <summary>Gets <c>file:line</c>.</summary>
    public string Place => SourceTree.Place(Location);

    /// <summary>Gets the declared symbol behind constructed generics and extension method calls.</summary>
    public ISymbol Declared => (Symbol is IMethodSymbol { ReducedFrom: { } extension } ? extension : Symbol).OriginalDefinition;
}
