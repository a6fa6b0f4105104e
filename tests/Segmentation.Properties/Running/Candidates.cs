using System.Globalization;
using System.Text.RegularExpressions;
using Segmentation.Properties.Oracle;
using Segmentation.Properties.People;

namespace Segmentation.Properties.Running;

/// <summary>Every instant at which a rule may change for a person, found without knowing the rule.</summary>
internal static partial class Candidates
{
    /// <summary>In ticks, in order: starts of days, and the person's instants shifted by the exact durations in the text.</summary>
    public static IEnumerable<long> After(Person person, OracleZone zone, DateTimeOffset at, string text, int days)
    {
        var today = zone.DateOf(at.UtcTicks);
        var starts = Enumerable.Range(1, days).Select(i => zone.StartOfDay(today + i)).ToList();
        long[] shifts = [0, .. Durations(text)];
        var instants = from own in Instants(person)
                       from one in shifts
                       from two in shifts
                       from each in (long[])[own + one + two, own - one]
                       select each;
        return instants.Concat(starts).SelectMany(each => (long[])[each - 1, each, each + 1])
            .Where(each => each > at.UtcTicks && each <= starts[^1]).Distinct().Order();
    }

    private static IEnumerable<long> Instants(Person person) => ((DateTimeOffset?[])
        [
            person.Seen, person.Updated, person.Since, .. (person.Visits ?? []).Select(v => v?.At),
            .. (person.Orders ?? []).Select(o => o?.At), .. (person.Orders ?? []).Select(o => o?.Shipped),
        ]).OfType<DateTimeOffset>().Select(at => at.UtcTicks).Distinct();

    private static IEnumerable<long> Durations(string text) => ExactDuration().Matches(text).Select(match =>
        long.Parse(match.Groups[1].Value, CultureInfo.InvariantCulture) * match.Groups[2].Value switch
        {
            "second" => TimeSpan.TicksPerSecond,
            "minute" => TimeSpan.TicksPerMinute,
            _ => TimeSpan.TicksPerHour,
        }).Concat(Bare().Matches(text).Select(match =>
        long.Parse(match.Groups[1].Value, CultureInfo.InvariantCulture) * match.Groups[2].Value switch
        {
            "second" => TimeSpan.TicksPerSecond,
            "minute" => TimeSpan.TicksPerMinute,
            _ => TimeSpan.TicksPerHour,
        })).Distinct();

    [GeneratedRegex("([0-9]+) (second|minute|hour)s?")]
    private static partial Regex ExactDuration();

    /// <summary>The older bound of "between 3 and 2 hours ago", whose unit is said only once.</summary>
    [GeneratedRegex("between ([0-9]+) and [0-9]+ (second|minute|hour)s?")]
    private static partial Regex Bare();
}
