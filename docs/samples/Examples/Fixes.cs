using System.Collections.Immutable;
using Microsoft.Extensions.DependencyInjection;
using Segmentation.Rules.Authoring;

namespace Segmentation.Examples;

/// <summary>The right examples of docs/errors.md, by code: what each gives, nothing of it wrong.</summary>
public static class Fixes
{
    /// <summary>Gets the rules, for the shop's model.</summary>
    public static IReadOnlyDictionary<string, Func<Rule>> Rules { get; } = new Dictionary<string, Func<Rule>>
    {
        ["SEG1001"] = () =>
        {
            // <example SEG1001>
            Rule chinese = Attributes.Text("country").Is("China");
            // </example>
            return chinese;
        },
        ["SEG1002"] = () =>
        {
            // <example SEG1002>
            Rule buyers = Events.Of("order").Any();
            // </example>
            return buyers;
        },
        ["SEG1003"] = () =>
        {
            // <example SEG1003>
            Rule teaBuyers = Events.Of("order").Where(o => o.Text("category").Is("tea")).Any();
            // </example>
            return teaBuyers;
        },
        ["SEG1004"] = () =>
        {
            // <example SEG1004>
            Rule creditworthy = Attributes.Money("credit limit") >= 50_000m;
            // </example>
            return creditworthy;
        },
        ["SEG1005"] = () =>
        {
            // <example SEG1005>
            Rule teaLovers = Attributes.Set("interests").Contains("tea");
            // </example>
            return teaLovers;
        },
        ["SEG1006"] = () =>
        {
            // <example SEG1006>
            Rule wellOff = Attributes.Money("credit limit") >= MoneyOperand.Of(50_000m, "CNY");
            // </example>
            return wellOff;
        },
        ["SEG1008"] = () =>
        {
            // <example SEG1008>
            Rule recent = Frequency.Within(Last.Days(7)) >= 1;
            // </example>
            return recent;
        },
        ["SEG1009"] = () =>
        {
            // <example SEG1009>
            Rule monthly = Events.Of("order").AverageGap <= Duration.Days(30);
            // </example>
            return monthly;
        },
        ["SEG1010"] = () =>
        {
            // <example SEG1010>
            Rule readers = Events.Of("order").Any() & Attributes.Flag("newsletter").IsTrue();
            // </example>
            return readers;
        },
        ["SEG1015"] = () =>
        {
            // <example SEG1015>
            Rule inVipCity = Geography.City.InList("vip cities");
            // </example>
            return inVipCity;
        },
        ["SEG1016"] = () =>
        {
            // <example SEG1016>
            Rule inDelta = Geography.Inside("Yangtze delta");
            // </example>
            return inDelta;
        },
        ["SEG1017"] = () =>
        {
            // <example SEG1017>
            Rule owing = Rule.Predicate("has open invoice");
            // </example>
            return owing;
        },
        ["SEG1020"] = () =>
        {
            // <example SEG1020>
            Rule manyCities = Geography.City.InList("vip cities");
            // </example>
            return manyCities;
        },
        ["SEG1021"] = () =>
        {
            // <example SEG1021>
            Rule listedCities = Geography.City.InList("vip cities");
            // </example>
            return listedCities;
        },
        ["SEG1022"] = () =>
        {
            // <example SEG1022>
            Rule longWinded = Attributes.Text("stage").Contains("at risk");
            // </example>
            return longWinded;
        },
        ["SEG1023"] = () =>
        {
            // <example SEG1023>
            Rule average = Attributes.Number("satisfaction").Between(3, 4);
            // </example>
            return average;
        },
        ["SEG1024"] = () =>
        {
            // <example SEG1024>
            Rule fromChaoyang = Geography.Region.Is("Liaoning") & Geography.City.Is("Chaoyang");
            // </example>
            return fromChaoyang;
        },
        ["SEG1025"] = () =>
        {
            // <example SEG1025>
            Rule onlyLarge = Events.Of("order").Any() & Events.Of("order").All(o => o.Money("amount") >= 100m);
            // </example>
            return onlyLarge;
        },
        ["SEG2106"] = () =>
        {
            // <example SEG2106>
            Rule largeBaskets = Events.Of("order").Money("amount").Average >= 100m;
            // </example>
            return largeBaskets;
        },
        ["SEG2107"] = () =>
        {
            // <example SEG2107>
            Rule inflated = Value.Total > 0m;
            // </example>
            return inflated;
        },
    };

