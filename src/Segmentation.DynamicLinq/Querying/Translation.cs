using System.Linq.Expressions;
using Segmentation.Customers;
using Segmentation.Diagnostics;
using Segmentation.Rules;
using Segmentation.Time;

namespace Segmentation.DynamicLinq.Querying;

/// <summary>Translates a segment, with those that it refers to, and notes which conditions have no words in a query.</summary>
internal sealed class Translation<TCustomer>
{
    private readonly SegmentationEngine<TCustomer> _engine;
    private readonly RuleQuery<TCustomer> _query;
    private readonly TimeFrame _frame;
    private readonly ParameterExpression _customer = Expression.Parameter(typeof(TCustomer), "c");
    private readonly Conditions _conditions;
    private readonly IssueLog _issues = new();
    private readonly HashSet<Rule> _reported = [];

    public Translation(SegmentationEngine<TCustomer> engine, RuleQuery<TCustomer> query)
    {
        (_engine, _query) = (engine, query);
        var zones = engine.Model.Zones;
        var calendar = query.Zone is null ? zones.Default
            : zones.Find(query.Zone) ?? throw new ArgumentException($"The time zone '{query.Zone}' is unknown.", nameof(query));
        _frame = new TimeFrame(Instant.From(query.At), calendar);
        _conditions = new Conditions(new QueryValues<TCustomer>(_customer, engine.Model.Catalogue, _frame, engine.Model.Getters.Attributes));
    }

    public TranslatedRule<TCustomer> Of(string segment, Rule rule)
    {
        var member = SidesOfRules.Side(rule, isTrue: true, condition => OrNoted(segment, condition));
        return _issues.HasErrors
            ? new TranslatedRule<TCustomer>(null, _issues.ToImmutable())
            : new TranslatedRule<TCustomer>(Expression.Lambda<Func<TCustomer, bool>>(member, _customer), []);
    }

    private Sides OrNoted(string segment, Rule condition)
    {
        try
        {
            return condition is InSegment reference ? Referred(reference.Key)
                : StreamOf(condition) is { } stream ? OfEvents(condition, stream)
                : _conditions.Of(condition);
        }
        catch (Untranslated reason)
        {
            if (_reported.Add(condition) && _issues.Count < 20)
            {
                _issues.Error(
                    IssueCodes.DoesNotTranslate,
                    $"segment '{segment}'",
                    $"the condition on '{NameOf(condition)}' does not translate: {reason.What}",
                    reason.Cure,
                    condition.Source.Length == 0 ? null : condition.Source);
            }

            return new Sides(Expression.Constant(false), Expression.Constant(false));
        }
    }

    private Sides Referred(string key)
    {
        var rule = _engine.Rules.Bound[_engine.Rules.Index[key]];
        return new Sides(
            SidesOfRules.Side(rule, isTrue: true, condition => OrNoted(key, condition)),
            SidesOfRules.Side(rule, isTrue: false, condition => OrNoted(key, condition)));
    }

    /// <summary>What a condition is about; its values are not told.</summary>
    private static string NameOf(Rule condition) => StreamOf(condition)
        ?? RuleParts.QuantitiesOf(condition).SelectMany(Attributes).FirstOrDefault()
        ?? condition.GetType().Name;

    private static IEnumerable<string> Attributes(Quantity quantity) => quantity switch
    {
        AttributeQuantity attribute => [attribute.Key],
        SumOf sum => sum.Terms.SelectMany(term => Attributes(term.Quantity)),
        ProductOf product => product.Factors.SelectMany(factor => Attributes(factor.Quantity)),
        _ => [],
    };

    private static string? StreamOf(Rule condition) => condition is EventTest test
        ? test.Events.Stream
        : RuleParts.QuantitiesOf(condition).Select(quantity => (quantity is TimeSince since ? since.Moment : quantity) switch
        {
            CountOf count => count.Events.Stream,
            FieldAggregate aggregate => aggregate.Events.Stream,
            _ => null,
        }).FirstOrDefault(stream => stream is not null);

    private Sides OfEvents(Rule condition, string stream)
    {
        var set = _query.Sets.FirstOrDefault(candidate => _engine.Model.Catalogue.FindStream(candidate.Stream)?.Key == stream)
            ?? throw new Untranslated("the query has no events for it", "Give the events: query.WithEvents(…).");
        var binding = _engine.Model.Getters.Streams.First(candidate => candidate.Definition.Key == stream);
        return set.Of(condition, _engine.Model, binding, _frame, _customer);
    }
}
