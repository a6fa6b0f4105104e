using System.Collections.Immutable;
using Segmentation.Customers;
using Segmentation.Evaluation;
using Segmentation.Rules.Checking;
using Segmentation.Time;

namespace Segmentation;

/// <summary>One customer's verdicts for all segments at an instant.</summary>
/// <remarks>
/// Every value of the customer is read, and every truth decided, before this exists; the host's object may change afterwards. Reasons and
/// <see cref="Verdict.ValidUntil"/> cost far more than truths: they are computed from the values read, when a verdict is first asked for.
/// </remarks>
/// <threadsafety>Safe to share between threads: a verdict computed twice is computed alike.</threadsafety>
public sealed class Memberships
{
    private readonly RuleSet _rules;
    private readonly CustomerSnapshot _customer;
    private readonly Truth[] _truths;
    private readonly Verdict?[] _verdicts;

    internal Memberships(RuleSet rules, CustomerSnapshot customer, DateTimeOffset at, Truth[] truths)
    {
        _rules = rules;
        _customer = customer;
        _truths = truths;
        At = at;
        Issues = customer.Issues.ToImmutable();
        _verdicts = new Verdict?[truths.Length];

        // A fault is reported when it is met, so all verdicts are computed now where there is one.
        for (var i = 0; i < truths.Length && Issues.Length > 0; i++)
        {
            _verdicts[i] = Compute(i);
        }
    }

    /// <summary>Gets the customer's key as text; empty when the customer has none.</summary>
    public string Customer => _customer.Key;

    /// <summary>Gets the instant of the evaluation.</summary>
    public DateTimeOffset At { get; }

    /// <summary>Gets the keys of all segments, in the order defined.</summary>
    public ImmutableArray<string> Segments => _rules.Keys;

    /// <summary>Gets the keys of the segments the customer is a member of, in the order defined.</summary>
    public IEnumerable<string> Members => Segments.Where((_, index) => _truths[index] == Truth.True);

    /// <summary>Gets every segment's key with its verdict, in the order defined.</summary>
    public IEnumerable<KeyValuePair<string, Verdict>> Verdicts =>
        Segments.Select((key, index) => KeyValuePair.Create(key, VerdictOf(index)));

    /// <summary>
    /// Gets the first instant at which any segment's truth is another if nothing happens; null when none ever
    /// changes.
    /// </summary>
    public DateTimeOffset? ValidUntil => Verdicts.Min(verdict => verdict.Value.ValidUntil);

    /// <summary>Gets what was wrong with the customer's data, such as a getter that threw; never the data itself.</summary>
    public ImmutableArray<Issue> Issues { get; }

    /// <summary>Gets the verdict of a segment.</summary>
    /// <param name="segment">The key of the segment.</param>
    /// <exception cref="KeyNotFoundException">There is no such segment.</exception>
    public Verdict this[string segment] => _rules.Index.TryGetValue(segment, out var index)
        ? VerdictOf(index)
        : throw new KeyNotFoundException($"There is no segment '{segment}'.");

    private Verdict VerdictOf(int segment) => _verdicts[segment] ??= Compute(segment);

    private Verdict Compute(int segment) => new ReferenceEvaluator(_rules).VerdictOf(segment, _customer, Instant.From(At));
}
