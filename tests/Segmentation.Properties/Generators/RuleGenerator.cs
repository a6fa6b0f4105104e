using FsCheck;
using FsCheck.Fluent;
using Segmentation.Properties.People;
using Segmentation.Rules.Authoring;

namespace Segmentation.Properties.Generators;

/// <summary>Rules over every node type, through the public facets.</summary>
internal static class RuleGenerator
{
    /// <summary>Trees around a date.</summary>
    /// <param name="centre">The date that literals are near.</param>
    /// <param name="segments">Segments that may be referred to; may be empty.</param>
    public static Gen<Rule> Rules(DateOnly centre, params string[] segments)
    {
        var leaf = Conditions(centre);
        var referring = Gen.Frequency((15, leaf), (1, Gen.Elements(segments).Select(Rule.InSegment)));
        return Trees.Of(segments.Length == 0 ? leaf : referring, depth: 2);
    }

    /// <summary>One condition.</summary>
    public static Gen<Rule> Conditions(DateOnly centre) => Gen.Frequency(
        (3, Numbers), (3, Amounts), (3, Texts), (1, Sets), (1, Comparing.Flag(Attributes.Flag("vip"))),
        (3, DateRules(centre)), (3, InstantRules(centre)), (2, Places), (1, Samples), (10, Aggregates.Rules(centre)));

    private static Gen<Rule> Numbers
    {
        get
        {
            var (score, level) = (Attributes.Number("score"), Attributes.Number("level"));
            return Gen.OneOf(
                Comparing.Number(score, level),
                Comparing.Number(Lifecycle.Age, level),
                Gen.Elements<NumberTerm>(
                    score + level, score - 1m, (score * level) - 2m, score / level, score / 3m, (score / 0.1m) * 0.1m, score - (level * 2m),
                    Attributes.Money("spend") / Attributes.Money("limit"))
                    .SelectMany(term => Comparing.Number(term, level)));
        }
    }

    private static Gen<Rule> Amounts
    {
        get
        {
            var (spend, limit) = (Attributes.Money("spend"), Attributes.Money("limit"));
            return Gen.OneOf(
                Comparing.Money(spend, limit, MoneyOperand.Of(10m, "EUR")),
                Comparing.Money(limit, spend),
                Gen.Elements<MoneyTerm>(
                    spend + limit, spend - 0.1m, spend * 3m, spend * Attributes.Number("score"), spend / 4m, spend / Attributes.Number("level"),
                    limit - (spend * 0.5m))
                    .SelectMany(term => Comparing.Money(term, limit)));
        }
    }

    private static Gen<Rule> Texts => Gen.OneOf(
        Comparing.Text(Attributes.Text("name"), Values.Texts, Attributes.Text("nick")),
        Comparing.Text(Attributes.Text("nick"), Values.Texts),
        Comparing.Text(Geography.City, Values.Cities),
        Comparing.Text(Geography.Country, ["CN", "FR", ""]),
        Comparing.Text(Geography.Region, ["East", "West"]),
        Gen.Elements(Geography.City.InList(Models.BigCities), Attributes.Set("tags").InList(Models.BigCities)));

    private static Gen<Rule> Sets => Gen.OneOf(
        Comparing.Set(Attributes.Set("tags"), Values.Texts),
        Comparing.Set(Interest.Declared, Values.Interests));

    private static Gen<Rule> DateRules(DateOnly centre)
    {
        var (signed, ends) = (Attributes.Date("signed"), Attributes.Date("ends"));
        return Gen.OneOf(
            Moments.Date(signed, centre, ends, Attributes.Instant("seen")),
            Moments.Date(ends, centre, signed),
            Moments.Date(Lifecycle.Birthday, centre, signed),
            Times.AnyDates.Select(Lifecycle.Birthday.Within),
            Gen.OneOf(Moments.Anniversary(signed), Moments.Anniversary(Lifecycle.Birthday)),
            Comparing.Elapsed(ends.Elapsed, exact: false));
    }

    private static Gen<Rule> InstantRules(DateOnly centre)
    {
        var (seen, updated) = (Attributes.Instant("seen"), Attributes.Instant("updated"));
        return Gen.OneOf(
            Moments.Instant(seen, centre, updated, Attributes.Date("ends")),
            Moments.Instant(updated, centre, seen),
            Comparing.Elapsed(seen.Elapsed, exact: true),
            Comparing.Elapsed(Lifecycle.Tenure, exact: true),
            Moments.Anniversary(seen));
    }

    private static Gen<Rule> Places =>
        from centre in Values.Points
        from distance in Gen.Elements(0m, 5m, 160.5m, 9_000m)
        from rule in Gen.Elements(
            Geography.WithinKilometres(distance, centre),
            Geography.WithinMetres(distance * 1_000m, centre),
            Geography.Inside(Models.Delta),
            Geography.Inside(new(47.13, 1.01), new(49.97, 1.57), new(49.11, 3.03), new(47.52, 2.91)),
            Rule.Predicate(Models.Predicate))
        select rule;

    private static Gen<Rule> Samples =>
        from name in Gen.Elements("spring", "autumn")
        from low in Gen.Choose(0, 100)
        from high in Gen.Choose(0, 10_000)
        from rule in Gen.Elements(Rule.InSample(name, high / 100m), Rule.InSample(name, low, high / 100m))
        select rule;
}