    /// <summary>Gets the sets of segments, for the shop's model.</summary>
    public static IReadOnlyDictionary<string, Func<Segment[]>> Segments { get; } = new Dictionary<string, Func<Segment[]>>
    {
        ["SEG1011"] = () =>
        {
            // <example SEG1011>
            Segment[] segments = [new("big", Value.Total >= 1_000m), new("best", Rule.InSegment("big"))];
            // </example>
            return segments;
        },
        ["SEG1012"] = () =>
        {
            // <example SEG1012>
            Segment[] segments = [new("good", Rule.InSegment("better")), new("better", Value.Total >= 1_000m)];
            // </example>
            return segments;
        },
        ["SEG1013"] = () =>
        {
            // <example SEG1013>
            Segment[] segments =
            [
                new("level 0", Value.Total > 0m),
                .. Enumerable.Range(1, 16).Select(i => new Segment($"level {i}", Rule.InSegment("level 0"))),
            ];
            // </example>
            return segments;
        },
        ["SEG1019"] = () =>
        {
            // <example SEG1019>
            Segment[] parts = [new("core", Value.Total > 0m), new("around", !Rule.InSegment("core") & Frequency.Total > 0)];
            // </example>
            return parts;
        },
        ["SEG5001"] = () =>
        {
            // <example SEG5001>
            Segment[] segments = [new("vip", Value.Total >= 1_000m), new("top vip", Value.Total >= 2_000m)];
            // </example>
            return segments;
        },
    };

    /// <summary>Gets the segments as text, for the shop's model.</summary>
    public static IReadOnlyDictionary<string, Func<SegmentText[]>> Texts { get; } = new Dictionary<string, Func<SegmentText[]>>
    {
        ["SEG1014"] = () =>
        {
            // <example SEG1014>
            SegmentText[] texts = [new("good", "value >= 1000"), new("best", "in segment \"good\" and frequency >= 3")];
            // </example>
            return texts;
        },
    };

    /// <summary>Gets the files of segments, for the shop's model.</summary>
    public static IReadOnlyDictionary<string, Func<SegmentSet>> Files { get; } = new Dictionary<string, Func<SegmentSet>>
    {
        ["SEG1140"] = () =>
        {
            var (text, moreText) = ("segment \"big\"\n  rule: value >= 1000", "segment \"more\"\n  rule: frequency >= 3");
            // <example SEG1140>
            SegmentFile[] files = [new("shop.segments", text), new("more.segments", moreText)];
            // </example>
            return SegmentFiles.Read(files, Shop.Model.Catalogue);
        },
        ["SEG1147"] = () =>
        {
            // <example SEG1147>
            SegmentFileLimits limits = new() { Segments = 20_000 };
            // </example>
            var files = Enumerable.Range(0, 2).Select(i => new SegmentFile($"{i}", $"segment \"{i}\"\n  rule: value >= 1000"));
            return SegmentFiles.Read(files, Shop.Model.Catalogue, new SegmentFileOptions { Limits = limits });
        },
    };

    /// <summary>Gets the models.</summary>
    public static IReadOnlyDictionary<string, Action> Models { get; } = new Dictionary<string, Action>
    {
        ["SEG1007"] = () =>
        {
            // <example SEG1007>
            CustomerModel.For<Shopper>(m => m
                .Key(c => c.Id)
                .Events("order", c => c.Orders, e => e.At(o => o.PlacedAt).Value(o => o.Total)));
            // </example>
        },
        ["SEG2001"] = () =>
        {
            // <example SEG2001>
            CustomerModel.For<Shopper>(m => m.Key(c => c.Id).Text(c => c.City));
            // </example>
        },
        ["SEG2002"] = () =>
        {
            // <example SEG2002>
            CustomerModel.For<Shopper>(m => m.Key(c => c.Id).Flag("debtor", c => c.OpenInvoices > 0));
            // </example>
        },
        ["SEG2003"] = () =>
        {
            // <example SEG2003>
            CustomerModel.For<Shopper>(m => m.Key(c => c.Id).Text(c => c.City).Text("home country", c => c.Country));
            // </example>
        },
        ["SEG2004"] = () =>
        {
            // <example SEG2004>
            CustomerModel.For<Shopper>(m => m.Key(c => c.Id).Birthday(c => c.Birthday).Date("name day", c => c.Birthday));
            // </example>
        },
        ["SEG2005"] = () =>
        {
            // <example SEG2005>
            CustomerModel.For<Shopper>(m => m.Key(c => c.Id).Number("satisfaction", c => c.Csat, o => o.Unit("points")));
            // </example>
        },
        ["SEG2006"] = () =>
        {
            // <example SEG2006>
            CustomerModel.For<Shopper>(m => m.Key(c => c.Id).DefaultZone("Asia/Shanghai"));
            // </example>
        },
        ["SEG2007"] = () =>
        {
            // <example SEG2007>
            CustomerModel.For<Shopper>(m => m.Key(c => c.Id).Events("visit", c => c.Visits, e => e.At(v => v.At).Text(v => v.Page)));
            // </example>
        },
        ["SEG2008"] = () =>
        {
            // <example SEG2008>
            CustomerModel.For<Shopper>(m => m
                .Key(c => c.Id)
                .Geography(g => g.NamedRegion("corner", new GeoPoint(0, 0), new GeoPoint(1, 1), new GeoPoint(0, 1))));
            // </example>
        },
        ["SEG2011"] = () =>
        {
            // <example SEG2011>
            CustomerModel.For<Shopper>(m => m.Key(c => c.Id).Text("card number", c => c.Id));
            // </example>
        },
        ["SEG2101"] = () =>
        {
            // <example SEG2101>
            CustomerModel.For<Shopper>(m => m.Key(c => c.Id).Text("city", c => c.City == null ? null : c.City.Trim()));
            // </example>
        },
        ["SEG2108"] = () =>
        {
            // <example SEG2108>
            CustomerModel.For<Shopper>(m => m.Key(c => c.Id).Predicate("big city", c => c.City is null ? null : c.City.Length > 8));
            // </example>
        },
        ["SEG5002"] = () =>
        {
            var (services, model) = (new ServiceCollection(), Shop.Model);
            // <example SEG5002>
            services.AddSegmentation(model);
            services.AddSegmentation(model);
            // </example>
            services.BuildServiceProvider().GetRequiredService<SegmentationEngine<Shopper>>();
        },
    };

