using static Segmentation.Tests.Conditions.Terms;
using static Segmentation.Truth;

namespace Segmentation.Tests.Conditions;

/// <summary>Numbers compared with literals, lists, ends and each other.</summary>
public class ComparisonTests
{
    private static readonly Cases Rows = new()
    {
        { "A number above the boundary: at least", Score >= 3m, new() { Score = 3.5 }, True, Cases.Never },
        { "A number on the boundary: at least", Score >= 3m, new() { Score = 3 }, True, Cases.Never },
        { "A number below the boundary: at least", Score >= 3m, new() { Score = 2.5 }, False, Cases.Never },
        { "An unknown number: at least", Score >= 3m, new(), Undetermined, Cases.Never },
        { "A number above the boundary: more than", Score > 3m, new() { Score = 3.5 }, True, Cases.Never },
        { "A number on the boundary: more than", Score > 3m, new() { Score = 3 }, False, Cases.Never },
        { "A number below the boundary: more than", Score > 3m, new() { Score = 2.5 }, False, Cases.Never },
        { "An unknown number: more than", Score > 3m, new(), Undetermined, Cases.Never },
        { "A number above the boundary: at most", Score <= 3m, new() { Score = 3.5 }, False, Cases.Never },
        { "A number on the boundary: at most", Score <= 3m, new() { Score = 3 }, True, Cases.Never },
        { "A number below the boundary: at most", Score <= 3m, new() { Score = 2.5 }, True, Cases.Never },
        { "An unknown number: at most", Score <= 3m, new(), Undetermined, Cases.Never },
        { "A number above the boundary: less than", Score < 3m, new() { Score = 3.5 }, False, Cases.Never },
        { "A number on the boundary: less than", Score < 3m, new() { Score = 3 }, False, Cases.Never },
        { "A number below the boundary: less than", Score < 3m, new() { Score = 2.5 }, True, Cases.Never },
        { "An unknown number: less than", Score < 3m, new(), Undetermined, Cases.Never },
        { "An equal number is", Score.Is(3m), new() { Score = 3 }, True, Cases.Never },
        { "Another number is not", Score.Is(3m), new() { Score = 3.0000001 }, False },
        { "An unknown number neither is", Score.Is(3m), new(), Undetermined },
        { "An equal number is not different", Score.IsNot(3m), new() { Score = 3 }, False },
        { "Another number is different", Score.IsNot(3m), new() { Score = 2 }, True },
        { "An unknown number is not different either", Score.IsNot(3m), new(), Undetermined },
        { "The literal is read as the nearest double", Score.Is(0.1m), new() { Score = 0.1 }, True },
        { "A sum of doubles is not what it looks like", Score.Is(0.3m), new() { Score = 0.1 + 0.2 }, False },
        { "Decimals of the literal never matter", Score.Is(3.500m), new() { Score = 3.5 }, True },
        { "Minus zero is zero", Score.Is(0m), new() { Score = -0.0 }, True },
        { "NaN is unknown", Score.IsNot(1m), new() { Score = double.NaN }, Undetermined, Cases.Never },
        { "Infinity is unknown", Score > 1m, new() { Score = double.PositiveInfinity }, Undetermined },
        { "Minus infinity is unknown", Score < 1m, new() { Score = double.NegativeInfinity }, Undetermined },
        { "The greatest double is a number", Score > 1m, new() { Score = double.MaxValue }, True },
        { "The least positive double is above zero", Score > 0m, new() { Score = double.Epsilon }, True },
        { "A whole number of 2^53 is exact", Logins.Is(9007199254740992m), new() { Logins = 9007199254740992 }, True },
        {
            "A whole number beyond 2^53 is refused at the door",
            Logins > 0m,
            new() { Logins = 9007199254740993 }, Undetermined
        },
        { "A negative number is below zero", Score < 0m, new() { Score = -0.5 }, True },
        { "An integer stands for a number", Score >= 3, new() { Score = 3 }, True },
        { "A double stands for a number", Score >= 2.5, new() { Score = 2.5 }, True },
        { "Two attributes compare: more", Score > Logins, new() { Score = 4, Logins = 3 }, True },
        { "Two attributes compare: not more", Score > Logins, new() { Score = 3, Logins = 3 }, False },
        { "Two attributes compare: the right one unknown", Score > Logins, new() { Score = 4 }, Undetermined },
        { "Two attributes compare: the left one unknown", Score > Logins, new() { Logins = 4 }, Undetermined },
        { "An unknown number is not equal to itself", Score.Is(Score), new(), Undetermined },
        { "One of the listed numbers", Score.In(2m, 3m), new() { Score = 3 }, True },
        { "None of the listed numbers", Score.In(2m, 3m), new() { Score = 2.5 }, False },
        { "An unknown number in a list", Score.In(2m, 3m), new(), Undetermined },
        { "Not in the list", !Score.In(2m, 3m), new() { Score = 4 }, True },
        { "An unknown number is not outside the list either", !Score.In(2m, 3m), new(), Undetermined },
        { "Between includes the lower end", Score.Between(2m, 3m), new() { Score = 2 }, True },
        { "Between includes the upper end", Score.Between(2m, 3m), new() { Score = 3 }, True },
        { "Between excludes what is below", Score.Between(2m, 3m), new() { Score = 1.9999999 }, False },
        { "Between excludes what is above", Score.Between(2m, 3m), new() { Score = 3.0000001 }, False },
        { "Between on unknown", Score.Between(2m, 3m), new(), Undetermined },
        { "Between reversed ends is never true", Score.Between(3m, 2m), new() { Score = 2.5 }, False },
        { "Between reversed ends on unknown stays undetermined", Score.Between(3m, 2m), new(), Undetermined },
        { "Between one point", Score.Between(2m, 2m), new() { Score = 2 }, True },
        {
            "Between an end that is unknown and one that agrees",
            Score.Between(Logins, 3m),
            new() { Score = 3 }, Undetermined
        },
        { "Numbers add", Score + Logins >= 5m, new() { Score = 2.5, Logins = 3 }, True },
        { "Numbers subtract", Score - Logins > 0m, new() { Score = 2.5, Logins = 3 }, False },
        { "Subtraction goes from left to right", Score - Logins - 1m >= 0m, new() { Score = 5, Logins = 3 }, True },
        { "Numbers multiply before they add", Score + Logins * 2m >= 8m, new() { Score = 2, Logins = 3 }, True },
        { "Numbers divide", (Score / Logins).Is(2.5m), new() { Score = 5, Logins = 2 }, True },
        { "Division by zero is unknown", Score / Logins >= 0m, new() { Score = 5, Logins = 0 }, Undetermined },
        { "Zero by zero is unknown", (Score / Logins).IsKnown(), new() { Score = 0, Logins = 0 }, False },
        { "Overflow is unknown", Score * 10m > 0m, new() { Score = 1e308 }, Undetermined },
        { "Arithmetic with unknown is unknown", Score + Logins >= 5m, new() { Score = 10 }, Undetermined },
    };

    public static TheoryData<string> Names => Rows.Names;

    [Theory]
    [MemberData(nameof(Names))]
    public void A_number_compares_as_a_double(string name) => Rows.Check(name);
}
