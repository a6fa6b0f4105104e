using System.Collections.Immutable;
using Segmentation.Bulk.Evaluating;
using Segmentation.Evaluation;
using Segmentation.Evaluation.Explaining;
using Segmentation.Evaluation.Matching;
using Segmentation.Rules;
using Segmentation.Rules.Checking;
using Segmentation.Time;

namespace Segmentation;

/// <summary>Builds a <see cref="SegmentationEngine{TCustomer}"/> without dependency injection.</summary>
public static class SegmentationEngine
{
    /// <summary>Checks a model's segments together and makes them ready.</summary>
    /// <param name="model">How the host's type of customer is seen.</param>
    /// <param name="segments">The segments; they may refer to each other in any order.</param>
    /// <exception cref="SegmentationException">A segment is wrong; every mistake of every segment is listed.</exception>
    public static SegmentationEngine<TCustomer> Create<TCustomer>(
        CustomerModel<TCustomer> model, params IEnumerable<Segment> segments) =>
        Create(model, segments, new EngineOptions());

    /// <summary>Checks a model's segments together, with limits and derived quantities, and makes them ready.</summary>
    /// <param name="model">How the host's type of customer is seen.</param>
    /// <param name="segments">The segments; they may refer to each other in any order.</param>
    /// <param name="options">Limits and derived quantities.</param>
    /// <exception cref="SegmentationException">A segment is wrong; every mistake of every segment is listed.</exception>
    public static SegmentationEngine<TCustomer> Create<TCustomer>(
        CustomerModel<TCustomer> model, IEnumerable<Segment> segments, EngineOptions options)
    {
        ArgumentNullException.ThrowIfNull(model);
        ArgumentNullException.ThrowIfNull(segments);
        ArgumentNullException.ThrowIfNull(options);
        Segment[] all = [.. segments];
        if (Array.Exists(all, segment => segment is null))
        {
            throw new ArgumentException("A segment is null.", nameof(segments));
        }

        var derived = new DerivedCatalogue(options.Quantities);
        var rules = new RuleSetChecks(model.Catalogue, derived, options.Limits, options.Lints).Check(all);
        return new SegmentationEngine<TCustomer>(model, rules, options);
    }
}

/// <summary>
/// A customer model and an immutable set of segments, checked together: says which customers belong where, and until
/// when.
/// </summary>
/// <typeparam name="TCustomer">The host's type of customer.</typeparam>
/// <threadsafety>Immutable; safe to share between threads. The host's customer must not change while it is evaluated.</threadsafety>
public sealed partial class SegmentationEngine<TCustomer>
{
    private readonly RuleSet _rules;
    private readonly EngineOptions _options;
    private readonly ReferenceEvaluator _reference;
    private readonly Explainer _explainer;
    private readonly CustomerMatcher<TCustomer> _all;
    private readonly CustomerMatcher<TCustomer>?[] _each;
    private readonly Lazy<BulkEvaluator> _bulk;

    internal SegmentationEngine(CustomerModel<TCustomer> model, RuleSet rules, EngineOptions options)
    {
        Model = model;
        (_rules, _options) = (rules, options);
        _reference = new ReferenceEvaluator(rules);
        _explainer = new Explainer(rules);
        _all = new CustomerMatcher<TCustomer>(model, rules, [.. Enumerable.Range(0, rules.Segments.Length)]);
        _each = new CustomerMatcher<TCustomer>?[rules.Segments.Length];
        Plan = new ExecutionPlan(rules, _all.Matcher.Compiled);
        _bulk = new Lazy<BulkEvaluator>(() => new BulkEvaluator(
            new BulkRules(rules, _all.Matcher, [.. Enumerable.Range(0, rules.Segments.Length)])));
    }

    /// <summary>Gets how the host's type of customer is seen.</summary>
    public CustomerModel<TCustomer> Model { get; }

    /// <summary>The segments as they are evaluated.</summary>
    internal RuleSet Rules => _rules;

    /// <summary>Gets the segments, in the order defined.</summary>
    public ImmutableArray<Segment> Segments => _rules.Segments;

    /// <summary>Gets what was found worth a warning when the segments were checked.</summary>
    public ImmutableArray<Issue> Warnings => _rules.Warnings;

    /// <summary>Gets how the segments are evaluated: what they share, what it costs, what cannot be shared.</summary>
    public ExecutionPlan Plan { get; }

    /// <summary>
    /// Every segment's truth for a customer; why one is undetermined and until when it holds is computed when asked for.
    /// </summary>
    /// <param name="customer">The customer.</param>
    /// <param name="at">The instant; what happened later is invisible.</param>
    public Memberships Evaluate(TCustomer customer, DateTimeOffset at)
    {
        ArgumentNullException.ThrowIfNull(customer);
        return _all.Evaluate(customer, at);
    }

    /// <summary>Every segment's truth for a customer, and nothing else: for many customers, one after the other.</summary>
    /// <param name="customer">The customer.</param>
    /// <param name="at">The instant; what happened later is invisible.</param>
    /// <param name="result">Filled with the truths; what it held before is gone.</param>
    /// <remarks>
    /// After a few customers nothing is allocated, where code can be generated at run time: unless <see cref="ExecutionPlan.Opaque"/> names
    /// a condition, a customer's data are faulty or their events repeat, or a getter of the host allocates.
    /// </remarks>
    public void Evaluate(TCustomer customer, DateTimeOffset at, SegmentTruths result)
    {
        ArgumentNullException.ThrowIfNull(customer);
        ArgumentNullException.ThrowIfNull(result);
        _all.Evaluate(customer, at, result);
    }

