namespace Segmentation.Examples;

internal static class CombiningExample
{
    public static void Run(TextWriter output)
    {
        // <example combining>
        Rule big = Value.Within(Last.Days(365)) >= 10_000m;
        Rule often = Frequency.Within(Last.Days(90)) >= 3;
        Rule nearby = Geography.City.InList("vip cities");

        Rule loyal = big & (often | nearby);
        Rule same = Rule.AllOf(big, Rule.AnyOf(often, nearby));
        Rule others = !loyal;
        Rule unhappy = (Attributes.Number("satisfaction") < 3).OrUnknown();
        Rule reachable = Rule.InSegment("loyal") & !Rule.Predicate("has open invoice") & Rule.InSample("spring test", 10);
        // </example>
        output.WriteLine(loyal);
        output.WriteLine(loyal == same);
        output.WriteLine(others);
        output.WriteLine(unhappy);
        output.WriteLine(reachable);
        output.WriteLine(loyal.ComputeHash());
        _ = SegmentationEngine.Create(
            Shop.Model,
            new Segment("loyal", loyal),
            new Segment("others", others),
            new Segment("unhappy", unhappy),
            new Segment("reachable", reachable));
    }
}
