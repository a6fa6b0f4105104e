using Microsoft.Extensions.DependencyInjection;

namespace Segmentation.Examples;

internal static class DynamicLinqExample
{
    public static void Run(TextWriter output)
    {
        // <example three ways>
        Rule inCode = Events.Of("order").Where(o => o.Money("amount") >= 100m).Count >= 3 & Geography.City.In("Shanghai", "Hangzhou");
        Rule asText = Shop.Model.Parse("count of order where (amount >= 100) >= 3 and city in (\"Shanghai\", \"Hangzhou\")");
        Rule? inLinq = DynamicLinqRules.Parse("Orders.Count(o => o.Total >= 100) >= 3 and City in (\"Shanghai\", \"Hangzhou\")", Shop.Model).Rule;

        output.WriteLine($"equal: {inCode.Equals(asText) && asText.Equals(inLinq)}");
        // </example>
        WriteRead(output);
        WriteHosted(output);
        WriteExpressions(output);
    }

    private static void WriteRead(TextWriter output)
    {
        // <example read Dynamic LINQ>
        ParsedRule parsed = DynamicLinqRules.Parse(
            "CreditLimit >= @0 and Orders.Any(o => o.Category == \"tea\" && o.PlacedAt > DateTime.UtcNow.AddDays(-90))", Shop.Model, 1_000m);
        output.WriteLine(parsed.Rule);
        output.WriteLine($"remark: {parsed.Rule!.Comment}");

        ParsedRule refused = DynamicLinqRules.Parse("Csat < 3 and OpenInvoices > 0 and Stage.ToLower() == \"active\"", Shop.Model);
        output.WriteLine(refused.Issues[0]);
        // </example>
    }

    private static void WriteHosted(TextWriter output)
    {
        var services = new ServiceCollection();

        // <example host Dynamic LINQ>
        services.AddSegmentation(Shop.Model, s => s
            .AddSegment("big", Value.Total >= 10_000m)
            .AddDynamicLinq(linq => linq
                .AddSegment("big and unhappy", "InSegment(\"big\") and Csat < 3")
                .AddSegment("tea", "Interests.Contains(\"tea\") or Orders.Count(o => o.Category == \"tea\") >= @0", 3)));
        // </example>
        using var provider = services.BuildServiceProvider();
        foreach (var segment in provider.GetRequiredService<SegmentationEngine<Shopper>>().Segments)
        {
            output.WriteLine($"{segment.Key}: {segment.Rule}");
        }
    }

    private static void WriteExpressions(TextWriter output)
    {
        Client[] clients = [new(1, 2_000m, null), new(2, 2_000m, 4), new(3, 100m, 2)];
        Purchase[] purchases = [new(2, Shop.Now.AddDays(-3)), new(2, Shop.Now.AddDays(-8)), new(3, Shop.Now.AddDays(-1))];
        var model = CustomerModel.For<Client>(m => m
            .Key(c => c.Id)
            .Money(c => c.Spend)
            .Number(c => c.Satisfaction)
            .Events("purchase", c => purchases.Where(p => p.ClientId == c.Id), e => e.At(p => p.At)));

        // <example expression for objects>
        Rule content = model.Parse("not satisfaction < 3");
        Func<Client, bool> isContent = content.ToExpression(model, Shop.Now).Compile();
        output.WriteLine(string.Join(", ", clients.Where(isContent).Select(c => c.Id)));
        // </example>
        var (customers, events) = (clients.AsQueryable(), purchases.AsQueryable());

        // <example query>
        var query = new RuleQuery<Client>(Shop.Now, "Asia/Shanghai")
            .WithEvents("purchase", events, p => p.ClientId, c => c.Id);

        TranslatedRule<Client> translated = model.Parse("spend >= 1000 and count of purchase within 30 days >= 2").ToQuery(model, query);
        output.WriteLine(string.Join(", ", customers.Where(translated.Condition!).Select(c => c.Id)));
        // </example>
    }

    private sealed record Client(long Id, decimal Spend, double? Satisfaction);

    private sealed record Purchase(long ClientId, DateTimeOffset At);
}
