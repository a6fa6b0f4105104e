namespace Segmentation.Examples;

internal static class UnknownDataExample
{
    public static void Run(TextWriter output)
    {
        // <example unknown data>
        Rule unhappy = Attributes.Number("satisfaction") < 3;
        Rule[] rules =
        [
            unhappy,
            !unhappy,
            unhappy.OrUnknown(),
            unhappy | Attributes.Flag("newsletter").IsFalse(),
            unhappy & Value.Total >= 1_000m,
            Attributes.Number("satisfaction").IsUnknown(),
            Recency.Elapsed > Duration.Days(60),
            Recency.Elapsed > Duration.Days(60) | Frequency.Total.Is(0),
        ];

        // No satisfaction on file, no newsletter choice (which the model counts as false), no orders.
        var shopper = new Shopper { Id = "c-1" };
        var memberships = Shop.Engine(rules).Evaluate(shopper, Shop.Now);
        // </example>
        for (var i = 0; i < rules.Length; i++)
        {
            var verdict = memberships[memberships.Segments[i]];
            var why = verdict.Reasons.Count > 0 ? $" ({string.Join("; ", verdict.Reasons)})" : "";
            output.WriteLine($"{rules[i]}: {verdict.Truth}{why}");
        }
    }
}
