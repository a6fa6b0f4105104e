using FsCheck;
using FsCheck.Fluent;
using Segmentation.Rules.Authoring;

namespace Segmentation.Properties.Generators;

/// <summary>Conditions on the fields of one event.</summary>
internal static class Filters
{
    public static Gen<Func<EventFields, Rule>> Order(DateOnly centre) => Captured(fields => Gen.Frequency(
        (3, Comparing.Money(fields.Money("amount"))),
        (1, Comparing.Money(fields.Money("amount") / fields.Number("qty"))),
        (2, Comparing.Text(fields.Text("category"), Values.Interests)),
        (2, Comparing.Number(fields.Number("qty"))),
        (1, Comparing.Number((fields.Number("qty") * 2m) - 1m, fields.Number("qty"))),
        (2, Comparing.Flag(fields.Flag("paid"))),
        (2, Moments.Date(fields.Date("due"), centre, fields.Instant("shipped"), fields.At)),
        (2, Moments.Instant(fields.Instant("shipped"), centre, fields.At, fields.Date("due"))),
        (2, Moments.Instant(fields.At, centre, fields.Instant("shipped")))));

    public static Gen<Func<EventFields, Rule>> Visit(DateOnly centre) => Captured(fields => Gen.Frequency(
        (3, Comparing.Text(fields.Text("page"), Values.Texts)),
        (1, Moments.Instant(fields.At, centre))));

    public static Gen<Func<EventFields, Rule>> Of(string stream, DateOnly centre) =>
        stream == "order" ? Order(centre) : Visit(centre);

    /// <summary>A filter is a rule over fields; the fields object has no state, so the rule can be made before.</summary>
    private static Gen<Func<EventFields, Rule>> Captured(Func<EventFields, Gen<Rule>> leaves)
    {
        EventFields? fields = null;
        _ = Events.Of("order").Where(each => (fields = each).At.IsKnown());
        return Trees.Of(leaves(fields!), depth: 1).Select(rule => new Func<EventFields, Rule>(_ => rule));
    }
}
