using Segmentation.Diagnostics;
using Segmentation.Rules;

namespace Segmentation.DynamicLinq.Reading;

/// <content>Dates and instants, what is added to them, and their parts.</content>
internal sealed partial class LinqReader
{
    /// <summary><c>DateTime.UtcNow</c>, <c>DateTime.Today</c>, <c>DateTime(2026, 3, 5)</c>, <c>DateTime.Parse("2026-03-05")</c>.</summary>
    private LinqMoment ReadClock(LinqToken type, LinqScope scope)
    {
        if (TakeIf(LinqTokenKind.Open))
        {
            return ReadConstruction(type);
        }

        Take(LinqTokenKind.Dot);
        var member = Take(LinqTokenKind.Name);
        switch (member.Text)
        {
            case "Now" or "UtcNow" when type.Text != "DateOnly":
                return new LinqMoment(MomentAnchor.Now);
            case "Today" when type.Text == "DateTime":
                return new LinqMoment(MomentAnchor.Today);
            case "Parse":
                Take(LinqTokenKind.Open);
                var text = Take(LinqTokenKind.Text);
                Take(LinqTokenKind.Close);
                return MomentTexts.Read(text.Text, text.Span);
            case "FromDateTime" when type.Text == "DateOnly":
                return ReadDateOf(scope);
            default:
                throw Refusal.NotLifted(
                    member.Span,
                    $"'{Excerpt.OfName(member.Text)}' is not for rules",
                    "Use DateTime.UtcNow, DateTime.Today, DateTime.Parse(\"2026-03-05\") or DateTime(2026, 3, 5).");
        }
    }

    /// <summary><c>DateOnly.FromDateTime(…)</c>: only the date of what is inside.</summary>
    private LinqMoment ReadDateOf(LinqScope scope)
    {
        var inner = ReadParentheses(scope, 0, out _, out var close);
        return inner.All is [{ Value: MomentNode { Moment: var moment } }]
            ? OnlyDate(moment, close.Span)
            : throw Refusal.NotLifted(close.Span, "only a date or an instant has a date", "Write DateOnly.FromDateTime(DateTime.Today).");
    }

    private LinqMoment ReadConstruction(LinqToken type)
    {
        if (Current.Is(LinqTokenKind.Text))
        {
            var text = Take(LinqTokenKind.Text);
            Take(LinqTokenKind.Close);
            return MomentTexts.Read(text.Text, text.Span);
        }

        var parts = new List<int>();
        do
        {
            parts.Add(TakeWhole());
        }
        while (parts.Count < 6 && TakeIf(LinqTokenKind.Comma));
        var span = type.Span.To(Take(LinqTokenKind.Close).Span);
        if (parts.Count is not (3 or 6) || !TryMake(parts, out var reading))
        {
            throw new Refusal(IssueCodes.InvalidDate, span, "there is no such date", "Write year, month and day of a real date: DateTime(2026, 3, 5).");
        }

        return new LinqMoment(MomentAnchor.Fixed) { Reading = reading };
    }

    private static bool TryMake(List<int> parts, out DateTime reading)
    {
        var isDate = parts[0] is >= 1 and <= 9999 && parts[1] is >= 1 and <= 12
            && parts[2] >= 1 && parts[2] <= DateTime.DaysInMonth(parts[0], parts[1]);
        var isTime = parts.Count == 3 || (parts[3] is >= 0 and <= 23 && parts[4] is >= 0 and <= 59 && parts[5] is >= 0 and <= 59);
        reading = isDate && isTime
            ? new DateOnly(parts[0], parts[1], parts[2]).ToDateTime(parts.Count == 3 ? TimeOnly.MinValue : new TimeOnly(parts[3], parts[4], parts[5]))
            : default;
        return isDate && isTime;
    }

