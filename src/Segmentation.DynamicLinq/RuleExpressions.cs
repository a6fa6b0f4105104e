using System.Diagnostics.CodeAnalysis;
using System.Linq.Expressions;
using Segmentation.DynamicLinq.Querying;
using Segmentation.Rules;
using Segmentation.Rules.Checking;
using Segmentation.Time;

namespace Segmentation;

/// <summary>Rules as expressions over the host's own type: true for members, and for nobody who is undetermined.</summary>
/// <threadsafety>Stateless; safe to call from any thread.</threadsafety>
public static class RuleExpressions
{
    private const string NeedsCode = "Expressions over the host's type are made, and compiled, at run time.";

    /// <summary>A segment as an expression for objects; every rule has one.</summary>
    /// <remarks>
    /// Conditions on stored members are plain comparisons. What has no expression of its own, such as events, windows in the customer's zone or
    /// references, calls an evaluator that the expression holds.
    /// </remarks>
    /// <param name="engine">The engine that has the segment.</param>
    /// <param name="segment">The key of the segment.</param>
    /// <param name="at">The instant; what happened later is invisible.</param>
    /// <exception cref="KeyNotFoundException">There is no such segment.</exception>
    [RequiresUnreferencedCode(NeedsCode)]
    [RequiresDynamicCode(NeedsCode)]
    public static Expression<Func<TCustomer, bool>> ToExpression<TCustomer>(
        this SegmentationEngine<TCustomer> engine, string segment, DateTimeOffset at)
    {
        ArgumentNullException.ThrowIfNull(engine);
        var (model, rules) = (engine.Model, engine.Rules);
        var customer = Expression.Parameter(typeof(TCustomer), "c");
        var direct = new Conditions(new ObjectValues<TCustomer>(customer, model.Catalogue, model.Getters.Attributes));
        var probes = new Dictionary<Rule, Sides>();
        var member = SidesOfRules.Side(BoundOf(engine, segment), isTrue: true, condition =>
        {
            try
            {
                return direct.Of(condition);
            }
            catch (Untranslated)
            {
                return probes.TryGetValue(condition, out var known) ? known : probes[condition] = Probed(model, rules, condition, at, customer);
            }
        });
        return Expression.Lambda<Func<TCustomer, bool>>(member, customer);
    }

    /// <summary>A rule as an expression for objects.</summary>
    /// <param name="rule">The rule; it refers to no segments.</param>
    /// <param name="model">The model it is about.</param>
    /// <param name="at">The instant; what happened later is invisible.</param>
    /// <exception cref="SegmentationException">The rule does not fit the model.</exception>
    [RequiresUnreferencedCode(NeedsCode)]
    [RequiresDynamicCode(NeedsCode)]
    public static Expression<Func<TCustomer, bool>> ToExpression<TCustomer>(this Rule rule, CustomerModel<TCustomer> model, DateTimeOffset at) =>
        SegmentationEngine.Create(model, new Segment("rule", rule)).ToExpression("rule", at);

    /// <summary>A segment as a condition for a database, such as through Entity Framework.</summary>
    /// <remarks>
    /// What a database could not answer as the evaluators do is never translated: it is an issue with the condition's name. Calendars are
    /// computed here, columns are only compared; values travel as parameters.
    /// </remarks>
    /// <param name="engine">The engine that has the segment.</param>
    /// <param name="segment">The key of the segment.</param>
    /// <param name="query">The instant, the zone, and where events are.</param>
    /// <exception cref="KeyNotFoundException">There is no such segment.</exception>
    /// <exception cref="ArgumentException">The zone is unknown.</exception>
    [RequiresUnreferencedCode(NeedsCode)]
    [RequiresDynamicCode(NeedsCode)]
    public static TranslatedRule<TCustomer> ToQuery<TCustomer>(
        this SegmentationEngine<TCustomer> engine, string segment, RuleQuery<TCustomer> query)
    {
        ArgumentNullException.ThrowIfNull(engine);
        ArgumentNullException.ThrowIfNull(query);
        return new Translation<TCustomer>(engine, query).Of(segment, BoundOf(engine, segment));
    }

    /// <summary>A rule as a condition for a database.</summary>
    /// <param name="rule">The rule; it refers to no segments.</param>
    /// <param name="model">The model it is about.</param>
    /// <param name="query">The instant, the zone, and where events are.</param>
    /// <exception cref="SegmentationException">The rule does not fit the model.</exception>
    /// <exception cref="ArgumentException">The zone is unknown.</exception>
    [RequiresUnreferencedCode(NeedsCode)]
    [RequiresDynamicCode(NeedsCode)]
    public static TranslatedRule<TCustomer> ToQuery<TCustomer>(this Rule rule, CustomerModel<TCustomer> model, RuleQuery<TCustomer> query) =>
        SegmentationEngine.Create(model, new Segment("rule", rule)).ToQuery("rule", query);

    private static Rule BoundOf<TCustomer>(SegmentationEngine<TCustomer> engine, string segment)
    {
        ArgumentNullException.ThrowIfNull(segment);
        return engine.Rules.Index.TryGetValue(segment, out var index)
            ? engine.Rules.Bound[index]
            : throw new KeyNotFoundException($"There is no segment '{segment}'.");
    }

    private static Sides Probed<TCustomer>(
        CustomerModel<TCustomer> model, RuleSet rules, Rule condition, DateTimeOffset at, Expression customer)
    {
        var probe = Expression.Constant(new Probe<TCustomer>(model, rules, condition, Instant.From(at)));
        return new Sides(
            Expression.Call(probe, nameof(Probe<TCustomer>.IsTrue), null, customer),
            Expression.Call(probe, nameof(Probe<TCustomer>.IsFalse), null, customer));
    }
}
