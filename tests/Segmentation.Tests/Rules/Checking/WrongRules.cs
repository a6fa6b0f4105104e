using System.Collections.Immutable;
using Segmentation.Diagnostics;
using Segmentation.Examples;
using Segmentation.Rules.Authoring;
using Segmentation.Tests.Diagnostics;

namespace Segmentation.Tests.Rules.Checking;

/// <summary>The wrong examples of docs/errors.md about rules and segments, by code: the issues that each gives.</summary>
internal static class WrongRules
{
    public static IReadOnlyDictionary<string, Func<ImmutableArray<Issue>>> ByCode { get; } =
        new Dictionary<string, Func<ImmutableArray<Issue>>>
        {
            [IssueCodes.UnknownAttribute.Id] = () =>
            {
                Rule chinese = Attributes.Text("contry").Is("China");
                return Provoked.By(Shop.Model, [new Segment("example", chinese)]);
            },
            [IssueCodes.UnknownStream.Id] = () =>
            {
                Rule buyers = Events.Of("ordre").Any();
                return Provoked.By(Shop.Model, [new Segment("example", buyers)]);
            },
            [IssueCodes.UnknownField.Id] = () =>
            {
                Rule teaBuyers = Events.Of("order").Where(o => o.Text("categry").Is("tea")).Any();
                return Provoked.By(Shop.Model, [new Segment("example", teaBuyers)]);
            },
            [IssueCodes.WrongType.Id] = () =>
            {
                Rule creditworthy = Attributes.Text("credit limit").Is("high");
                return Provoked.By(Shop.Model, [new Segment("example", creditworthy)]);
            },
            [IssueCodes.OperatorDoesNotFit.Id] = () =>
            {
                Rule teaLovers = Attributes.Text("interests").Is("tea");
                return Provoked.By(Shop.Model, [new Segment("example", teaLovers)]);
            },
            [IssueCodes.WrongCurrency.Id] = () =>
            {
                Rule wellOff = Attributes.Money("credit limit") >= MoneyOperand.Of(50_000m, "EUR");
                return Provoked.By(Shop.Model, [new Segment("example", wellOff)]);
            },
            [IssueCodes.FacetNotDeclared.Id] = () =>
            {
                Rule spenders = Value.Total >= 1_000m;
                return Provoked.By(Provoked.BareModel, [new Segment("example", spenders)]);
            },
            [IssueCodes.WindowDoesNotFit.Id] = () =>
            {
                Rule recent = Frequency.Within(Next.Days(7)) >= 1;
                return Provoked.By(Shop.Model, [new Segment("example", recent)]);
            },
            [IssueCodes.DurationDoesNotFit.Id] = () =>
            {
                Rule monthly = Events.Of("order").AverageGap <= Duration.Months(1);
                return Provoked.By(Shop.Model, [new Segment("example", monthly)]);
            },
            [IssueCodes.MisplacedCondition.Id] = () =>
            {
                Rule readers = Events.Of("order").Where(o => Attributes.Flag("newsletter").IsTrue()).Any();
                return Provoked.By(Shop.Model, [new Segment("example", readers)]);
            },
            [IssueCodes.UnknownSegment.Id] = () =>
            {
                Segment[] segments = [new("big", Value.Total >= 1_000m), new("best", Rule.InSegment("Big"))];
                return Provoked.By(Shop.Model, segments);
            },
            [IssueCodes.SegmentCycle.Id] = () =>
            {
                Segment[] segments = [new("good", Rule.InSegment("better")), new("better", Rule.InSegment("good"))];
                return Provoked.By(Shop.Model, segments);
            },
            [IssueCodes.SegmentsTooDeep.Id] = () =>
            {
                Segment[] segments =
                [
                    new("level 0", Value.Total > 0m),
                .. Enumerable.Range(1, 17).Select(i => new Segment($"level {i}", Rule.InSegment($"level {i - 1}"))),
                ];
                return Provoked.By(Shop.Model, segments);
            },
            [IssueCodes.RefusedSegment.Id] = () =>
            {
                SegmentText[] texts = [new("good", "value >="), new("best", "in segment \"good\" and frequency >= 3")];
                return RuleText.ParseSegments(texts, Shop.Model.Catalogue).Results["best"].Issues;
            },
            [IssueCodes.UnknownList.Id] = () =>
            {
                Rule inVipCity = Geography.City.InList("vip citys");
                return Provoked.By(Shop.Model, [new Segment("example", inVipCity)]);
            },
            [IssueCodes.UnknownRegion.Id] = () =>
            {
                Rule inDelta = Geography.Inside("Yangtse delta");
                return Provoked.By(Shop.Model, [new Segment("example", inDelta)]);
            },
            [IssueCodes.UnknownPredicate.Id] = () =>
            {
                Rule owing = Rule.Predicate("has open invoce");
                return Provoked.By(Shop.Model, [new Segment("example", owing)]);
            },
            [IssueCodes.UnknownLadder.Id] = () =>
            {
                Rule golden = Rule.TierAtLeast("loyalty", "gold");
                return Provoked.By(Shop.Model, [new Segment("example", golden)]);
            },
            [IssueCodes.TooDeep.Id] = () =>
            {
                Rule deep = Enumerable.Range(0, 33).Aggregate(Value.Total > 0m, (rule, _) => !rule & Frequency.Total > 0);
                return Provoked.By(Shop.Model, [new Segment("example", deep)]);
            },
            [IssueCodes.TooManyConditions.Id] = () =>
            {
                Rule manyCities = Rule.AnyOf([.. Enumerable.Range(0, 501).Select(i => Geography.City.Is($"city {i}"))]);
                return Provoked.By(Shop.Model, [new Segment("example", manyCities)]);
            },
            [IssueCodes.TooManyMembers.Id] = () =>
            {
                Rule listedCities = Geography.City.In(Enumerable.Range(0, 1_001).Select(i => $"city {i}"));
                return Provoked.By(Shop.Model, [new Segment("example", listedCities)]);
            },
            [IssueCodes.TextTooLong.Id] = () =>
            {
                Rule longWinded = Attributes.Text("stage").Contains(new string('x', 1_025));
                return Provoked.By(Shop.Model, [new Segment("example", longWinded)]);
            },
            [IssueCodes.NeverTrue.Id] = () =>
            {
                Rule average = Attributes.Number("satisfaction").Between(4, 3);
                return Provoked.By(Shop.Model, [new Segment("example", average)]);
            },
            [IssueCodes.AmbiguousPlace.Id] = () =>
            {
                Rule fromChaoyang = Geography.City.Is("Chaoyang");
                return Provoked.By(Shop.Model, [new Segment("example", fromChaoyang)]);
            },
            [IssueCodes.TrueForNone.Id] = () =>
            {
                Rule onlyLarge = Events.Of("order").All(o => o.Money("amount") >= 100m);
                return Provoked.By(Shop.Model, [new Segment("example", onlyLarge)]);
            },
            [IssueCodes.DuplicateSegment.Id] = () =>
            {
                Segment[] segments = [new("vip", Value.Total >= 1_000m), new("vip", Value.Total >= 2_000m)];
                return Provoked.By(Shop.Model, segments);
            },
        };
}
