using System.Diagnostics;
using Segmentation.Customers;
using Segmentation.Diagnostics;
using Segmentation.Time;

namespace Segmentation.Rules.Checking;

/// <summary>Checks a rule against the catalogue and resolves its names; reports everything that is wrong.</summary>
/// <remarks>The bound rule has canonical keys only, facets replaced by what they stand for, and value aliases by their
/// values.</remarks>
internal sealed class RuleBinder
{
    private readonly CheckScope _scope;
    private readonly QuantityBinder _quantities;
    private readonly LiteralBinder _literals;

    private RuleBinder(CheckScope scope)
    {
        _scope = scope;
        _quantities = new QuantityBinder(scope, BindEvents);
        _literals = new LiteralBinder(scope, _quantities);
    }

    public static Rule Bind(Rule rule, CheckScope scope)
    {
        var bound = new RuleBinder(scope).Bind(rule);
        RuleSizes.Check(rule, scope);
        return bound;
    }

    private Rule Bind(Rule rule)
    {
        if (_scope.HasEnoughErrors)
        {
            return rule;
        }

        switch (rule)
        {
            case AllOf all:
                return Rule.AllOf([.. all.Members.Select(Bind)]).MadeFrom(rule);
            case AnyOf any:
                return Rule.AnyOf([.. any.Members.Select(Bind)]).MadeFrom(rule);
            case Not not:
                return new Not(Bind(not.Operand)).MadeFrom(rule);
            case OrUnknown orUnknown:
                return new OrUnknown(Bind(orUnknown.Condition)).MadeFrom(rule);
            default:
                var outer = _scope.Enter(rule);
                var bound = BindCondition(rule).MadeFrom(rule);
                _scope.Return(outer);
                return bound;
        }
    }

    private Rule BindCondition(Rule condition) => condition switch
    {
        Comparison c => BindComparison(c),
        Between b => BindBetween(b),
        OneOf o => BindOneOf(o),
        OneOfList o => BindOneOfList(o),
        KnownTest k => new KnownTest(_quantities.Bind(k.Quantity).Quantity, k.IsKnown),
        FlagCondition f =>
            new FlagCondition(Needs(f.Flag, QuantityType.Flag, "a condition that stands alone").Quantity),
        TextMatch m => BindTextMatch(m),
        SetMatch m => BindSetMatch(m),
        DateOrder d => BindDateOrder(d),
        TimeOfDay t => new TimeOfDay(Needs(t.Moment, QuantityType.Instant, "a time of day").Quantity, t.From, t.To),
        OnWeekday w => new OnWeekday(NeedsMoment(w.Moment, "a weekday").Quantity, w.Days),
        InWindow w => BindInWindow(w),
        _ when _scope.Stream is not null => Misplaced(condition),
        AnniversaryIn a => BindAnniversary(a.Moment, a.Window),
        EventTest e => new EventTest(e.Quantifier, BindEvents(e.Events)),
        EventSequence s => BindSequence(s),
        _ => BindReference(condition),
    };

    private Rule BindReference(Rule condition)
    {
        switch (condition)
        {
            case WithinDistance or InsidePolygon:
                NeedsPosition();
                return condition;
            case InsideRegion region:
                NeedsPosition();
                CheckName(
                    _scope.Catalogue.FindRegion(region.Region) is not null,
                    IssueCodes.UnknownRegion,
                    "region",
                    region.Region,
                    _scope.Catalogue.Regions.Select(r => r.Name));
                return condition;
            case TierAtLeast tier:
                CheckTier(tier);
                return condition;
            case NamedPredicate predicate:
                CheckName(
                    _scope.Catalogue.Predicates.Contains(predicate.Name),
                    IssueCodes.UnknownPredicate,
                    "predicate",
                    predicate.Name,
                    _scope.Catalogue.Predicates);
                return condition;
            case InSegment or InSample:
                return condition;
            default:
                throw new UnreachableException();
        }
    }

    private Comparison BindComparison(Comparison comparison)
    {
        var left = _quantities.Bind(comparison.Left);
        if (!comparison.Operator.Fits(left.Type))
        {
            DoesNotFit(
                left,
                left.Type == QuantityType.Set
                    ? "Use ContainsAny, ContainsAll or ContainsNone."
                    : "Use Is, IsNot or In.");
            return comparison;
        }

        return new Comparison(left.Quantity, comparison.Operator, _literals.Bind(comparison.Right, left));
    }

