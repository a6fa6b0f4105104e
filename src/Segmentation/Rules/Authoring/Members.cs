using System.Runtime.InteropServices;

namespace Segmentation.Rules.Authoring;

/// <summary>The members of a list in a rule.</summary>
internal static class Members
{
    /// <summary>So many are compared with each other; a set would cost more.</summary>
    private const int Few = 16;

    /// <summary>The members in their order, repeats collapsed.</summary>
    public static EquatableList<T> Distinct<T>(IEnumerable<T> members)
        where T : IEquatable<T>
    {
        ArgumentNullException.ThrowIfNull(members);
        if (members is List<T> { Count: > 0 and <= Few } few && !HasRepeats(few))
        {
            return EquatableList.Create<T>(CollectionsMarshal.AsSpan(few));
        }

        EquatableList<T> distinct = [.. members.Distinct()];
        return distinct.Count > 0
            ? distinct
            : throw new ArgumentException("A list in a rule has at least one member.", nameof(members));
    }

    private static bool HasRepeats<T>(List<T> members)
        where T : IEquatable<T>
    {
        for (var i = 1; i < members.Count; i++)
        {
            if (members.IndexOf(members[i]) < i)
            {
                return true;
            }
        }

        return false;
    }

    public static EquatableList<TextLiteral> Texts(IEnumerable<string> members)
    {
        ArgumentNullException.ThrowIfNull(members);
        return Distinct(members.Select(member => new TextLiteral(member)));
    }
}
