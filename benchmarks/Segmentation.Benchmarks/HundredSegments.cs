using System.Collections.Immutable;
using System.Globalization;

namespace Segmentation.Benchmarks;

/// <summary>A hundred segments, each as a rule and as the predicate a developer would write by hand.</summary>
/// <remarks>The zone is UTC, so that the hand-written dates can stay simple.</remarks>
public static class HundredSegments
{
    public static ImmutableArray<(Segment Segment, Func<Shopper, DateTimeOffset, bool> ByHand)> All { get; } = [.. Enumerable.Range(0, 100).Select(Create)];

    private static (Segment, Func<Shopper, DateTimeOffset, bool>) Create(int number)
    {
        var step = (number / 10) + 1;
        var (rule, byHand) = (number % 10) switch
        {
            0 => Spent(step * 100m, 30 * step),
            1 => Bought(step, 30 * step),
            2 => Silent(20 * step),
            3 => InCityAndContent(step),
            4 => BirthdaySoon(step),
            5 => LongWithUs(step),
            6 => BuysTea(step),
            7 => BigOrder(step * 50m),
            8 => Unhappy(1 + (step * 0.4)),
            _ => NewBuyer(step * 15),
        };
        return (new Segment(string.Create(CultureInfo.InvariantCulture, $"s{number}"), rule), byHand);
    }

    private static (Rule, Func<Shopper, DateTimeOffset, bool>) Spent(decimal amount, int days) => (
        Value.Within(Last.Days(days)) >= amount,
        (c, at) => c.Orders.Where(o => Within(o.PlacedAt, at, days)).Sum(o => o.Total) >= amount);

    private static (Rule, Func<Shopper, DateTimeOffset, bool>) Bought(int times, int days) => (
        Frequency.Within(Last.Days(days)) >= times,
        (c, at) => c.Orders.Count(o => Within(o.PlacedAt, at, days)) >= times);

    private static (Rule, Func<Shopper, DateTimeOffset, bool>) Silent(int days) => (
        Recency.Elapsed > Duration.Days(days),
        (c, at) => c.Orders.Any(o => o.PlacedAt <= at) && DaysSince(c.Orders.Max(o => o.PlacedAt), at) > days);

    private static (Rule, Func<Shopper, DateTimeOffset, bool>) InCityAndContent(int step) => (
        Geography.City.In("Shanghai", "Hangzhou") & (Attributes.Number("satisfaction") >= step * 0.4),
        (c, _) => c.City is "Shanghai" or "Hangzhou" && c.Satisfaction >= step * 0.4);

    private static (Rule, Func<Shopper, DateTimeOffset, bool>) BirthdaySoon(int weeks) => (
        Lifecycle.Birthday.Within(Next.Days(7 * weeks)),
        (c, at) => Enumerable.Range(0, 7 * weeks).Select(d => DateOnly.FromDateTime(at.UtcDateTime).AddDays(d))
            .Any(d => d.Year > c.Birthday.Year && c.Birthday.AddYears(d.Year - c.Birthday.Year) == d));

    private static (Rule, Func<Shopper, DateTimeOffset, bool>) LongWithUs(int quarters) => (
        Lifecycle.Tenure >= Duration.Days(90 * quarters),
        (c, at) => DaysSince(c.RegisteredAt, at) >= 90 * quarters);

    private static (Rule, Func<Shopper, DateTimeOffset, bool>) BuysTea(int times) => (
        Frequency.Where(o => o.Text("category").Is("tea")) >= times,
        (c, at) => c.Orders.Count(o => o.PlacedAt <= at && o.Category == "tea") >= times);

    private static (Rule, Func<Shopper, DateTimeOffset, bool>) BigOrder(decimal amount) => (
        Events.Of("order").Where(o => o.Money("total") >= amount).Within(Last.Days(180)).Any(),
        (c, at) => c.Orders.Any(o => o.Total >= amount && Within(o.PlacedAt, at, 180)));

    private static (Rule, Func<Shopper, DateTimeOffset, bool>) Unhappy(double limit) => (
        !(Attributes.Number("satisfaction") >= limit) & (Frequency.Total >= 1),
        (c, at) => c.Satisfaction < limit && c.Orders.Any(o => o.PlacedAt <= at));

    private static (Rule, Func<Shopper, DateTimeOffset, bool>) NewBuyer(int days) => (
        (Lifecycle.Tenure < Duration.Days(days)) & (Frequency.Total >= 1),
        (c, at) => DaysSince(c.RegisteredAt, at) < days && c.Orders.Any(o => o.PlacedAt <= at));

    private static bool Within(DateTimeOffset instant, DateTimeOffset at, int days) => instant <= at && DaysSince(instant, at) < days;

    private static int DaysSince(DateTimeOffset instant, DateTimeOffset at) => (at.UtcDateTime.Date - instant.UtcDateTime.Date).Days;
}