    private Between BindBetween(Between between)
    {
        var quantity = _quantities.Bind(between.Quantity);
        if (!quantity.Type.IsOrdered())
        {
            DoesNotFit(quantity, "Between belongs to numbers, money, dates and times.");
            return between;
        }

        var (low, high) = (_literals.Bind(between.Low, quantity), _literals.Bind(between.High, quantity));
        return new Between(quantity.Quantity, low, high);
    }

    private OneOf BindOneOf(OneOf oneOf)
    {
        var quantity = _quantities.Bind(oneOf.Quantity);
        if (!quantity.Type.IsListed())
        {
            DoesNotFit(quantity, "A list belongs to numbers, money, texts, dates and sets.");
            return oneOf;
        }

        return new OneOf(quantity.Quantity, _literals.BindAll(oneOf.Members, quantity));
    }

    private OneOfList BindOneOfList(OneOfList oneOf)
    {
        var quantity = _quantities.Bind(oneOf.Quantity);
        if (!quantity.Is(QuantityType.Text) && !quantity.Is(QuantityType.Set))
        {
            DoesNotFit(quantity, "Named lists are of texts.");
        }

        var list = _scope.Catalogue.FindList(oneOf.List);
        CheckName(
            list is not null, IssueCodes.UnknownList, "list", oneOf.List, _scope.Catalogue.Lists.Select(l => l.Name));
        return new OneOfList(quantity.Quantity, list?.Name ?? oneOf.List);
    }

    private TextMatch BindTextMatch(TextMatch match)
    {
        var text = Needs(match.Text, QuantityType.Text, "a text match");
        return new TextMatch(
            text.Quantity, match.Kind, text.Type == QuantityType.Broken ? match.Part : CheckedPart(match.Part));
    }

    /// <summary>Part of a value is not a value: aliases do not apply, the limit does.</summary>
    private TextLiteral CheckedPart(TextLiteral part) =>
        (TextLiteral)_literals.Bind(part, new Bound(part, QuantityType.Text));

    private SetMatch BindSetMatch(SetMatch match)
    {
        var set = Needs(match.Set, QuantityType.Set, "contains any, all or none");
        return new SetMatch(set.Quantity, match.Kind, _literals.BindAll(match.Members, set));
    }

    private DateOrder BindDateOrder(DateOrder order)
    {
        var moment = NeedsMoment(order.Moment, "before, after or on");
        if (order is { Relation: DateRelation.On, Other: InstantLiteral })
        {
            _scope.Error(
                IssueCodes.WrongType, "'on' names a day, not an instant", "Use a date, or compare with =.", order.Other);
        }

        return new DateOrder(moment.Quantity, order.Relation, _literals.Bind(order.Other, moment));
    }

    private Rule BindInWindow(InWindow inWindow)
    {
        var moment = NeedsMoment(inWindow.Moment, "a window");
        if (moment.Definition?.Role == AttributeRole.Birthday)
        {
            return BindAnniversary(inWindow.Moment, inWindow.Window);
        }

        if (moment.Type == QuantityType.Date && !inWindow.Window.IsCalendar)
        {
            WindowDoesNotFit(inWindow.Window, "a date has no time of day", "Use days or longer.");
        }

        return new InWindow(moment.Quantity, inWindow.Window);
    }

    private AnniversaryIn BindAnniversary(Quantity moment, Window window)
    {
        var bound = NeedsMoment(moment, "an anniversary");
        if (!window.IsCalendar)
        {
            WindowDoesNotFit(window, "an anniversary is a whole date", "Use days or longer.");
        }

        return new AnniversaryIn(bound.Quantity, window);
    }

    private EventSequence BindSequence(EventSequence sequence)
    {
        if (sequence.Window is { LooksAhead: true } window)
        {
            WindowDoesNotFit(window, "events lie in the past", "Use a window up to now, such as Last.Days(90).");
        }

        return new EventSequence(
            BindEvents(sequence.First), BindEvents(sequence.Then), sequence.IsAbsent, sequence.Within, sequence.Window);
    }

