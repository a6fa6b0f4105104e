using Segmentation.Diagnostics;
using Segmentation.Time;

namespace Segmentation.Rules.Lint;

/// <summary>A number or a time that is hardly meant: another unit, percent for a part of 1, a year of birth for an age.</summary>
/// <remarks>Looks at what is declared and at what anybody knows of ages, shares and times; never at data.</remarks>
internal sealed class UnlikelyValueLint() : RuleLint(new LintCode(IssueCodes.UnlikelyValue, IssueSeverity.Warning))
{
    private const int GreatestAge = 130;

    public override void Visit(Rule rule, LintWalk walk)
    {
        switch (rule)
        {
            case Comparison comparison:
                Look(comparison.Right, comparison.Left, rule, walk);
                break;
            case Between between:
                Look(between.Low, between.Quantity, rule, walk);
                Look(between.High, between.Quantity, rule, walk);
                break;
            case OneOf oneOf:
                foreach (var member in oneOf.Members)
                {
                    Look(member, oneOf.Quantity, rule, walk);
                }

                break;
            case EventSequence sequence:
                Look(sequence.Within, rule, walk);
                break;
        }

        RuleWindows.Visit(rule, (rule, walk), static (window, at) => Look(window, at.rule, at.walk));
    }

    private static void Look(Quantity literal, Quantity quantity, Rule rule, LintWalk walk)
    {
        switch (literal)
        {
            case NumberLiteral number:
                Look(number.Value, quantity, rule, walk);
                break;
            case DurationLiteral duration:
                Look(duration.Value, rule, walk);
                break;
        }
    }

    private static void Look(decimal value, Quantity quantity, Rule rule, LintWalk walk)
    {
        if (quantity is AgeFacet && value > GreatestAge)
        {
            walk.Report(
                IssueCodes.UnlikelyValue,
                rule.Source,
                $"nobody is {value} years old: 'age' counts years of life",
                "Write an age; compare 'birthday' with a date for a year of birth.");
        }
        else if (quantity is ShareOf { Field: not null } && value is > 1 and <= 100)
        {
            walk.Report(
                IssueCodes.UnlikelyValue,
                rule.Source,
                $"a share of {value} is {value * 100} percent",
                "A share is a part of 1: write 20 percent as 0.2.",
                walk.HasText(rule) && rule is Comparison c
                    ? [new TextFix(rule.Source, new Comparison(c.Left, c.Operator, new NumberLiteral(value / 100)).ToString())]
                    : []);
        }
        else if (walk.Declared is { } declared && (value < declared.Least || value > declared.Greatest))
        {
            walk.Report(
                IssueCodes.UnlikelyValue,
                rule.Source,
                $"'{declared.Key}' is declared to lie between {declared.Least!.Value} and {declared.Greatest!.Value}",
                "Correct the value, or the declaration.");
        }
    }

    private static void Look(Window window, Rule rule, LintWalk walk)
    {
        switch (window)
        {
            case RollingWindow rolling:
                Look(rolling.Length, rule, walk);
                break;
            case AheadWindow ahead:
                Look(ahead.Length, rule, walk);
                break;
            case AgoWindow ago:
                Look(ago.Older, rule, walk);
                break;
            case FullUnitsWindow full:
                Look(new Duration(full.Count, full.Unit), rule, walk);
                break;
        }
    }

    private static void Look(Duration duration, Rule rule, LintWalk walk)
    {
        if (IsOddlyExact(duration))
        {
            walk.Report(
                IssueCodes.UnlikelyValue,
                rule.Source,
                $"{duration} is not a whole number of days",
                $"Write '{new Duration(duration.Count, DurationUnit.Day)}' when days are meant.");
        }
        else if (IsOddlyLong(duration))
        {
            walk.Report(
                IssueCodes.UnlikelyValue,
                rule.Source,
                $"{duration} are {InYears(duration):0} years",
                "Write it in years, or leave the time out when all of it is meant.");
        }
    }

    /// <summary>More than two days in hours or less, and no whole number of days: <c>90 hours</c>.</summary>
    private static bool IsOddlyExact(Duration duration) => duration.Unit switch
    {
        DurationUnit.Hour => IsOdd(duration.Count, 24),
        DurationUnit.Minute => IsOdd(duration.Count, 24 * 60),
        _ => false,
    };

    private static bool IsOdd(int count, int day) => count > 2 * day && count % day != 0;

    /// <summary>Ten years in days or weeks, fifty in months, or more than a life.</summary>
    private static bool IsOddlyLong(Duration duration) => duration.Unit switch
    {
        DurationUnit.Day => duration.Count >= 3_650,
        DurationUnit.Week => duration.Count >= 520,
        DurationUnit.Month or DurationUnit.Quarter => InYears(duration) >= 50,
        DurationUnit.Year => duration.Count > GreatestAge,
        _ => false,
    };

    private static decimal InYears(Duration duration) => duration.Count / duration.Unit switch
    {
        DurationUnit.Day => 365.25m,
        DurationUnit.Week => 52.18m,
        DurationUnit.Month => 12m,
        DurationUnit.Quarter => 4m,
        _ => 1m,
    };
}
