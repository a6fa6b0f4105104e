namespace Segmentation.Examples;

internal static class SampleExample
{
    public static void Run(TextWriter output)
    {
        // <example samples>
        Rule mailed = Rule.InSample("spring test", 10) & Geography.City.Is("Shanghai");
        Rule control = Rule.InSample("spring test", 10, 20) & Geography.City.Is("Shanghai");

        // The same draw outside a rule, for a log or another system.
        long bucket = BucketScheme.Sample.Bucket("spring test", "c-1001");
        bool isMailed = BucketScheme.Sample.Contains("spring test", "c-1001", 0, 10);
        // </example>
        output.WriteLine(mailed);
        output.WriteLine(control);
        output.WriteLine($"c-1001 is in bucket {bucket} of 10000; in the first tenth: {isMailed}");
        var engine = Shop.Engine(mailed, control);
        var shoppers = Enumerable.Range(0, 10_000).Select(i => new Shopper { Id = $"c-{i}", City = "Shanghai" }).ToList();
        var (inFirst, inSecond) = (
            shoppers.Count(s => engine.IsMember("s1", s, Shop.Now)), shoppers.Count(s => engine.IsMember("s2", s, Shop.Now)));
        output.WriteLine($"mailed {inFirst}, control {inSecond} of {shoppers.Count}");
    }
}