    private void ReadMomentParts(Pieces pieces, LinqMoment moment, TextSpan start)
    {
        while (Current.Is(LinqTokenKind.Dot))
        {
            Take(LinqTokenKind.Dot);
            var name = Take(LinqTokenKind.Name);
            if (LinqWords.Forbidden(name) is { } forbidden)
            {
                throw forbidden;
            }

            if (name.Text is "Year" or "Month" or "Day" or "Hour" or "DayOfWeek" && moment is { IsPlainMember: true, IsDate: false })
            {
                pieces.Add(new MomentPartNode(moment.Member!, name.Text, start.To(name.Span)), start.To(name.Span));
                return;
            }

            moment = name.Text switch
            {
                "Date" => OnlyDate(moment, name.Span),
                "UtcDateTime" or "Value" => moment,
                "AddMonths" or "AddYears" => WithMonths(moment, name),
                _ => WithShift(moment, name),
            };
        }

        var span = start.To(_tokens[_at - 1].Span);
        if (moment is { IsPlainMember: true, IsDate: false, Member: { } member } && TryReadNullAfter(pieces, member, span))
        {
            return;
        }

        pieces.Add(new MomentNode(moment, span), span);
    }

    private LinqMoment WithMonths(LinqMoment moment, LinqToken method)
    {
        Take(LinqTokenKind.Open);
        var count = TakeWhole() * (method.Text == "AddYears" ? 12 : 1);
        Take(LinqTokenKind.Close);
        return moment.Anchor switch
        {
            MomentAnchor.Fixed when Math.Abs(count) < 12_000 && moment.Reading.Year + (count / 12) is > 1 and < 9998 =>
                moment with { Reading = moment.Reading.AddMonths(count) },
            MomentAnchor.Now or MomentAnchor.Today when moment.Shift == TimeSpan.Zero => moment with { Months = moment.Months + count },
            _ => throw Refusal.NotLifted(
                method.Span,
                "months are only added to the present day or to a constant",
                "Compare the member with DateTime.Today.AddMonths(…); do not mix months with other units."),
        };
    }

    private LinqMoment WithShift(LinqMoment moment, LinqToken method)
    {
        if (UnitTicks(method.Text) is not { } ticks)
        {
            throw Refusal.NotLifted(
                method.Span,
                $"'{Excerpt.OfName(method.Text)}' cannot be asked of a date or instant",
                "Use AddDays, AddHours, AddMonths, AddYears, Date, Year, Hour or DayOfWeek.");
        }

        Take(LinqTokenKind.Open);
        var amount = Times(TakeAmount(), ticks, method.Span);
        Take(LinqTokenKind.Close);
        if (moment.Anchor == MomentAnchor.Fixed)
        {
            var shifted = moment.Reading.Ticks + amount.Ticks;
            return shifted >= DateTime.MinValue.Ticks && shifted <= DateTime.MaxValue.Ticks
                ? moment with { Reading = new DateTime(shifted) }
                : throw new Refusal(IssueCodes.NumberOutOfRange, method.Span, "there is no such date", "Add less.");
        }

        var isWhole = amount.Ticks % TimeSpan.TicksPerDay == 0;
        return moment.Months == 0 && (isWhole || !(moment.IsDate || moment.Anchor == MomentAnchor.Today))
            ? moment with { Shift = moment.Shift + amount }
            : throw Refusal.NotLifted(
                method.Span, "units that do not mix are added", "Add months alone, and whole days to a date; or begin with DateTime.UtcNow.");
    }

    private static LinqMoment OnlyDate(LinqMoment moment, TextSpan span) => moment.Anchor switch
    {
        MomentAnchor.Fixed => moment with { Reading = moment.Reading.Date, IsDate = true },
        MomentAnchor.Now or MomentAnchor.Today when moment.Shift.Ticks % TimeSpan.TicksPerDay == 0 => moment with { Anchor = MomentAnchor.Today },
        MomentAnchor.Member when moment.IsPlainMember => moment with { IsDate = true },
        _ => throw Refusal.NotLifted(span, "the date of a calculation cannot be read", "Take the date first: Member.Date, DateTime.Today."),
    };
}
