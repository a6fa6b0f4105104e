using Segmentation.Benchmarks;

namespace Segmentation.Comparison.Active;

/// <summary>The queries for ten segments over a table of events: one of aggregates for nine of them, one of windows for "looked, then bought".</summary>
/// <param name="kind">How a kind of event is written, by its number.</param>
/// <param name="since">How a beginning so many days ago is written.</param>
/// <param name="money">How an amount is written.</param>
/// <param name="category">How a category is written, by its number.</param>
/// <param name="day">How the day of an instant is written.</param>
internal sealed class EventSql(
    Func<int, string> kind,
    Func<int, string> since,
    Func<int, string> money,
    Func<int, string> category,
    Func<string, string> day)
{
    private const int View = 0;
    private const int Cart = 1;
    private const int Purchase = 2;
    private const int Return = 3;
    private const int Support = 4;

    /// <summary>The counts in the segments' order without the fifth; the third is of those who were not silent.</summary>
    public string Aggregates() =>
        $"""
        SELECT
            sum((purchases90 >= 3)::UTINYINT),
            sum((spent365 > {money(VisitorSegments.MuchSpent)})::UTINYINT),
            sum((active60 > 0)::UTINYINT),
            sum((fond365 >= 2)::UTINYINT),
            sum((carts30 > 0 AND purchases30 = 0)::UTINYINT),
            sum((spent90 > {money(VisitorSegments.Grown)} AND spent365 - spent90 <= {money(VisitorSegments.Grown)})::UTINYINT),
            sum((support180 >= 2)::UTINYINT),
            sum((returns365 >= 1 AND purchases365 >= 3)::UTINYINT),
            sum((purchases30 > 0 AND purchases = purchases30)::UTINYINT)
        FROM (
            SELECT
                {Count($"kind = {kind(Purchase)}")} AS purchases,
                {Count(Purchase, 30)} AS purchases30,
                {Count(Purchase, 90)} AS purchases90,
                {Count(Purchase, 365)} AS purchases365,
                {Spent(90)} AS spent90,
                {Spent(365)} AS spent365,
                {Count($"happened >= {since(60)}")} AS active60,
                {Count($"category = {category(VisitorSegments.Category)} AND happened >= {since(365)}")} AS fond365,
                {Count(Cart, 30)} AS carts30,
                {Count(Support, 180)} AS support180,
                {Count(Return, 365)} AS returns365
            FROM event GROUP BY customer)
        """;

    /// <summary>
    /// Between the views and purchases of a customer, a purchase that follows a view within the days follows one directly, too.
    /// </summary>
    public string LookedThenBought() =>
        $"""
        SELECT count(DISTINCT customer)
        FROM (SELECT customer, happened, kind, lag(happened) OVER w AS before, lag(kind) OVER w AS kind_before
              FROM event WHERE kind IN ({kind(View)}, {kind(Purchase)}) WINDOW w AS (PARTITION BY customer ORDER BY happened))
        WHERE kind = {kind(Purchase)} AND kind_before = {kind(View)} AND {day("happened")} - {day("before")} < 7
        """;

    private string Count(int number, int days) => Count($"kind = {kind(number)} AND happened >= {since(days)}");

    private string Spent(int days) => $"coalesce(sum(amount) FILTER (WHERE kind = {kind(Purchase)} AND happened >= {since(days)}), 0)";

    private static string Count(string condition) => $"count(*) FILTER (WHERE {condition})";
}
