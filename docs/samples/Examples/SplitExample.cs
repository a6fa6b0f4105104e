using Segmentation.Sampling;

namespace Segmentation.Examples;

internal static class SplitExample
{
    public static void Run(TextWriter output)
    {
        // <example splits>
        // Unleash: 1 to 100 by murmur3 of "group:user"; the percentage is inclusive.
        var unleash = new BucketScheme { Count = 100, First = 1, Edge = BucketEdge.UpperInclusive };
        bool rolledOut = unleash.Contains("new-checkout", "c-1001", 0, 25);

        // Unleash variants: their own seed, and weights.
        var variants = new BucketScheme { Seed = 86028157 };
        int variant = variants.Choose("new-checkout", "c-1001", [50, 30, 20]);

        // Split: 1 to 100 by murmur3 of the user alone; the seed belongs to the split.
        var split = new BucketScheme { Layout = "{key}", Seed = 374439084, Count = 100, First = 1 };
        long place = split.Bucket("", "c-1001");
        // </example>
        output.WriteLine($"Unleash: place {unleash.Bucket("new-checkout", "c-1001")}, on at 25 percent: {rolledOut}, variant {variant}");
        output.WriteLine($"Split: place {place}");

        // <example split in a rule>
        // A split of another product in a rule: a predicate of the model.
        var model = CustomerModel.For<Shopper>(m => m
            .Key(c => c.Id)
            .Predicate("new checkout", c => unleash.Contains("new-checkout", c.Id, 0, 25)));
        var engine = SegmentationEngine.Create(model, new Segment("new checkout", Rule.Predicate("new checkout")));
        // </example>
        output.WriteLine($"in the segment: {engine.IsMember("new checkout", new Shopper { Id = "c-1001" }, Shop.Now)}");
    }
}
