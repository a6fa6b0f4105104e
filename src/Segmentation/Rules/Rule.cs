using Segmentation.Rules;

namespace Segmentation;

/// <summary>A condition, or a tree of conditions under all, any and not: who belongs to a segment.</summary>
/// <remarks>
/// <para>A closed set of immutable records, made by the facets (<see cref="Value"/>, <see cref="Frequency"/>, <see cref="Recency"/>,
/// <see cref="Geography"/>, <see cref="Interest"/>, <see cref="Lifecycle"/>), by <see cref="Attributes"/> and <see cref="Events"/>, and combined
/// by <c>&amp;</c>, <c>|</c> and <c>!</c>. A rule computes nothing by itself; it is bound to a customer model by the engine.</para>
/// <para>Truth has three values: a condition on an unknown value is undetermined, and so is its negation.</para>
/// <para>Two rules are equal when they are written alike: the order of members and the spelling of numbers
/// count.</para>
/// </remarks>
/// <threadsafety>Immutable; safe to share between threads.</threadsafety>
public abstract record Rule
{
    /// <summary>
    /// The greatest depth of a tree; deeper ones are refused when they are put together, so no walk can overflow the
    /// stack.
    /// </summary>
    public const int MaxDepth = 160;

    /// <summary>The greatest number of nodes of a tree.</summary>
    public const int MaxSize = 20_000;

    private protected Rule(TreeSize size) => Measure = size.Checked();

    /// <summary>Gets what its author remarks on it, one or several lines; empty when nothing is remarked.</summary>
    /// <remarks>It has no meaning and does not count for equality, canonical text or hash; see
    /// <see cref="RuleFormat"/>.</remarks>
    public string Comment { get; private set; } = "";

    /// <summary>Depth and number of nodes.</summary>
    internal TreeSize Measure { get; }

    /// <summary>Where it stands in the text it was read from; the default for a rule that was not.</summary>
    internal TextSpan Source { get; private set; }

    /// <summary>All of two rules; undetermined unless one is false or both are true.</summary>
    public static Rule operator &(Rule left, Rule right) => AllOf(left, right);

    /// <summary>Any of two rules; undetermined unless one is true or both are false.</summary>
    public static Rule operator |(Rule left, Rule right) => AnyOf(left, right);

    /// <summary>The opposite; what is undetermined stays undetermined.</summary>
    public static Rule operator !(Rule rule) => Not(rule);

    /// <summary>True when all rules are; members that are themselves <c>all</c> are merged in.</summary>
    /// <param name="rules">At least one; a single one is returned as it is.</param>
    /// <exception cref="ArgumentException">No rule is given, or the tree exceeds <see cref="MaxDepth"/> or
    /// <see cref="MaxSize"/>.</exception>
    public static Rule AllOf(params ReadOnlySpan<Rule> rules) =>
        Connectives.Join<AllOf>(rules, inner => inner.Members, members => new AllOf(members));

    /// <summary>True when any rule is; members that are themselves <c>any</c> are merged in.</summary>
    /// <param name="rules">At least one; a single one is returned as it is.</param>
    /// <exception cref="ArgumentException">No rule is given, or the tree exceeds <see cref="MaxDepth"/> or
    /// <see cref="MaxSize"/>.</exception>
    public static Rule AnyOf(params ReadOnlySpan<Rule> rules) =>
        Connectives.Join<AnyOf>(rules, inner => inner.Members, members => new AnyOf(members));

    /// <summary>The opposite of <paramref name="rule"/>; what is undetermined stays undetermined.</summary>
    /// <exception cref="ArgumentException">The tree exceeds <see cref="MaxDepth"/> or
    /// <see cref="MaxSize"/>.</exception>
    public static Rule Not(Rule rule)
    {
        ArgumentNullException.ThrowIfNull(rule);
        return new Not(rule);
    }

    /// <summary>In another segment, with its three-valued truth: <c>in segment "big"</c>.</summary>
    /// <param name="key">The key of the segment, exact.</param>
    public static Rule InSegment(string key)
    {
        ArgumentException.ThrowIfNullOrEmpty(key);
        return new InSegment(new TextLiteral(key).Value);
    }

    /// <summary>
    /// In a stable share of all customers, drawn by hash: <c>in sample 10 percent of "spring test"</c>.
    /// </summary>
    /// <param name="name">The name of the sample, exact; another name draws another, independent sample.</param>
    /// <param name="percent">How much, 0 to 100, at most two decimals.</param>
    public static Rule InSample(string name, decimal percent) => InSample(name, 0m, percent);

