namespace Segmentation.Rules.Authoring;

/// <summary>The members of a list in a rule.</summary>
internal static class Members
{
    /// <summary>The members in their order, repeats collapsed.</summary>
    public static EquatableList<T> Distinct<T>(IEnumerable<T> members)
        where T : IEquatable<T>
    {
        ArgumentNullException.ThrowIfNull(members);
        EquatableList<T> distinct = [.. members.Distinct()];
        return distinct.Count > 0
            ? distinct
            : throw new ArgumentException("A list in a rule has at least one member.", nameof(members));
    }

    public static EquatableList<TextLiteral> Texts(IEnumerable<string> members)
    {
        ArgumentNullException.ThrowIfNull(members);
        return Distinct(members.Select(member => new TextLiteral(member)));
    }
}
