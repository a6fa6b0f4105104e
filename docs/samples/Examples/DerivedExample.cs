using Segmentation.Customers;
using Segmentation.Rules;

namespace Segmentation.Examples;

internal static class DerivedExample
{
    public static void Run(TextWriter output)
    {
        // <example use of a derived quantity>
        var engine = SegmentationEngine.Create(
            Shop.Model,
            [new Segment("gold", Rule.TierAtLeast("loyalty", "gold"))],
            new EngineOptions { Quantities = [new LoyaltyTier()] });
        // </example>
        var shopper = new Shopper { Id = "c-1", Orders = [new Order("o-1", Shop.Now.AddDays(-400), 12_000m)] };
        output.WriteLine($"{engine.Segments[0].Rule}: {engine.Evaluate("gold", shopper, Shop.Now).Truth}");
    }

    // <example derived quantity>
    /// <summary>The host's own tiers by total value; rules name them "loyalty".</summary>
    private sealed class LoyaltyTier : IDerivedQuantity
    {
        public string Key => "loyalty";

        public AttributeType Type => AttributeType.Text;

        public IReadOnlyList<Quantity> DependsOn { get; } = [Value.Total.Quantity];

        public IReadOnlyList<string> Levels { get; } = ["basic", "silver", "gold"];

        public DerivedReading Read(DerivedInputs inputs) => inputs.Values[0] is { IsKnown: true } total
            ? new DerivedReading(Datum.OfText(total.Money >= 10_000m ? "gold" : total.Money >= 2_000m ? "silver" : "basic"))
            : new DerivedReading(Datum.Unknown);
    }

    // </example>
}
