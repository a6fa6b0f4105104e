using System.Globalization;
using System.Text.Json;

namespace Segmentation.Examples;

internal static class ExplanationExample
{
    private static SegmentationEngine<Shopper> Engine { get; } = SegmentationEngine.Create(
        Shop.Model,
        new Segment("vip", Value.Within(Last.Days(90)) >= 500m & Geography.City.In("Shanghai", "Hangzhou") & Recency.Elapsed < Duration.Days(60)));

    private static Shopper Shopper { get; } = new()
    {
        Id = "c-42",
        City = "Shanghai",
        Orders = [new Order("9811", Shop.Now.AddDays(-85), 60m), new Order("9917", Shop.Now.AddDays(-40), 320m)],
    };

    public static void Run(TextWriter output)
    {
        // <example explanation>
        var why = Engine.Explain("vip", Shopper, Shop.Now);

        foreach (var condition in why.Deciding)
        {
            output.WriteLine($"{condition.Truth}: {condition.Rule}");
            output.WriteLine($"  {condition.Observed.Money} {condition.Unit}, {condition.Distance.Money} from {condition.Threshold.Money}");
            output.WriteLine($"  decided by {string.Join(", ", condition.Events.Select(each => each.Id))}");
        }

        output.WriteLine($"by itself: {why.ByItself?.At.ToString("u", CultureInfo.InvariantCulture) ?? "never"}");

        // </example>
    }

    public static void Text(TextWriter output)
    {
        // <example explanation text>
        var why = Engine.Explain("vip", Shopper, Shop.Now);
        output.WriteLine(why.ToText(new CultureInfo("en"), Disclosure.UpTo(Sensitivity.Personal)));
        output.WriteLine();
        output.WriteLine(why.ToText(new CultureInfo("zh-CN"), Disclosure.UpTo(Sensitivity.Personal)));
        output.WriteLine();
        output.WriteLine(why.ToText(new CultureInfo("en"), Disclosure.ReasonsOnly));

        // </example>
    }

    public static void Json(TextWriter output)
    {
        // <example explanation json>
        var why = Engine.Explain("vip", Shopper, Shop.Now);
        using var json = JsonDocument.Parse(why.ToJson(Disclosure.UpTo(Sensitivity.Personal)));
        output.WriteLine(string.Join(", ", json.RootElement.EnumerateObject().Select(member => member.Name)));
        output.WriteLine(json.RootElement.GetProperty("counterfactuals")[0].GetProperty("steps"));

        // </example>
    }

    public static void Counterfactuals(TextWriter output)
    {
        // <example counterfactuals>
        var why = Engine.Explain("vip", Shopper, Shop.Now);
        foreach (var what in why.Counterfactuals)
        {
            var step = what.Steps[0];
            output.WriteLine($"{step.Count} {step.Stream} of {step.Amount.Money} before {what.Before:u}");
            output.WriteLine($"then {what.Leaving[0].Id} leaves: {what.Then?.Steps[0].Amount.Money}");
        }

        // </example>
    }

    public static void Timeline(TextWriter output)
    {
        // <example timeline>
        var active = Shop.Engine(Frequency.Within(Last.Days(30)) >= 1);
        var line = active.Timeline("s1", Shopper, Shop.Now, from: Shop.Now.AddDays(-100), to: Shop.Now.AddDays(100));
        foreach (var interval in line.Intervals)
        {
            output.WriteLine($"{interval.From:u} {interval.Truth}");
        }

        // </example>
    }

    public static void Compare(TextWriter output)
    {
        // <example compare>
        Rule today = Value.Within(Last.Days(90)) >= 300m;
        Rule tomorrow = Value.Within(Last.Days(90)) >= 300m & Attributes.Number("satisfaction") >= 3;
        Shopper[] shoppers = [Shopper, Shopper with { Id = "c-43", Csat = 4.5 }, Shopper with { Id = "c-44", Csat = 1 }];

        var comparison = Engine.Compare(today, tomorrow, shoppers, Shop.Now);
        foreach (var each in comparison.Differences)
        {
            output.WriteLine($"{each.Customer}: {each.First}, then {each.Second} because of {string.Join("; ", each.Because)}");
        }

        // </example>
    }
}
