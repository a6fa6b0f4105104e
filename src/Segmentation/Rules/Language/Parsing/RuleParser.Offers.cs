using System.Collections.Immutable;
using System.Runtime.CompilerServices;
using Segmentation.Customers;
using Segmentation.Rules.Language.Lexing;
using Segmentation.Time;

namespace Segmentation.Rules.Language.Parsing;

/// <content>
/// Completion: where the text ends the parser says at each choice what it would take. The ways it takes are those of
/// reading, so that what is offered and what is read cannot differ.
/// </content>
internal sealed partial class RuleParser
{
    private static readonly ImmutableArray<Keyword> RoleFacets =
        [Keyword.Country, Keyword.Region, Keyword.City, Keyword.Interest, Keyword.Birthday];

    private readonly Offers? _offers;

    private bool IsOffering => _offers is not null && Current.Is(TokenKind.End) && !_isStopped;

    /// <summary>The tokens of a text as the parser sees them, with the end, and its closed comments.</summary>
    public static List<Token> TokensOf(
        string text, Catalogue catalogue, RuleTextOptions options, out List<TextSpan>? comments) =>
        Lexer.Read(
            text, options.TimeZones, out comments, ChineseNames(catalogue, options, new DerivedCatalogue(options.Quantities)));

    /// <summary>What the parser would take at the end of a text.</summary>
    public static IReadOnlyList<Offer> OffersAfter(string text, Catalogue catalogue, RuleTextOptions options)
    {
        var offers = new Offers();
        var parser = new RuleParser(text, catalogue, options, offers);
        if (parser._tokens.Count <= Rule.MaxSize - LevelsOfCondition)
        {
            parser.ReadRules();
        }

        return offers.All;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private void Offer(Keyword keyword)
    {
        if (_offers is not null)
        {
            OfferWords(keyword.Text());
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private void Offer(TokenKind kind)
    {
        if (_offers is not null)
        {
            OfferToken(kind);
        }
    }

    /// <summary>Whether a word follows; where the text ends there, it is offered, with the words that belong to it.</summary>
    private bool Follows(int ahead, Keyword keyword, Keyword second = Keyword.None)
    {
        var token = Peek(ahead);
        if (token.Is(keyword))
        {
            return second == Keyword.None || Follows(ahead + 1, second);
        }

        if (_offers is not null && _at + ahead == _tokens.Count - 1 && !_isStopped)
        {
            _offers.Add(new Offer(CompletionKind.Keyword, second == Keyword.None ? keyword.Text() : $"{keyword.Text()} {second.Text()}"));
        }

        return false;
    }

    private void OfferWords(string words, CompletionKind kind = CompletionKind.Keyword, bool isJoint = false)
    {
        if (IsOffering)
        {
            _offers!.Add(new Offer(kind, words) { IsJoint = isJoint });
        }
    }

    private void OfferToken(TokenKind kind)
    {
        switch (kind)
        {
            case TokenKind.Text:
                OfferPlaceholder("text", QuantityType.Text, isQuoted: true);
                break;
            case TokenKind.Number:
                OfferPlaceholder("1", QuantityType.Number);
                break;
            case TokenKind.Time:
                break;
            default:
                OfferWords(kind.Text(), kind.Comparison() is null ? CompletionKind.Mark : CompletionKind.Operator);
                break;
        }
    }

    private void OfferPlaceholder(string example, QuantityType type, bool isQuoted = false)
    {
        if (IsOffering)
        {
            _offers!.Add(new Offer(CompletionKind.Value, example) { Type = type, IsPlaceholder = true, IsQuoted = isQuoted });
        }
    }

    private void OfferJoints()
    {
        if (IsOffering)
        {
            OfferWords(Keyword.And.Text(), isJoint: true);
            OfferWords(Keyword.Or.Text(), isJoint: true);
        }
    }

    private void OfferGroup()
    {
        if (IsOffering && _nesting < Limits.Nesting)
        {
            OfferWords(Keyword.Not.Text());
            OfferToken(TokenKind.Open);
        }
    }

    /// <summary>The words with which a condition can begin.</summary>
    private void OfferCondition()
    {
        if (!IsOffering || _conditions >= Limits.Conditions)
        {
            return;
        }

        OfferQuantities(TypeSet.All);
        var moments = HasMoment(TypeSet.Moments);
        if (_stream is null && _catalogue.Streams.Length > 0)
        {
            OfferWords("any");
            OfferWords("no");
            OfferWords("all");
            OfferWords("sequence of");
        }

        if (_stream is null && moments)
        {
            OfferWords("anniversary of");
        }

        if (HasMoment(TypeSet.Of(QuantityType.Instant)))
        {
            OfferWords("time of");
        }

        if (moments)
        {
            OfferWords("weekday of");
        }

        if (_stream is null)
        {
            OfferOutsideOfFilters();
        }
    }

    private void OfferOutsideOfFilters()
    {
        if (HasPosition())
        {
            OfferWords("within 1 km of");
            OfferWords("inside");
        }

        OfferWords("in segment");
        OfferWords("in sample");
        if (_derived.All.Any(quantity => quantity.Levels.Count > 0))
        {
            OfferWords("tier");
        }

        if (_catalogue.Predicates.Length > 0)
        {
            OfferWords("predicate");
        }
    }

    /// <summary>Whether a date or an instant can be named here.</summary>
    private bool HasMoment(TypeSet types) => _stream is not null
        || _catalogue.Streams.Length > 0
        || _catalogue.Attributes.Any(attribute => types.Contains(QuantityTypes.Of(attribute.Type)))
        || _derived.All.Any(quantity => types.Contains(QuantityTypes.Of(quantity.Type)));

    /// <summary>Quantities of some types: names, facets and computed ones.</summary>
    private void OfferQuantities(TypeSet types)
    {
        if (!IsOffering)
        {
            return;
        }

        OfferNames(types);
        if (_stream is null)
        {
            OfferFacets(types);
            OfferForms(types);
        }
    }

    /// <summary>Attributes and derived quantities or, in a filter, fields.</summary>
    /// <param name="types">Of these types.</param>
    /// <param name="currency">Money without another currency than this one; null for any.</param>
    private void OfferNames(TypeSet types, string? currency = null)
    {
        if (!IsOffering)
        {
            return;
        }

        if (_stream is { } stream)
        {
            OfferFields(stream, types, currency);
            return;
        }

        foreach (var attribute in _catalogue.Attributes)
        {
            OfferName(CompletionKind.Attribute, attribute, types, currency);
        }

        foreach (var quantity in _derived.All.Where(quantity => types.Contains(QuantityTypes.Of(quantity.Type))))
        {
            _offers!.Add(new Offer(CompletionKind.Attribute, quantity.Key) { Type = QuantityTypes.Of(quantity.Type) });
        }

        foreach (var facet in RoleFacets)
        {
            if (_catalogue.FindRole(facet.Role()) is { } definition && types.Contains(QuantityTypes.Of(definition.Type))
                && (currency is null || definition.Currency is null || definition.Currency == currency))
            {
                OfferFacet(facet.Text(), QuantityTypes.Of(definition.Type), definition);
            }
        }
    }

    private void OfferFields(int stream, TypeSet types, string? currency = null)
    {
        foreach (var field in _catalogue.Streams[stream].Fields)
        {
            OfferName(CompletionKind.Field, field, types, currency);
        }

        if (types.Contains(QuantityType.Instant) && IsOffering)
        {
            _offers!.Add(new Offer(CompletionKind.Field, FieldQuantity.At) { Type = QuantityType.Instant });
        }
    }

    private void OfferName(CompletionKind kind, AttributeDefinition definition, TypeSet types, string? currency)
    {
        var type = QuantityTypes.Of(definition.Type);
        var isOfCurrency = currency is null || definition.Currency is null || definition.Currency == currency;
        if (IsOffering && types.Contains(type) && isOfCurrency)
        {
            _offers!.Add(new Offer(kind, definition.Key) { Definition = definition, Type = type });
        }
    }

    private void OfferFacets(TypeSet types)
    {
        if (OnlyStream(IsOfValue) is { } stream)
        {
            var amount = _catalogue.Streams[stream].FindField(_catalogue.Streams[stream].ValueField!);
            OfferFacet("value", QuantityType.Money, amount, types);
            OfferFacet("frequency", QuantityType.Number, null, types);
            OfferFacet("recency", QuantityType.Elapsed, null, types);
        }

        if (_catalogue.FindRole(AttributeRole.Since) is not null)
        {
            OfferFacet("tenure", QuantityType.Elapsed, null, types);
        }

        if (_catalogue.FindRole(AttributeRole.Birthday) is not null)
        {
            OfferFacet("age", QuantityType.Number, null, types);
        }

        if (OnlyStream(IsOfInterest) is not null)
        {
            OfferFacet("affinity for", QuantityType.Number, null, types);
            OfferFacet("affinity share for", QuantityType.Number, null, types);
        }
    }

    private void OfferFacet(string words, QuantityType type, AttributeDefinition? definition, TypeSet? types = null)
    {
        if (types?.Contains(type) ?? true)
        {
            _offers!.Add(new Offer(CompletionKind.Facet, words) { Type = type, Definition = definition });
        }
    }

    /// <summary>Quantities that are computed from events, and the time since a moment.</summary>
    private void OfferForms(TypeSet types)
    {
        if (_catalogue.Streams.Length > 0)
        {
            OfferForm("count of", types.Contains(QuantityType.Number));
            foreach (var kind in Enum.GetValues<AggregateKind>())
            {
                OfferForm($"{kind.Word()} of", _catalogue.Streams.Any(stream => HasField(stream, kind, types)));
            }

            OfferForm("average gap of", types.Contains(QuantityType.Gap));
            OfferForm("share of", types.Contains(QuantityType.Number));
        }

        OfferForm("time since", types.Contains(QuantityType.Elapsed) && HasMoment(TypeSet.Moments));
    }

    private void OfferForm(string words, bool isOffered)
    {
        if (isOffered)
        {
            OfferWords(words);
        }
    }

    /// <summary>Whether a stream has a field of which an aggregate is of one of the types.</summary>
    private static bool HasField(EventStreamDefinition stream, AggregateKind kind, TypeSet types) =>
        Array.Exists(
            [.. stream.Fields.Select(field => QuantityTypes.Of(field.Type)), QuantityType.Instant],
            type => FieldTypes(kind, types).Contains(type));

    /// <summary>The types of fields of which an aggregate is of one of the types.</summary>
    private static TypeSet FieldTypes(AggregateKind kind, TypeSet types)
    {
        var fitting = default(TypeSet);
        foreach (var type in Enum.GetValues<QuantityType>())
        {
            var result = kind == AggregateKind.Distinct ? QuantityType.Number : type;
            fitting = kind.Fits(type) && types.Contains(result) ? fitting.And(type) : fitting;
        }

        return fitting;
    }

    private void OfferStreams()
    {
        if (IsOffering)
        {
            foreach (var stream in _catalogue.Streams)
            {
                _offers!.Add(new Offer(CompletionKind.Stream, stream.Key) { Stream = stream });
            }
        }
    }

    /// <summary>Streams with a field of which an aggregate is of one of the types.</summary>
    private void OfferStreams(AggregateKind kind, TypeSet types)
    {
        if (!IsOffering)
        {
            return;
        }

        foreach (var stream in _catalogue.Streams.Where(stream => HasField(stream, kind, types)))
        {
            _offers!.Add(new Offer(CompletionKind.Stream, stream.Key) { Stream = stream });
        }
    }

    private void OfferLists()
    {
        if (IsOffering)
        {
            foreach (var list in _catalogue.Lists)
            {
                _offers!.Add(new Offer(CompletionKind.List, list.Name));
            }
        }
    }

    /// <summary>Names in quotes; without any, a place for one.</summary>
    private void OfferQuoted(CompletionKind kind, Func<IEnumerable<string>> names)
    {
        if (!IsOffering)
        {
            return;
        }

        foreach (var name in names())
        {
            _offers!.Add(new Offer(kind, name) { IsQuoted = true });
        }

        OfferToken(TokenKind.Text);
    }

    /// <summary>The values of an attribute or field that are known.</summary>
    private void OfferValues(AttributeDefinition? definition)
    {
        if (IsOffering && definition is not null)
        {
            _offers!.Add(new Offer(CompletionKind.Value, "") { Definition = definition, Type = QuantityType.Text, IsQuoted = true });
        }
    }

    /// <summary>Literals that can stand beside a quantity.</summary>
    private void OfferLiterals(in Typed left)
    {
        if (!IsOffering)
        {
            return;
        }

        switch (left.Type)
        {
            case QuantityType.Text or QuantityType.Set:
                OfferValues(left.Definition);
                OfferToken(TokenKind.Text);
                break;
            case QuantityType.Flag:
                OfferWords("true", CompletionKind.Value);
                OfferWords("false", CompletionKind.Value);
                break;
            case QuantityType.Date or QuantityType.Instant:
                OfferPlaceholder("2026-01-01", QuantityType.Date);
                OfferInstant(left.Type);
                break;
            case QuantityType.Elapsed or QuantityType.Gap:
                OfferPlaceholder("30 days", left.Type);
                break;
            default:
                OfferToken(TokenKind.Number);
                break;
        }
    }

    private void OfferInstant(QuantityType type)
    {
        if (type == QuantityType.Instant)
        {
            OfferPlaceholder("2026-01-01T00:00Z", QuantityType.Instant);
        }
    }

    /// <summary>What can stand on the right of a quantity.</summary>
    private void OfferRight(in Typed left)
    {
        if (!IsOffering)
        {
            return;
        }

        OfferLiterals(left);
        if (!left.Type.IsElapsed())
        {
            OfferNames(TypeSet.ComparableWith(left.Type), left.Definition?.Currency);
        }
    }

    private void OfferCurrency(in Typed left)
    {
        if (IsOffering && left.Type == QuantityType.Money && left.Definition?.Currency is { } currency)
        {
            OfferWords(currency, CompletionKind.Unit);
        }
    }

    private void OfferUnits(int count, UnitRange range)
    {
        if (!IsOffering)
        {
            return;
        }

        // Days first: they are what is meant most of the time.
        foreach (var unit in Enum.GetValues<DurationUnit>().OrderBy(unit => unit < DurationUnit.Day))
        {
            if (unit >= range.Shortest && unit <= range.Longest)
            {
                OfferWords(unit.Name(count), CompletionKind.Unit);
            }
        }
    }

    /// <summary>The words with which a window can begin.</summary>
    private void OfferWindow(WindowUse use, CompletionKind kind = CompletionKind.Keyword)
    {
        if (!IsOffering)
        {
            return;
        }

        ReadOnlySpan<string> words = use == WindowUse.Events
            ? ["within", "this", "previous", "between"]
            : ["within", "within next", "this", "this whole", "previous", "next", "between"];
        foreach (var word in words)
        {
            OfferWords(word, kind);
        }
    }

    /// <summary>What can follow <c>within</c> besides a length of time.</summary>
    private void OfferWithin(WindowUse use)
    {
        if (!IsOffering)
        {
            return;
        }

        OfferWords("this");
        OfferWords("previous");
        if (use != WindowUse.Events)
        {
            OfferWords("next");
        }
    }

    private void OfferPeriod(WindowUse use)
    {
        if (!IsOffering)
        {
            return;
        }

        OfferPeriods();
        if (use != WindowUse.Events)
        {
            OfferWords("whole");
        }
    }

    private void OfferPeriods() => OfferUnits(1, new UnitRange(DurationUnit.Week, DurationUnit.Year));

    private void OfferNegatedWindow()
    {
        OfferWords("within");
        OfferWords("between");
    }

    private void OfferWeekdays()
    {
        if (IsOffering)
        {
            for (var day = Keyword.Monday; day <= Keyword.Sunday; day++)
            {
                OfferWords(day.Text(), CompletionKind.Value);
            }
        }
    }

    /// <summary>The distance and its unit, which tell that <c>within</c> begins a distance.</summary>
    private void OfferDistance()
    {
        if (_offers is null || !HasPosition())
        {
            return;
        }

        if (Peek(1).Is(TokenKind.End))
        {
            _offers.Add(new Offer(CompletionKind.Value, "1") { Type = QuantityType.Number, IsPlaceholder = true });
        }
        else if (Peek(2).Is(TokenKind.End) && NumberText.TryRead(_text.AsSpan(Peek(1).Start, Peek(1).Length), out var distance)
            && distance > 0)
        {
            _offers.Add(new Offer(CompletionKind.Unit, "km"));
            _offers.Add(new Offer(CompletionKind.Unit, "m"));
        }
    }

    /// <summary>Operators that fit a type.</summary>
    private void OfferOperators(in Typed left)
    {
        if (!IsOffering)
        {
            return;
        }

        var (isWord, isSet) = (left.Type is QuantityType.Text or QuantityType.Flag, left.Type == QuantityType.Set);
        var isListed = left.Type != QuantityType.Flag && !left.Type.IsElapsed();
        if (left.Type.IsMoment())
        {
            OfferWindow(WindowUse.Instant, CompletionKind.Operator);
            OfferAll(true, "not within", "before", "after", "on");
        }

        OfferAll(!isSet && !isWord, ">=", ">", "<=", "<");
        OfferAll(!isSet, "=", "!=");
        OfferAll(isListed, "in", "not in");
        OfferAll(isSet, "contains", "contains any", "contains all", "contains none");
        OfferAll(left.Type == QuantityType.Text, "contains", "starts with", "ends with");
        OfferAll(!isSet && !isWord, "between", "not between");
        OfferAll(!isSet, "is", "is not");
        OfferAll(true, "is known", "is unknown");
    }

    private void OfferAll(bool isOffered, params ReadOnlySpan<string> operators)
    {
        if (!isOffered)
        {
            return;
        }

        foreach (var op in operators)
        {
            OfferWords(op, CompletionKind.Operator);
        }
    }

    /// <summary>The number of <c>between 30 and 60 days</c>, which takes its unit from the second.</summary>
    private void OfferBareNumber(in Typed left)
    {
        if (left.Type.IsElapsed())
        {
            Offer(TokenKind.Number);
        }
    }

    /// <summary>Operators that have a <c>not</c> before them.</summary>
    private void OfferNegated(in Typed left)
    {
        OfferAll(left.Type != QuantityType.Flag && !left.Type.IsElapsed(), "in");
        OfferAll(left.Type is not (QuantityType.Text or QuantityType.Flag or QuantityType.Set), "between");
        OfferAll(left.Type.IsMoment(), "within");
        if (left.Type.IsMoment())
        {
            OfferAgo(UseOf(left));
        }
    }

    private void OfferMembers(in Typed left)
    {
        Offer(TokenKind.Open);
        if (left.Type is QuantityType.Text or QuantityType.Set)
        {
            OfferLists();
        }
    }

    private void OfferSigns(QuantityType type, TokenKind first, TokenKind second)
    {
        if (_offers is not null && type.IsNumeric() && _conditions < Limits.Conditions)
        {
            OfferToken(first);
            OfferToken(second);
        }
    }

    /// <summary>
    /// <c>between … and … ago</c> that ends too early may become a window as well as bounds of a value: where the text
    /// ends, both ways are taken.
    /// </summary>
    private void OfferAgo(WindowUse use)
    {
        if (_offers is null || !Current.Is(Keyword.Between) || !MayBecomeAgo())
        {
            return;
        }

        var at = _at;
        ParseWindow(use);
        _at = at;
        _offers.Reopen();
    }

    private bool MayBecomeAgo()
    {
        var second = AfterBound(1);
        return Peek(second).Is(TokenKind.End)
            || (Peek(second).Is(Keyword.And) && Peek(AfterBound(second + 1)).Is(TokenKind.End));
    }

    /// <summary>Behind as much of a number and its unit as there is.</summary>
    private int AfterBound(int i)
    {
        i += Peek(i).Is(TokenKind.Minus) ? 1 : 0;
        i += Peek(i).Is(TokenKind.Number) ? 1 : 0;
        return i + (Peek(i).Keyword.Unit() is null ? 0 : 1);
    }

    /// <summary>A unit that a number takes from one behind it, which is not written yet.</summary>
    private Token? UnitToCome => _offers is null ? null : new Token(TokenKind.Word, Keyword.Days, false, 0, 0);
}
