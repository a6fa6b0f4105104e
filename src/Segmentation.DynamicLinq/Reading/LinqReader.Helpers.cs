using Segmentation.Diagnostics;
using Segmentation.Rules;

namespace Segmentation.DynamicLinq.Reading;

/// <content>The few names that are no members: dates, lengths of time, enumerations, and what a rule can refer to.</content>
internal sealed partial class LinqReader
{
    private bool TryReadHelper(Pieces pieces, LinqScope scope)
    {
        var token = Current;
        switch (token.Text)
        {
            case "DateTime" or "DateTimeOffset" or "DateOnly" when Following.Kind is LinqTokenKind.Dot or LinqTokenKind.Open:
                _at++;
                ReadMomentParts(pieces, ReadClock(token, scope), token.Span);
                return true;
            case "TimeSpan" when Following.Is(LinqTokenKind.Dot):
                _at += 2;
                ReadTimeSpan(pieces, token.Span);
                return true;
            case "string" or "String" when Following.Is(LinqTokenKind.Dot):
                _at += 2;
                ReadTextTest(pieces, scope, token.Span);
                return true;
            case "InSegment" or "Predicate" when Following.Is(LinqTokenKind.Open):
                _at += 2;
                ReadReference(pieces, token);
                return true;
            default:
                return TryReadEnumMember(pieces);
        }
    }

    /// <summary><c>InSegment("vip")</c>, <c>Predicate("has open invoice")</c>.</summary>
    private void ReadReference(Pieces pieces, LinqToken word)
    {
        var name = Take(LinqTokenKind.Text);
        var span = word.Span.To(Take(LinqTokenKind.Close).Span);
        if (name.Text.Length == 0)
        {
            throw Refusal.Unreadable(name.Span, "the name is empty", "Write the name in quotes.");
        }

        pieces.Add(new RuleNode(word.Text == "InSegment" ? Rule.InSegment(name.Text) : Rule.Predicate(name.Text), span), span);
    }

    /// <summary><c>string.IsNullOrEmpty(City)</c>.</summary>
    private void ReadTextTest(Pieces pieces, LinqScope scope, TextSpan start)
    {
        var method = Take(LinqTokenKind.Name);
        if (method.Text != "IsNullOrEmpty")
        {
            throw Refusal.NotLifted(
                method.Span, $"'{Excerpt.OfName(method.Text)}' is not for rules", "Use string.IsNullOrEmpty(Member), == null or == \"\".");
        }

        Take(LinqTokenKind.Open);
        if (Current.Text == scope.Alias && Following.Is(LinqTokenKind.Dot))
        {
            _at += 2;
        }

        if (FindMember(scope, out var length) is not { Type: QuantityType.Text } member)
        {
            throw Undeclared(scope);
        }

        TakePath(length);
        var span = start.To(Take(LinqTokenKind.Close).Span);
        var isEmpty = new Comparison(member.Quantity, ComparisonOperator.Equal, new TextLiteral(""));
        var test = Rule.AnyOf(new KnownTest(member.Quantity, isKnown: false), isEmpty);
        pieces.Add(new RuleNode(test, span), span);
    }

    private void ReadTimeSpan(Pieces pieces, TextSpan start)
    {
        var method = Take(LinqTokenKind.Name);
        Take(LinqTokenKind.Open);
        var amount = TakeAmount();
        var span = start.To(Take(LinqTokenKind.Close).Span);
        if (UnitTicks("Add" + method.Text.Replace("From", "", StringComparison.Ordinal)) is not { } ticks)
        {
            throw Refusal.NotLifted(method.Span, "the length of time cannot be read", "Use TimeSpan.FromDays, FromHours, FromMinutes or FromSeconds.");
        }

        pieces.Add(new SpanNode(Times(amount, ticks, span), span), span);
    }

    private bool TryReadEnumMember(Pieces pieces)
    {
        if (!TryFindEnumMember(out var value))
        {
            return false;
        }

        var span = Current.Span.To(_tokens[_at + 2].Span);
        _at += 3;
        pieces.Add(new LiteralNode(value!, span), span);
        return true;
    }

