using Segmentation.Rules.Authoring;

namespace Segmentation.Examples;

internal static class AttributeExample
{
    public static void Run(TextWriter output)
    {
        // <example attribute conditions>
        Rule[] rules =
        [
            Attributes.Number("satisfaction") < 3,
            Attributes.Number("satisfaction").Between(3, 4.5),
            Attributes.Number("satisfaction").IsKnown(),
            Attributes.Money("credit limit") >= 50_000m,
            Attributes.Money("credit limit").Is(MoneyOperand.Of(0m, "CNY")),
            Attributes.Text("channel").Is("Web"),
            Attributes.Text("channel").In("Web", "App"),
            Attributes.Text("city").InList("vip cities"),
            Attributes.Text("stage").StartsWith("at risk"),
            Attributes.Flag("newsletter").IsTrue(),
            Attributes.Flag("newsletter").IsFalse(),
            Attributes.Set("permissions").ContainsAny("read", "write"),
            Attributes.Set("permissions").ContainsAll("read", "write"),
            Attributes.Set("permissions").ContainsNone("admin"),
            Attributes.Instant("last seen").Within(Last.Hours(36)),
            Attributes.Instant("last seen").Elapsed >= Duration.Days(30),
            Attributes.Instant("last seen").Before(new DateOnly(2026, 1, 1)),
            Attributes.Instant("last seen").TimeOfDay(new TimeOnly(22, 0), new TimeOnly(6, 0)),
            Attributes.Instant("last seen").OnWeekday(DayOfWeek.Saturday, DayOfWeek.Sunday),
            Attributes.Instant("since").AnniversaryWithin(Next.Days(14)),
            Attributes.Money("credit limit") - Value.Total >= 10_000m,
        ];
        // </example>
        Print.Checked(output, rules);
    }
}
