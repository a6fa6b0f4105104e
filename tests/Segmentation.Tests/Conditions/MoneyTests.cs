using Segmentation.Rules.Authoring;
using static Segmentation.Tests.Conditions.Terms;
using static Segmentation.Truth;

namespace Segmentation.Tests.Conditions;

/// <summary>Money compared exactly and calculated with.</summary>
public class MoneyTests
{
    private static readonly Cases Rows = new()
    {
        {
            "An amount a hair above the boundary: at least",
            Spend >= 1000m,
            new() { Spend = 1000.0001m }, True, Cases.Never
        },
        { "An amount on the boundary: at least", Spend >= 1000m, new() { Spend = 1000.00m }, True, Cases.Never },
        {
            "An amount a hair below the boundary: at least",
            Spend >= 1000m,
            new() { Spend = 999.9999m }, False, Cases.Never
        },
        { "An unknown amount: at least", Spend >= 1000m, new(), Undetermined, Cases.Never },
        {
            "An amount a hair above the boundary: more than",
            Spend > 1000m,
            new() { Spend = 1000.0001m }, True, Cases.Never
        },
        { "An amount on the boundary: more than", Spend > 1000m, new() { Spend = 1000.00m }, False, Cases.Never },
        {
            "An amount a hair below the boundary: more than",
            Spend > 1000m,
            new() { Spend = 999.9999m }, False, Cases.Never
        },
        { "An unknown amount: more than", Spend > 1000m, new(), Undetermined, Cases.Never },
        {
            "An amount a hair above the boundary: at most",
            Spend <= 1000m,
            new() { Spend = 1000.0001m }, False, Cases.Never
        },
        { "An amount on the boundary: at most", Spend <= 1000m, new() { Spend = 1000.00m }, True, Cases.Never },
        {
            "An amount a hair below the boundary: at most",
            Spend <= 1000m,
            new() { Spend = 999.9999m }, True, Cases.Never
        },
        { "An unknown amount: at most", Spend <= 1000m, new(), Undetermined, Cases.Never },
        {
            "An amount a hair above the boundary: less than",
            Spend < 1000m,
            new() { Spend = 1000.0001m }, False, Cases.Never
        },
        { "An amount on the boundary: less than", Spend < 1000m, new() { Spend = 1000.00m }, False, Cases.Never },
        {
            "An amount a hair below the boundary: less than",
            Spend < 1000m,
            new() { Spend = 999.9999m }, True, Cases.Never
        },
        { "An unknown amount: less than", Spend < 1000m, new(), Undetermined, Cases.Never },
        { "Decimals of the amount never matter", Spend.Is(1000m), new() { Spend = 1000.0000m }, True },
        { "A cent less is not equal", Spend.Is(1000m), new() { Spend = 999.99m }, False },
        { "An unknown amount is not equal", Spend.Is(1000m), new(), Undetermined },
        { "A cent less is different", Spend.IsNot(1000m), new() { Spend = 999.99m }, True },
        { "An equal amount is not different", Spend.IsNot(1000m), new() { Spend = 1000.00m }, False },
        { "An unknown amount is not different", Spend.IsNot(1000m), new(), Undetermined },
        { "A literal finer than the data is not rounded", Spend >= 999.99995m, new() { Spend = 999.9999m }, False },
        {
            "Ten cents and twenty cents are thirty cents",
            (Spend + Cost).Is(0.3m),
            new() { Spend = 0.1m, Cost = 0.2m }, True
        },
        { "The currency may be said", Spend >= MoneyOperand.Of(100m, "CNY"), new() { Spend = 100m }, True },
        { "A negative amount is below zero", Spend < 0, new() { Spend = -0.01m }, True },
        {
            "The greatest amount of scale four",
            Spend > 922337203685477m,
            new() { Spend = 922337203685477.5807m }, True
        },
        { "A greater amount is refused at the door", Spend > 0m, new() { Spend = 922337203685478m }, Undetermined },
        { "A finer amount is refused at the door", Spend > 0m, new() { Spend = 1.00001m }, Undetermined },
        { "One of the listed amounts", Spend.In(1m, 2.50m), new() { Spend = 2.5m }, True },
        { "None of the listed amounts", Spend.In(1m, 2.50m), new() { Spend = 2m }, False },
        { "An unknown amount in a list", Spend.In(1m, 2.50m), new(), Undetermined },
        { "Between includes its ends", Spend.Between(99.99m, 100m), new() { Spend = 99.99m }, True },
        { "Between excludes what is above", Spend.Between(99.99m, 100m), new() { Spend = 100.0001m }, False },
        { "Between on unknown", Spend.Between(99.99m, 100m), new(), Undetermined },
        { "Between reversed ends is never true", Spend.Between(100m, 99m), new() { Spend = 99.5m }, False },
        { "Two amounts compare", Spend > Cost, new() { Spend = 2m, Cost = 1.99m }, True },
        { "Two equal amounts do not exceed", Spend > Cost, new() { Spend = 2m, Cost = 2.00m }, False },
        { "Two amounts, one unknown", Spend > Cost, new() { Spend = 2m }, Undetermined },
        { "A margin is money", Spend - Cost >= 0.01m, new() { Spend = 2m, Cost = 1.99m }, True },
        { "Money times a number is money", Spend * 1.1m >= 110m, new() { Spend = 100m }, True },
        { "Money times an attribute is money", Spend * Score >= 150m, new() { Spend = 100m, Score = 1.5 }, True },
        { "Money by a number is money", Spend / Logins >= 33m, new() { Spend = 99m, Logins = 3 }, True },
        { "Money by zero is unknown", Spend / Logins >= 0m, new() { Spend = 99m, Logins = 0 }, Undetermined },
        { "Money by money is a number", (Spend / Cost).Is(2.5m), new() { Spend = 5m, Cost = 2m }, True },
        { "Money by no money is unknown", (Spend / Cost).IsUnknown(), new() { Spend = 5m, Cost = 0m }, True },
        {
            "Money beyond all decimals is unknown",
            Spend * 900000000000000m > 0m,
            new() { Spend = 900000000000000m }, Undetermined
        },
        { "Money less the double is below zero", Spend - Cost * 2m < 0m, new() { Spend = 3m, Cost = 2m }, True },
    };

    public static TheoryData<string> Names => Rows.Names;

    [Theory]
    [MemberData(nameof(Names))]
    public void Money_is_exact(string name) => Rows.Check(name);
}