    /// <summary>Gets what was wrong with the data of the customers: nothing.</summary>
    public static IReadOnlyDictionary<string, Func<ImmutableArray<Issue>>> Customers { get; } =
        new Dictionary<string, Func<ImmutableArray<Issue>>>
        {
            ["SEG2102"] = () =>
            {
                // <example SEG2102>
                var shopper = new Shopper { Id = "c-1", CreditLimit = 100.01m };
                // </example>
                return Shop.Engine(Attributes.Money("credit limit") > 0m).Evaluate(shopper, Shop.Now).Issues;
            },
            ["SEG2103"] = () =>
            {
                // <example SEG2103>
                var shopper = new Shopper { Id = "c-1", TimeZoneId = "Asia/Shanghai" };
                // </example>
                return Shop.Engine(Frequency.Total > 0).Evaluate(shopper, Shop.Now).Issues;
            },
            ["SEG2104"] = () =>
            {
                // <example SEG2104>
                var shopper = new Shopper { Id = "c-1", Orders = [new Order("o-1", Shop.Now, 10m), new Order("o-2", Shop.Now, 20m)] };
                // </example>
                return Shop.Engine(Frequency.Total > 0).Evaluate(shopper, Shop.Now).Issues;
            },
            ["SEG2105"] = () =>
            {
                // <example SEG2105>
                var shopper = new Shopper { Id = "c-1", Orders = [] };
                // </example>
                return Shop.Engine(Frequency.Total > 0).Evaluate(shopper, Shop.Now).Issues;
            },
            ["SEG2110"] = () =>
            {
                // <example SEG2110>
                var shopper = new Shopper { Id = "c-1" };
                // </example>
                return Shop.Engine(Rule.InSample("a", 50)).Evaluate(shopper, Shop.Now).Issues;
            },
            ["SEG2111"] = () =>
            {
                // <example SEG2111>
                var engine = SegmentationEngine.Create(
                    Shop.Model,
                    [new Segment("often here", Events.Of("visit").Count >= 3)],
                    new EngineOptions { Limits = new RuleLimits { Work = 2_000_000 } });
                // </example>
                return engine.Evaluate(new Shopper { Id = "c-1" }, Shop.Now).Issues;
            },
            ["SEG2201"] = () =>
            {
                // <example SEG2201>
                var file = new MemoryStream();
                CustomerTable.Load(Shop.Model, [new Shopper { Id = "c-1" }]).Save(file);
                file.Position = 0;
                var table = CustomerTable.Read(Shop.Model, file);
                // </example>
                return table.Issues;
            },
            ["SEG2202"] = () =>
            {
                // <example SEG2202>
                var file = new MemoryStream();
                CustomerTable.Load(Shop.Model, [new Shopper { Id = "c-1" }]).Save(file);
                file.Position = 0;
                var table = CustomerTable.Read(Shop.Model, file);
                // </example>
                return table.Issues;
            },
            ["SEG2203"] = () =>
            {
                // <example SEG2203>
                var file = new MemoryStream();
                CustomerTable.Load(Shop.Model, [new Shopper { Id = "c-1" }]).Save(file);
                file.Position = 0;
                var table = CustomerTable.Read(Shop.Model, file);
                // </example>
                return table.Issues;
            },
            ["SEG2204"] = () =>
            {
                // <example SEG2204>
                var cities = CustomerModel.For<Shopper>(m => m.Key(c => c.Id).DefaultZone("Asia/Shanghai").Text(c => c.City));
                var file = new MemoryStream();
                CustomerTable.Load(cities, [new Shopper { Id = "c-1" }]).Save(file);
                file.Position = 0;
                var table = CustomerTable.Read(cities, file);
                // </example>
                return table.Issues;
            },
            ["SEG2205"] = () =>
            {
                // <example SEG2205>
                var file = new MemoryStream();
                CustomerTable.Load(Shop.Model, [new Shopper { Id = "c-1", TimeZoneId = "Europe/Paris" }]).Save(file);
                file.Position = 0;
                var table = CustomerTable.Read(Shop.Model, file);
                // </example>
                return table.Issues;
            },
        };
}
