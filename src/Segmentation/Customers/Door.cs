using Segmentation.Diagnostics;
using Segmentation.Time;

namespace Segmentation.Customers;

/// <summary>The door through which a customer's values come in: what does not fit becomes unknown and an issue.</summary>
/// <remarks>One door serves one customer; its calendar is the customer's.</remarks>
internal sealed class Door(LocalCalendar calendar, string customerKey, IssueLog issues)
{
    /// <summary>Whole numbers up to 2^53 are exact as doubles.</summary>
    private const long MaxExactWhole = 1L << 53;

    public LocalCalendar Calendar => calendar;

    /// <summary>Where the value now read comes from, such as <c>attribute 'spend'</c>; part of the issue's place.</summary>
    public string Source { get; set; } = "";

    /// <summary>Whether the value now read did not fit; then no default takes its place.</summary>
    public bool WasRefused { get; set; }

    public Datum Number(double? value) =>
        value is { } number && double.IsFinite(number) ? Datum.OfNumber(number) : Datum.Unknown;

    public Datum Number(decimal? value) => value is { } number ? Datum.OfNumber(NearestDouble.Of(number)) : Datum.Unknown;

    public Datum Number(long? value) => value switch
    {
        null => Datum.Unknown,
        >= -MaxExactWhole and <= MaxExactWhole => Datum.OfNumber(value.Value),
        _ => Refuse(
            "a whole number beyond 2^53 is not exact as a number",
            "Declare it as Money with scale 0, or as Text if it is an identifier."),
    };

    /// <summary>An amount that fits a 64-bit integer of the declared scale, exactly.</summary>
    public Datum Money(decimal? value, int scale)
    {
        if (value is not { } amount)
        {
            return Datum.Unknown;
        }

        return MoneyScale.Fits(amount, scale)
            ? Datum.OfMoney(amount)
            : Refuse($"an amount does not fit scale {scale}", "Declare a scale that holds every decimal and the largest amount.");
    }

    public Datum Text(string? value, bool emptyMeansUnknown) =>
        value is null || (emptyMeansUnknown && value.Length == 0) ? Datum.Unknown : Datum.OfText(value);

    public Datum Flag(bool? value) => value is { } flag ? Datum.OfFlag(flag) : Datum.Unknown;

    public Datum Date(DateOnly? value) => value is { } date ? Datum.OfDate(date) : Datum.Unknown;

    public Datum Instant(DateTimeOffset? value) =>
        value is { } instant ? Datum.OfMoment(instant) : Datum.Unknown;

    /// <summary>A clock reading in a zone; null zone: the customer's.</summary>
    public Datum Instant(DateTime? value, TimeZoneInfo? zone)
    {
        if (value is not { } reading)
        {
            return Datum.Unknown;
        }

        var (date, time) = (DateOnly.FromDateTime(reading), TimeOnly.FromDateTime(reading));
        return Instant(LocalTimeResolver.Resolve(date, time, zone ?? calendar.Zone).Instant);
    }

    /// <summary>The distinct members in ordinal order; null members are left out.</summary>
    public Datum Set(IEnumerable<string?>? members) => members is null
        ? Datum.Unknown
        : Datum.OfSet([.. members.OfType<string>().Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)]);

    /// <summary>The value is unknown, and an issue says why.</summary>
    public Datum Refuse(IssueText what, IssueText cure)
    {
        WasRefused = true;
        Report(IssueCodes.ValueDoesNotFit, what, cure);
        return Datum.Unknown;
    }

    public void Report(IssueCode code, IssueText what, IssueText cure) =>
        issues.WarningOnce(code, $"customer '{customerKey}', {Source}", what, cure);
}