    private bool TryFindEnumMember(out Literal? value)
    {
        value = null;
        if (!Current.Is(LinqTokenKind.Name) || _at + 2 >= _tokens.Count || !Following.Is(LinqTokenKind.Dot))
        {
            return false;
        }

        var name = _tokens[_at + 2].Text;
        if (Current.Text == nameof(DayOfWeek) && Enum.TryParse<DayOfWeek>(name, out var day) && Enum.GetName(day) == name)
        {
            value = new NumberLiteral((int)day);
        }
        else if (_schema.Enumerations.TryGetValue(Current.Text, out var type) && Enum.GetNames(type).Contains(name))
        {
            value = new TextLiteral(name);
        }

        return value is not null;
    }

    private void ReadValue(Pieces pieces, LinqScope scope)
    {
        var token = Take(LinqTokenKind.Value);
        if (token.Number >= _values.Count)
        {
            throw LinqWords.MissingValue(token);
        }

        switch (_values[(int)token.Number])
        {
            case { Moment: { } moment }:
                ReadMomentParts(pieces, moment, token.Span);
                break;
            case { Single: { } single }:
                pieces.Add(new LiteralNode(single, token.Span), token.Span);
                break;
            case var list:
                pieces.Add(new ListNode(list.List, token.Span), token.Span);
                ReadListCall(pieces, scope);
                break;
        }
    }

    /// <summary><c>@0.Contains(City)</c>.</summary>
    private void ReadListCall(Pieces pieces, LinqScope scope)
    {
        if (!Current.Is(LinqTokenKind.Dot))
        {
            return;
        }

        var dot = Take(LinqTokenKind.Dot);
        var method = Take(LinqTokenKind.Name);
        if (method.Text != "Contains" || !Current.Is(LinqTokenKind.Open))
        {
            throw Refusal.NotLifted(method.Span, "a list is only looked into", "Use @0.Contains(Member) or Member in @0.");
        }

        pieces.Add(".", dot.Span);
        pieces.Add(method.Text, method.Span);
        var inner = ReadParentheses(scope, 0, out var open, out var close);
        pieces.AddGroup(open.Span, inner, close.Span);
    }

    /// <summary>A text; where a date or instant is compared, it says one.</summary>
    private static LinqNode TextNode(LinqToken token, bool isMoment) => isMoment
        ? new MomentNode(MomentTexts.Read(token.Text, token.Span), token.Span)
        : new LiteralNode(new TextLiteral(token.Text), token.Span);

    private decimal TakeAmount()
    {
        var isNegative = Current.IsOperator("-");
        _at += isNegative ? 1 : 0;
        var number = Take(LinqTokenKind.Number).Number;
        return isNegative ? -number : number;
    }

    private int TakeWhole()
    {
        var span = Current.Span;
        var amount = TakeAmount();
        return amount == decimal.Truncate(amount) && Math.Abs(amount) <= Duration.MaxCount
            ? (int)amount
            : throw new Refusal(IssueCodes.NumberOutOfRange, span, "a whole number of a usual size is expected", "Write a whole number up to 40000.");
    }

    private static long? UnitTicks(string method) => method switch
    {
        "AddDays" => TimeSpan.TicksPerDay,
        "AddHours" => TimeSpan.TicksPerHour,
        "AddMinutes" => TimeSpan.TicksPerMinute,
        "AddSeconds" => TimeSpan.TicksPerSecond,
        _ => null,
    };

    private static TimeSpan Times(decimal amount, long ticks, TextSpan span) =>
        Math.Abs(amount) <= 100_000_000m && Math.Abs(amount * ticks) < TimeSpan.TicksPerDay * 3_650_000m
            ? new TimeSpan((long)decimal.Round(amount * ticks))
            : throw new Refusal(
                IssueCodes.NumberOutOfRange,
                span,
                "the length of time is too long",
                "Write one of less than 10,000 years.");
}
