namespace Segmentation.Rules;

/// <summary>How two values are compared.</summary>
internal enum ComparisonOperator
{
    /// <summary><c>=</c>.</summary>
    Equal,

    /// <summary><c>!=</c>.</summary>
    NotEqual,

    /// <summary><c>&lt;</c>.</summary>
    Less,

    /// <summary><c>&lt;=</c>.</summary>
    AtMost,

    /// <summary><c>&gt;</c>.</summary>
    Greater,

    /// <summary><c>&gt;=</c>.</summary>
    AtLeast,
}

/// <summary><c>spend &gt;= 1000</c>: a quantity compared with a literal or an attribute.</summary>
internal sealed record Comparison : Rule
{
    internal Comparison(Quantity left, ComparisonOperator @operator, Quantity right)
        : base(TreeSize.Above(left.Measure, right.Measure))
    {
        Left = left;
        Operator = @operator;
        Right = right;
    }

    /// <summary>Gets the quantity.</summary>
    public Quantity Left { get; }

    /// <summary>Gets the operator.</summary>
    public ComparisonOperator Operator { get; }

    /// <summary>Gets what it is compared with: a literal, an attribute or, in a filter, a field.</summary>
    public Quantity Right { get; }
}

/// <summary><c>spend between 10 and 20</c>, both ends included.</summary>
internal sealed record Between : Rule
{
    internal Between(Quantity quantity, Quantity low, Quantity high)
        : base(TreeSize.Above(quantity.Measure, low.Measure, high.Measure))
    {
        Quantity = quantity;
        Low = low;
        High = high;
    }

    /// <summary>Gets the quantity.</summary>
    public Quantity Quantity { get; }

    /// <summary>Gets the lower end, included: a literal or an attribute.</summary>
    public Quantity Low { get; }

    /// <summary>Gets the upper end, included: a literal or an attribute.</summary>
    public Quantity High { get; }
}

/// <summary><c>city in ("Shanghai", "Hangzhou")</c>; for a set, any of them.</summary>
internal sealed record OneOf : Rule
{
    internal OneOf(Quantity quantity, EquatableList<Literal> members)
        : base(TreeSize.Above(quantity.Measure, new TreeSize(1, members.Count)))
    {
        Quantity = quantity;
        Members = members;
    }

    /// <summary>Gets the quantity.</summary>
    public Quantity Quantity { get; }

    /// <summary>Gets the values, at least one, without repeats.</summary>
    public EquatableList<Literal> Members { get; }
}

/// <summary><c>city in vip cities</c>: one of a named list of the model.</summary>
internal sealed record OneOfList : Rule
{
    internal OneOfList(Quantity quantity, string list)
        : base(TreeSize.Above(quantity.Measure))
    {
        Quantity = quantity;
        List = list;
    }

    /// <summary>Gets the quantity, a text or a set.</summary>
    public Quantity Quantity { get; }

    /// <summary>Gets the name of the list.</summary>
    public string List { get; }
}

/// <summary><c>satisfaction is known</c> or <c>is unknown</c>; never undetermined.</summary>
internal sealed record KnownTest : Rule
{
    internal KnownTest(Quantity quantity, bool isKnown)
        : base(TreeSize.Above(quantity.Measure))
    {
        Quantity = quantity;
        IsKnown = isKnown;
    }

    /// <summary>Gets the quantity.</summary>
    public Quantity Quantity { get; }

    /// <summary>Gets a value indicating whether it must be known, else unknown.</summary>
    public bool IsKnown { get; }
}

/// <summary><c>vip</c>: a flag that stands alone.</summary>
internal sealed record FlagCondition : Rule
{
    internal FlagCondition(Quantity flag)
        : base(TreeSize.Above(flag.Measure)) => Flag = flag;

    /// <summary>Gets the flag.</summary>
    public Quantity Flag { get; }
}