    /// <summary>Every segment's truth for every customer of a table.</summary>
    /// <param name="table">The customers, loaded with this engine's model.</param>
    /// <param name="at">The instant; what happened later is invisible.</param>
    /// <param name="options">Threads and cancellation; all processors when null. The answer is the same for any number.</param>
    /// <param name="reuse">A result that nobody needs any more: its memory is used again. If it is this engine's for the same instant and few
    /// customers changed since, only those are decided.</param>
    /// <remarks>What was made from the columns and holds at any instant is kept for the next evaluation of the same table, as long as both
    /// the engine and the table live.</remarks>
    /// <exception cref="ArgumentException">The table was loaded with another model.</exception>
    /// <exception cref="OperationCanceledException">The token was cancelled.</exception>
    public SegmentMemberships Evaluate(
        CustomerTable<TCustomer> table, DateTimeOffset at, ParallelOptions? options = null, SegmentMemberships? reuse = null)
    {
        ArgumentNullException.ThrowIfNull(table);
        if (!ReferenceEquals(table.Model, Model))
        {
            throw new ArgumentException("The table was loaded with another model than the engine's.", nameof(table));
        }

        var result = _bulk.Value.Evaluate(table.Data, Instant.From(at), options ?? new ParallelOptions(), reuse?.AsEarlier());
        return new SegmentMemberships(_bulk.Value.Rules, table.Data, result, at);
    }

    /// <summary>What a new or changed segment would be, without changing anything: its exact size, and who would enter or leave.</summary>
    /// <param name="segment">The segment. The engine's segment with the same key, if there is one, is what it is compared with; it may refer
    /// to any of the others.</param>
    /// <param name="current">An evaluation of this engine's segments; the table must not have changed since.</param>
    /// <param name="options">Threads and cancellation; all processors when null.</param>
    /// <remarks>Only this segment, and what it refers to, is decided.</remarks>
    /// <exception cref="SegmentationException">The segment is wrong; every mistake is listed.</exception>
    /// <exception cref="ArgumentException">The evaluation is of a table that was loaded with another model.</exception>
    /// <exception cref="InvalidOperationException">The table has changed since the evaluation.</exception>
    public SegmentPreview Preview(Segment segment, SegmentMemberships current, ParallelOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(segment);
        ArgumentNullException.ThrowIfNull(current);
        if (!ReferenceEquals(current.Table.Layout.Catalogue, Model.Catalogue))
        {
            throw new ArgumentException("The evaluation is of a table that was loaded with another model than the engine's.", nameof(current));
        }

        current.RequireUnchanged();
        var checks = new RuleSetChecks(Model.Catalogue, new DerivedCatalogue(_options.Quantities), _options.Limits, _options.Lints);
        var rules = checks.Check([segment, .. ReferredToBy(segment)]);
        var evaluator = new BulkEvaluator(new BulkRules(rules, new SegmentMatcher(rules, [0]), [0]));
        var result = evaluator.Evaluate(current.Table, Instant.From(current.At), options ?? new ParallelOptions());
        return SegmentPreview.Of(new SegmentMemberships(evaluator.Rules, current.Table, result, current.At), current);
    }

    /// <summary>One segment's verdict for a customer.</summary>
    /// <param name="segment">The key of the segment.</param>
    /// <param name="customer">The customer.</param>
    /// <param name="at">The instant; what happened later is invisible.</param>
    /// <exception cref="KeyNotFoundException">There is no such segment.</exception>
    public Verdict Evaluate(string segment, TCustomer customer, DateTimeOffset at)
    {
        ArgumentNullException.ThrowIfNull(customer);
        return _reference.VerdictOf(IndexOf(segment), Model.Read(customer), Instant.From(at));
    }

    /// <summary>
    /// Whether a customer is a member of a segment; the cheapest question, without <see cref="Verdict.ValidUntil"/>.
    /// </summary>
    /// <param name="segment">The key of the segment.</param>
    /// <param name="customer">The customer.</param>
    /// <param name="at">The instant; what happened later is invisible.</param>
    /// <exception cref="KeyNotFoundException">There is no such segment.</exception>
    public bool IsMember(string segment, TCustomer customer, DateTimeOffset at)
    {
        ArgumentNullException.ThrowIfNull(customer);
        var index = IndexOf(segment);
        _each[index] ??= new CustomerMatcher<TCustomer>(Model, _rules, [index]);
        return _each[index]!.TruthOfFirst(customer, Instant.From(at)) == Truth.True;
    }

    /// <summary>The engine's segments that a segment refers to, directly or through others.</summary>
    private IEnumerable<Segment> ReferredToBy(Segment segment)
    {
        var found = new SortedSet<int>();
        var open = new Stack<Segment>([segment]);
        while (open.TryPop(out var next))
        {
            foreach (var key in RuleParts.SegmentsOf(next.Rule))
            {
                if (key != segment.Key && _rules.Index.TryGetValue(key, out var index) && found.Add(index))
                {
                    open.Push(_rules.Segments[index]);
                }
            }
        }

        return found.Select(index => _rules.Segments[index]);
    }

    private int IndexOf(string segment)
    {
        ArgumentNullException.ThrowIfNull(segment);
        return _rules.Index.TryGetValue(segment, out var index)
            ? index
            : throw new KeyNotFoundException($"There is no segment '{segment}'.");
    }
}