    /// <summary>
    /// In one part of all customers, drawn by hash: <c>in sample 10 to 20 percent of "spring test"</c>.
    /// </summary>
    /// <param name="name">The name of the sample, exact; parts of one sample that do not overlap share no
    /// customer.</param>
    /// <param name="from">Where the part begins, in percent, 0 to 100, at most two decimals.</param>
    /// <param name="to">Where it ends, not included; not less than <paramref name="from"/>.</param>
    public static Rule InSample(string name, decimal from, decimal to)
    {
        ArgumentException.ThrowIfNullOrEmpty(name);
        ArgumentOutOfRangeException.ThrowIfLessThan(to, from);
        return new InSample(new TextLiteral(name).Value, SamplePercent.Checked(from), SamplePercent.Checked(to));
    }

    /// <summary>On a tier of a ladder or a higher one: <c>tier "loyalty" at least "gold"</c>.</summary>
    /// <param name="ladder">The key of the ladder.</param>
    /// <param name="tier">The lowest tier that counts.</param>
    public static Rule TierAtLeast(string ladder, string tier)
    {
        ArgumentException.ThrowIfNullOrEmpty(ladder);
        ArgumentException.ThrowIfNullOrEmpty(tier);
        return new TierAtLeast(new TextLiteral(ladder).Value, new TextLiteral(tier).Value);
    }

    /// <summary>
    /// A test that the model registered by name; opaque to everything but the evaluator: <c>predicate "has open
    /// invoice"</c>.
    /// </summary>
    /// <param name="name">The registered name.</param>
    public static Rule Predicate(string name)
    {
        ArgumentException.ThrowIfNullOrEmpty(name);
        return new NamedPredicate(new TextLiteral(name).Value);
    }

    /// <summary>
    /// This condition, and true also where it is undetermined: <c>satisfaction &lt; 3 or unknown</c>.
    /// </summary>
    /// <returns>A rule that is never undetermined.</returns>
    /// <exception cref="InvalidOperationException">The rule is not one condition; say it for each
    /// condition.</exception>
    public Rule OrUnknown() => Connectives.CanEndInOrUnknown(this)
        ? new OrUnknown(this)
        : throw new InvalidOperationException(
            "'or unknown' belongs to one condition. Call OrUnknown() on each condition, or combine with IsUnknown().");

    /// <summary>The same rule with a remark; it replaces an earlier one.</summary>
    /// <param name="comment">One or several lines; empty for none.</param>
    public Rule WithComment(string comment)
    {
        ArgumentNullException.ThrowIfNull(comment);
        return this with { Comment = Comments.Normal(comment) };
    }

    /// <summary>
    /// Gets the 128-bit hash of the canonical text: the same on every machine and in every version of language 1.
    /// </summary>
    public RuleHash ComputeHash() => RuleHash.Of(ToString());

    /// <summary>Written alike; where it was read from and what is remarked on it do not count.</summary>
    public virtual bool Equals(Rule? other) => other is not null && EqualityContract == other.EqualityContract;

    /// <inheritdoc/>
    public override int GetHashCode() => EqualityContract.GetHashCode();

    /// <summary>Returns the canonical text of the rule language; equal rules have equal text.</summary>
    public sealed override string ToString() => RulePrinter.Print(this);

    /// <summary>Writes the rule for readers: over several lines, with comments, in the words of a language.</summary>
    /// <param name="format">How.</param>
    /// <returns>A text that reads back as an equal rule, with the same keywords.</returns>
    public string ToString(RuleFormat format)
    {
        ArgumentNullException.ThrowIfNull(format);
        return RulePrinter.Print(this, format);
    }

    /// <summary>Says where a rule stands that was read just now and that nobody else has seen yet.</summary>
    internal void PlaceAt(TextSpan source)
    {
        Source = source;
        if (this is Not { Operand: { Source.Length: 0 } inner })
        {
            inner.Source = source;
        }
    }

    /// <summary>Adds lines to the remark on a rule that was read just now and that nobody else has seen yet.</summary>
    internal void Remark(string? before, string? after) => Comment = before is null && after is null
        ? Comment
        : Comments.Normal(Comments.Joined(Comments.Joined(before, Comment.Length == 0 ? null : Comment), after)!);

    /// <summary>A rule made from another one, such as its bound form, keeps its place and its remark.</summary>
    internal Rule MadeFrom(Rule original)
    {
        if (!ReferenceEquals(this, original))
        {
            (Source, Comment) = (original.Source, original.Comment);
        }

        return this;
    }
}
