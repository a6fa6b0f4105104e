namespace Segmentation.Rules;

/// <summary>Where in a text another must stand.</summary>
internal enum TextMatchKind
{
    /// <summary><c>contains</c>.</summary>
    Contains,

    /// <summary><c>starts with</c>.</summary>
    StartsWith,

    /// <summary><c>ends with</c>.</summary>
    EndsWith,
}

/// <summary><c>name starts with "A"</c>; ordinal, no wildcards.</summary>
internal sealed record TextMatch : Rule
{
    internal TextMatch(Quantity text, TextMatchKind kind, TextLiteral part)
        : base(TreeSize.Above(text.Measure, part.Measure))
    {
        Text = text;
        Kind = kind;
        Part = part;
    }

    /// <summary>Gets the text looked at.</summary>
    public Quantity Text { get; }

    /// <summary>Gets where the part must stand.</summary>
    public TextMatchKind Kind { get; }

    /// <summary>Gets the part; the empty text is in every text.</summary>
    public TextLiteral Part { get; }
}

/// <summary>How many of the listed texts a set must hold.</summary>
internal enum SetMatchKind
{
    /// <summary>At least one.</summary>
    Any,

    /// <summary>Every one.</summary>
    All,

    /// <summary>Not one.</summary>
    None,
}

/// <summary><c>tags contains any ("tea", "coffee")</c>; the empty set is known.</summary>
internal sealed record SetMatch : Rule
{
    internal SetMatch(Quantity set, SetMatchKind kind, EquatableList<TextLiteral> members)
        : base(TreeSize.Above(set.Measure, new TreeSize(1, members.Count)))
    {
        Set = set;
        Kind = kind;
        Members = members;
    }

    /// <summary>Gets the set.</summary>
    public Quantity Set { get; }

    /// <summary>Gets how many of the members it must hold.</summary>
    public SetMatchKind Kind { get; }

    /// <summary>Gets the texts, at least one, without repeats.</summary>
    public EquatableList<TextLiteral> Members { get; }
}
