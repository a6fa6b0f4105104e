namespace Segmentation.Rules.Authoring;

/// <summary>
/// A text while a rule is written; compared code unit by code unit, unless the attribute ignores case.
/// </summary>
public class TextTerm : Term
{
    internal TextTerm(Quantity quantity)
        : base(quantity)
    {
    }

    /// <summary>Equal: <c>=</c>.</summary>
    public Rule Is(string value) => Compare(ComparisonOperator.Equal, new TextLiteral(value));

    /// <summary>Equal to a text attribute or field.</summary>
    public Rule Is(TextReference other)
    {
        ArgumentNullException.ThrowIfNull(other);
        return Compare(ComparisonOperator.Equal, other.Quantity);
    }

    /// <summary>Not equal: <c>!=</c>; undetermined when unknown.</summary>
    public Rule IsNot(string value) => Compare(ComparisonOperator.NotEqual, new TextLiteral(value));

    /// <summary>Not equal to a text attribute or field; undetermined when either is unknown.</summary>
    public Rule IsNot(TextReference other)
    {
        ArgumentNullException.ThrowIfNull(other);
        return Compare(ComparisonOperator.NotEqual, other.Quantity);
    }

    /// <summary>Equal to one of the values, at least one.</summary>
    public Rule In(params IEnumerable<string> values) => OneOf(Members.Texts(values));

    /// <summary>Equal to one of a named list of the model: <c>city in vip cities</c>.</summary>
    public Rule InList(string list) => OneOfNamed(list);

    /// <summary>Has the part somewhere; no wildcards.</summary>
    public Rule Contains(string part) => new TextMatch(Quantity, TextMatchKind.Contains, new TextLiteral(part));

    /// <summary>Begins with the part.</summary>
    public Rule StartsWith(string part) => new TextMatch(Quantity, TextMatchKind.StartsWith, new TextLiteral(part));

    /// <summary>Ends with the part.</summary>
    public Rule EndsWith(string part) => new TextMatch(Quantity, TextMatchKind.EndsWith, new TextLiteral(part));
}

/// <summary>A text attribute or field itself; it can also stand on the right of a comparison.</summary>
public sealed class TextReference : TextTerm
{
    internal TextReference(Quantity quantity)
        : base(quantity)
    {
    }
}
