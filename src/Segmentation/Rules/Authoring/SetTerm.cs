namespace Segmentation.Rules.Authoring;

/// <summary>A set of texts while a rule is written; the empty set is known.</summary>
public sealed class SetTerm : Term
{
    internal SetTerm(Quantity quantity)
        : base(quantity)
    {
    }

    /// <summary>Holds the text.</summary>
    public Rule Contains(string member) => ContainsAny(member);

    /// <summary>Holds at least one of the texts.</summary>
    public Rule ContainsAny(params IEnumerable<string> members) => Match(SetMatchKind.Any, members);

    /// <summary>Holds every one of the texts.</summary>
    public Rule ContainsAll(params IEnumerable<string> members) => Match(SetMatchKind.All, members);

    /// <summary>Holds not one of the texts; undetermined when the set is unknown.</summary>
    public Rule ContainsNone(params IEnumerable<string> members) => Match(SetMatchKind.None, members);

    /// <summary>Holds at least one of the texts: <c>interest in ("tea")</c>.</summary>
    public Rule In(params IEnumerable<string> members) => OneOf(Members.Texts(members));

    /// <summary>Holds at least one text of a named list of the model.</summary>
    public Rule InList(string list) => OneOfNamed(list);

    private SetMatch Match(SetMatchKind kind, IEnumerable<string> members) =>
        new(Quantity, kind, Members.Texts(members));
}
