using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;
using Microsoft.Extensions.DependencyInjection;
using Segmentation.Customers;
using Segmentation.Diagnostics;
using Segmentation.Examples;
using Segmentation.Rules;
using Segmentation.Time;

namespace Segmentation.Tests.Diagnostics;

/// <summary>The wrong examples of docs/errors.md about models, data and hosting, by code: the issues that each gives.</summary>
internal static class WrongModels
{
    public static IReadOnlyDictionary<string, Func<ImmutableArray<Issue>>> ByCode { get; } =
        new Dictionary<string, Func<ImmutableArray<Issue>>>
        {
            [IssueCodes.FileGivenTwice.Id] = () =>
            {
                var (text, moreText) = (OneSegment("big"), OneSegment("more"));
                SegmentFile[] files = [new("shop.segments", text), new("shop.segments", moreText)];
                return SegmentFiles.Read(files, Shop.Model.Catalogue).Issues;
            },
            [IssueCodes.FilesTooLarge.Id] = () =>
            {
                SegmentFileLimits limits = new() { Segments = 1 };
                SegmentFile[] files = [new("a", OneSegment("big")), new("b", OneSegment("more"))];
                return SegmentFiles.Read(files, Shop.Model.Catalogue, new SegmentFileOptions { Limits = limits }).Issues;
            },
            [IssueCodes.MissingKey.Id] = () => Provoked.By(() =>
                CustomerModel.For<Shopper>(m => m.Text(c => c.City))),
            [IssueCodes.InvalidName.Id] = () => Provoked.By(() =>
                CustomerModel.For<Shopper>(m => m.Key(c => c.Id).Flag("debtor?", c => c.OpenInvoices > 0))),
            [IssueCodes.AmbiguousName.Id] = () => Provoked.By(() =>
                CustomerModel.For<Shopper>(m => m.Key(c => c.Id).Text(c => c.City).Text("City", c => c.Country))),
            [IssueCodes.DuplicateRole.Id] = () => Provoked.By(() =>
                CustomerModel.For<Shopper>(m => m.Key(c => c.Id).Birthday(c => c.Birthday).Birthday(c => c.Birthday))),
            [IssueCodes.OptionDoesNotFit.Id] = () => Provoked.By(() =>
                CustomerModel.For<Shopper>(m => m.Key(c => c.Id).Number("satisfaction", c => c.Csat, o => o.Currency("CNY")))),
            [IssueCodes.UnknownZone.Id] = () => Provoked.By(() =>
                CustomerModel.For<Shopper>(m => m.Key(c => c.Id).DefaultZone("Asia/Shanghia"))),
            [IssueCodes.MissingInstant.Id] = () => Provoked.By(() =>
                CustomerModel.For<Shopper>(m => m.Key(c => c.Id).Events("visit", c => c.Visits, e => e.Text(v => v.Page)))),
            [IssueCodes.InvalidRegion.Id] = () => Provoked.By(() =>
                CustomerModel.For<Shopper>(m => m
                    .Key(c => c.Id)
                    .Geography(g => g.NamedRegion("corner", new GeoPoint(0, 0), new GeoPoint(1, 1))))),
            [IssueCodes.DerivedCycle.Id] = () =>
            {
                IDerivedQuantity[] quantities = [new Formula("score", "rank"), new Formula("rank", "score")];
                return Provoked.By(() => SegmentationEngine.Create(Shop.Model, [], new EngineOptions { Quantities = [.. quantities] }));
            },
            [IssueCodes.DeclaredTwice.Id] = () => Provoked.By(() =>
                CustomerModel.For<Shopper>(m => m.Key(c => c.Id).Key(c => c.Id))),
            [IssueCodes.GetterThrew.Id] = () =>
            {
                var model =
                    CustomerModel.For<Shopper>(m => m.Key(c => c.Id).Text("city", c => c.City!.Trim()));
                return SegmentationEngine.Create(model, new Segment("example", Attributes.Text("city").Is("Shanghai")))
                .Evaluate(new Shopper { Id = "c-1" }, Shop.Now).Issues;
            },
            [IssueCodes.ValueDoesNotFit.Id] = () =>
            {
                var shopper = new Shopper { Id = "c-1", CreditLimit = 100.005m };
                return Shop.Engine(Attributes.Money("credit limit") > 0m).Evaluate(shopper, Shop.Now).Issues;
            },
            [IssueCodes.ZoneFellBack.Id] = () =>
            {
                var shopper = new Shopper { Id = "c-1", TimeZoneId = "Shanghai" };
                return Shop.Engine(Frequency.Total > 0).Evaluate(shopper, Shop.Now).Issues;
            },
            [IssueCodes.ConflictingEvents.Id] = () =>
            {
                var shopper = new Shopper { Id = "c-1", Orders = [new Order("o-1", Shop.Now, 10m), new Order("o-1", Shop.Now, 20m)] };
                return Shop.Engine(Frequency.Total > 0).Evaluate(shopper, Shop.Now).Issues;
            },
            [IssueCodes.UnreadableEvent.Id] = () =>
            {
                var shopper = new Shopper { Id = "c-1", Orders = [null!] };
                return Shop.Engine(Frequency.Total > 0).Evaluate(shopper, Shop.Now).Issues;
            },
            [IssueCodes.DivisionByZero.Id] = () =>
            {
                Rule largeBaskets = Value.Total / Frequency.Total >= 100m;
                return Shop.Engine(largeBaskets)
                .Evaluate(new Shopper { Id = "c-1" }, Shop.Now).Issues;
            },
            [IssueCodes.Overflow.Id] = () =>
            {
                Rule inflated = Value.Total * 10_000_000_000_000_000m * 10_000_000_000_000_000m > 0m;
                return Shop.Engine(inflated)
                .Evaluate(new Shopper { Id = "c-1", Orders = [new Order("o-1", Shop.Now, 100m)] }, Shop.Now).Issues;
            },
            [IssueCodes.PredicateThrew.Id] = () =>
            {
                var model =
                    CustomerModel.For<Shopper>(m => m.Key(c => c.Id).Predicate("big city", c => c.City!.Length > 8));
                return SegmentationEngine.Create(model, new Segment("example", Rule.Predicate("big city")))
                .Evaluate(new Shopper { Id = "c-1" }, Shop.Now).Issues;
            },
            [IssueCodes.DerivedThrew.Id] = () =>
            {
                var options = new EngineOptions { Quantities = [new Inverse()] };
                var engine = SegmentationEngine.Create(Shop.Model, [new Segment("example", Attributes.Number("inverse") > 0)], options);
                return engine
                .Evaluate(new Shopper { Id = "c-1" }, Shop.Now).Issues;
            },
            [IssueCodes.NoKeyOfCustomer.Id] = () =>
            {
                var shopper = new Shopper { Id = "" };
                return Shop.Engine(Rule.InSample("a", 50)).Evaluate(shopper, Shop.Now).Issues;
            },
            [IssueCodes.OverWorkBudget.Id] = () =>
            {
                var robot = new Shopper { Id = "c-1", Visits = [.. Enumerable.Range(0, 1_000_000).Select(i => new Visit(Shop.Now.AddSeconds(-i), "a"))] };
                return Shop.Engine(Events.Of("visit").Count >= 3).Evaluate(robot, Shop.Now).Issues;
            },
            [IssueCodes.NotATableFile.Id] = () => Provoked.By(() =>
                CustomerTable.Read(Shop.Model, new MemoryStream("id,city"u8.ToArray()))),
            [IssueCodes.NewerTableFile.Id] = () => Provoked.By(() =>
            {
                var saved = Saved(new Shopper { Id = "c-1" });
                saved[8] = 2;
                CustomerTable.Read(Shop.Model, new MemoryStream(saved));
                return saved;
            }),
            [IssueCodes.DamagedTableFile.Id] = () => Provoked.By(() =>
            {
                var saved = Saved(new Shopper { Id = "c-1" });
                CustomerTable.Read(Shop.Model, new MemoryStream(saved[..^1]));
                return saved;
            }),
            [IssueCodes.TableOfOtherModel.Id] = () => Provoked.By(() =>
            {
                var cities = CustomerModel.For<Shopper>(m => m.Key(c => c.Id).DefaultZone("Asia/Shanghai").Text(c => c.City));
                CustomerTable.Read(cities, new MemoryStream(Saved(new Shopper { Id = "c-1" })));
                return cities;
            }),
            [IssueCodes.ZoneOfTableUnknown.Id] = () => Provoked.By(() =>
            {
                var saved = Saved(new Shopper { Id = "c-1", TimeZoneId = "Europe/Paris" }, CustomerModel.For<Shopper>(Describe));
                var model = CustomerModel.For<Shopper>(m => Describe(m.TimeZones(new OnlyShanghai())));
                CustomerTable.Read(model, new MemoryStream(saved));
                return saved;
            }),
            [IssueCodes.TwoModels.Id] = () =>
            {
                var services = new ServiceCollection();
                services.AddSegmentation(CustomerModel.For<Shopper>(m => m.Key(c => c.Id)));
                services.AddSegmentation(CustomerModel.For<Shopper>(m => m.Key(c => c.Id)));
                return Provoked.By(() => services.BuildServiceProvider().GetRequiredService<SegmentationEngine<Shopper>>());
            },
        };

