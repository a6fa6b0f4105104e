namespace Segmentation.Rules;

/// <summary><c>in segment "big"</c>: the three-valued truth of another segment.</summary>
internal sealed record InSegment : Rule
{
    internal InSegment(string key)
        : base(TreeSize.Leaf) => Key = key;

    /// <summary>Gets the key of the segment, exact.</summary>
    public string Key { get; }
}

/// <summary>
/// <c>in sample 10 percent of "spring test"</c>: a stable share of all customers, by hash; never undetermined.
/// </summary>
internal sealed record InSample : Rule
{
    internal InSample(string name, decimal from, decimal to)
        : base(TreeSize.Leaf)
    {
        Name = name;
        From = from;
        To = to;
    }

    /// <summary>Gets the name of the sample, exact; another name draws another sample.</summary>
    public string Name { get; }

    /// <summary>Gets where the share begins, in percent, 0 to 100, at most two decimals.</summary>
    public decimal From { get; }

    /// <summary>Gets where the share ends, in percent, not included.</summary>
    public decimal To { get; }
}

/// <summary><c>tier "loyalty" at least "gold"</c>.</summary>
internal sealed record TierAtLeast : Rule
{
    internal TierAtLeast(string ladder, string tier)
        : base(TreeSize.Leaf)
    {
        Ladder = ladder;
        Tier = tier;
    }

    /// <summary>Gets the key of the ladder.</summary>
    public string Ladder { get; }

    /// <summary>Gets the lowest tier that counts.</summary>
    public string Tier { get; }
}

/// <summary><c>predicate "has open invoice"</c>: a test that the host registered by name; opaque.</summary>
internal sealed record NamedPredicate : Rule
{
    internal NamedPredicate(string name)
        : base(TreeSize.Leaf) => Name = name;

    /// <summary>Gets the registered name.</summary>
    public string Name { get; }
}
