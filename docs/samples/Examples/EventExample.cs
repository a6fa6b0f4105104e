namespace Segmentation.Examples;

internal static class EventExample
{
    public static void Run(TextWriter output)
    {
        // <example events>
        var orders = Events.Of("order");
        var visits = Events.Of("visit");
        Rule[] rules =
        [
            orders.Within(Last.Days(90)).Count >= 3,
            orders.Where(o => o.Text("category").Is("tea") & o.Money("amount") > 100m).Any(),
            orders.Within(Last.Days(90)).None(),
            orders.Within(Last.Days(90)).All(o => o.Number("items") >= 2),
            orders.Money("amount").Sum >= 5_000m,
            orders.Money("amount").Known.Sum >= 5_000m,
            orders.Money("amount").Average > 200m,
            orders.Money("amount").Min > 0m,
            orders.Money("amount").Max >= 1_000m,
            orders.Text("category").Distinct >= 3,
            orders.Text("category").First.Is("tea"),
            orders.Text("category").Last.Is("coffee"),
            orders.Where(o => o.Text("category").Is("tea")).Share >= 0.5,
            orders.Where(o => o.Text("category").Is("tea")).Within(Last.Days(365)).Money("amount").Share >= 0.5,
            orders.Within(Last.Years(1)).AverageGap <= Duration.Days(30),
            orders.Where(o => o.At.TimeOfDay(new TimeOnly(22, 0), new TimeOnly(2, 0))).Any(),
            orders.Where(o => o.At.OnWeekday(DayOfWeek.Saturday, DayOfWeek.Sunday)).Count >= 2,
            visits.Then(orders).Within(Duration.Days(7)),
            visits.Where(v => v.Text("page").Is("checkout")).ThenNo(orders).Within(Duration.Hours(24), Last.Days(14)),
        ];
        // </example>
        Print.Checked(output, rules);
    }
}