    private static string OneSegment(string key) => $"segment \"{key}\"\n  rule: value >= 1000";

    private static void Describe(CustomerModelBuilder<Shopper> m) => m.Key(c => c.Id).Zone(c => c.TimeZoneId).DefaultZone("Asia/Shanghai");

    private static byte[] Saved(Shopper shopper, CustomerModel<Shopper>? model = null)
    {
        var file = new MemoryStream();
        CustomerTable.Load(model ?? Shop.Model, [shopper]).Save(file);
        return file.ToArray();
    }

    private sealed class OnlyShanghai : ITimeZoneResolver
    {
        public bool TryFind(string id, [NotNullWhen(true)] out TimeZoneInfo? zone)
        {
            zone = id == "Asia/Shanghai" ? TimeZoneInfo.FindSystemTimeZoneById(id) : null;
            return zone is not null;
        }
    }

    /// <summary>A number computed from named quantities.</summary>
    private sealed class Formula(string key, params string[] inputs) : IDerivedQuantity
    {
        public string Key => key;

        public AttributeType Type => AttributeType.Number;

        public IReadOnlyList<Quantity> DependsOn { get; } = [.. inputs.Select(input => Attributes.Number(input).Quantity)];

        public IReadOnlyList<string> Levels => [];

        public DerivedReading Read(DerivedInputs inputs) => new(Datum.Unknown);
    }

    private sealed class Inverse : IDerivedQuantity
    {
        public string Key => "inverse";

        public AttributeType Type => AttributeType.Number;

        public IReadOnlyList<Quantity> DependsOn { get; } = [Value.Total.Quantity];

        public IReadOnlyList<string> Levels => [];

        public DerivedReading Read(DerivedInputs inputs) => new(Datum.OfNumber((double)(1m / inputs.Values[0].Money)));
    }
}