    private EventSelection BindEvents(EventSelection events)
    {
        if (events.Window is { LooksAhead: true } window)
        {
            WindowDoesNotFit(window, "events lie in the past", "Use a window up to now, such as Last.Days(90).");
        }

        if (_scope.Catalogue.StreamIndex(events.Stream) is not { } stream)
        {
            var names = _scope.Catalogue.Streams.Select(s => s.Key);
            _scope.Error(
                IssueCodes.UnknownStream,
                $"unknown event stream '{Excerpt.OfName(events.Stream)}'",
                Suggestions.For(events.Stream, names, "Declare it in the customer model, or correct the name."),
                events.Stream);
            return events;
        }

        return new EventSelection(
            _scope.Catalogue.Streams[stream].Key, BindFilter(events.Filter, stream), events.Window);
    }

    private Rule? BindFilter(Rule? filter, int stream)
    {
        if (filter is null)
        {
            return null;
        }

        var outer = _scope.Stream;
        _scope.Stream = stream;
        var bound = Bind(filter);
        _scope.Stream = outer;
        return bound;
    }

    private Bound Needs(Quantity quantity, QuantityType type, string what)
    {
        var bound = _quantities.Bind(quantity);
        if (bound.Is(type))
        {
            return bound;
        }

        _scope.Error(
            IssueCodes.OperatorDoesNotFit,
            $"{what} needs {QuantityTypes.Words(type)}, not {QuantityTypes.Words(bound.Type)}",
            $"Choose {QuantityTypes.Words(type)}.");
        return bound with { Type = QuantityType.Broken };
    }

    private Bound NeedsMoment(Quantity quantity, string what)
    {
        var bound = _quantities.Bind(quantity);
        if (bound.IsMoment)
        {
            return bound;
        }

        _scope.Error(
            IssueCodes.OperatorDoesNotFit,
            $"{what} needs a date or an instant, not {QuantityTypes.Words(bound.Type)}",
            "Choose a date or an instant.");
        return bound with { Type = QuantityType.Broken };
    }

    private void NeedsPosition()
    {
        if (_scope.Catalogue.FindRole(AttributeRole.Latitude) is null || _scope.Catalogue.FindRole(AttributeRole.Longitude) is null)
        {
            _scope.Error(
                IssueCodes.FacetNotDeclared,
                "the model declares no position",
                "Declare it: g.Position(c => c.Latitude, c => c.Longitude).");
        }
    }

    private void CheckTier(TierAtLeast tier)
    {
        var ladders = _scope.Derived.All.Where(quantity => quantity.Levels.Count > 0);
        var ladder = _scope.Derived.Find(tier.Ladder) is { Levels.Count: > 0 } found ? found : null;
        CheckName(ladder is not null, IssueCodes.UnknownLadder, "tier ladder", tier.Ladder, ladders.Select(l => l.Key));
        if (ladder is not null)
        {
            CheckName(ladder.Levels.Contains(tier.Tier), IssueCodes.UnknownLadder, "tier", tier.Tier, ladder.Levels);
        }
    }

    private void CheckName(bool isKnown, IssueCode code, IssueText what, string name, IEnumerable<string> names)
    {
        if (!isKnown)
        {
            _scope.Error(
                code,
                $"unknown {what} '{Excerpt.OfName(name)}'",
                Suggestions.For(name, names, "Declare it, or correct the name."),
                name);
        }
    }

    private void DoesNotFit(Bound quantity, IssueText cure)
    {
        if (quantity.Type != QuantityType.Broken)
        {
            _scope.Error(
                IssueCodes.OperatorDoesNotFit, $"the operator does not fit {QuantityTypes.Words(quantity.Type)}", cure);
        }
    }

    private void WindowDoesNotFit(Window window, IssueText why, IssueText cure) =>
        _scope.Error(IssueCodes.WindowDoesNotFit, $"the window '{window}' does not fit: {why}", cure, window);

    private Rule Misplaced(Rule condition)
    {
        _scope.Error(
            IssueCodes.MisplacedCondition,
            "a condition on the customer stands in a filter",
            "A filter is about the fields of one event; move the condition out of the filter.");
        return condition;
    }
}
