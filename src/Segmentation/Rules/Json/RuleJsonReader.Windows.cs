using Segmentation.Diagnostics;
using Segmentation.Time;

namespace Segmentation.Rules.Json;

/// <content>Windows of time.</content>
internal sealed partial class RuleJsonReader
{
    private static readonly string[] WindowForms =
    [
        JsonNames.Within, JsonNames.WithinNext, JsonNames.This, JsonNames.ThisWhole, JsonNames.Previous,
        JsonNames.Next, JsonNames.Ago,
    ];

    private Window? ReadWindow(JsonPart? part)
    {
        if (part is null || OpenForm(part, "a window is an object") is not { } form)
        {
            return null;
        }

        if (part.Members.Find(member => WindowForms.Contains(member.Name))?.Name is not { } kind)
        {
            NoForm(form, WindowForms, "a window has one of these members");
            return null;
        }

        var window = ReadWindow(kind, form.Need(kind)!);
        form.Close();
        return window is null ? null : Placed(window, part);
    }

    private Window? ReadWindow(string kind, JsonPart part)
    {
        switch (kind)
        {
            case JsonNames.Within:
                return ReadDuration(part, least: 1) is { } length ? new RollingWindow(length) : null;
            case JsonNames.WithinNext:
                return ReadDuration(part, least: 1) is { } ahead ? new AheadWindow(ahead) : null;
            case JsonNames.This or JsonNames.ThisWhole:
                DurationUnit[] units = [DurationUnit.Week, DurationUnit.Month, DurationUnit.Quarter, DurationUnit.Year];
                return ReadWord(part, "a period", units, DurationUnitNames.Singular) is { } period
                    ? new PeriodWindow(period, kind == JsonNames.ThisWhole)
                    : null;
            case JsonNames.Previous or JsonNames.Next:
                return ReadFullUnits(part, kind == JsonNames.Next);
            default:
                return ReadAgo(part);
        }
    }

    private FullUnitsWindow? ReadFullUnits(JsonPart part, bool isNext)
    {
        if (OpenForm(part, "a number of units is an object") is not { } form)
        {
            return null;
        }

        DurationUnit[] units =
            [DurationUnit.Day, DurationUnit.Week, DurationUnit.Month, DurationUnit.Quarter, DurationUnit.Year];
        var counted = ReadCounted(form, least: 1, units);
        form.Close();
        return counted is var (count, unit) ? new FullUnitsWindow(count, unit, isNext) : null;
    }

    private AgoWindow? ReadAgo(JsonPart part)
    {
        if (OpenForm(part, "the two bounds stand in an object") is not { } form)
        {
            return null;
        }

        var older = ReadDuration(form.Need(JsonNames.From), least: 1);
        var end = form.Need(JsonNames.To);
        var nearer = ReadDuration(end, least: 1);
        form.Close();
        if (older is null || nearer is null)
        {
            return null;
        }

        if (older.Value.IsCalendar != nearer.Value.IsCalendar)
        {
            _issues.Error(
                IssueCodes.WindowDoesNotFit,
                end!,
                "days and longer units do not mix with hours and shorter ones",
                "Use units of one kind in both bounds.");
            return null;
        }

        if (WindowArguments.ApproximateLength(older.Value) >= WindowArguments.ApproximateLength(nearer.Value))
        {
            return new AgoWindow(older.Value, nearer.Value);
        }

        _issues.Error(
            IssueCodes.ReversedBounds,
            part,
            "the bounds are reversed: the older one comes first",
            $"Write \"from\" {nearer.Value} and \"to\" {older.Value}.");
        return null;
    }
}
