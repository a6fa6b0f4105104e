using System.Text.RegularExpressions;
using Segmentation.Properties.Generators;
using Segmentation.Properties.Running;
using Xunit.Abstractions;

namespace Segmentation.Properties;

public partial class ValidUntilProperties(ITestOutputHelper output)
{
    private const int Checks = 1_000_000;
    private const int HorizonDays = 500;

    [Fact]
    public void Truth_holds_until_ValidUntil_and_differs_there() =>
        Run.ForAll(output, World.Worlds(rules: 10, people: 3, instants: 1), Run.Checks(Checks), Changes);

    private static long Changes(World world)
    {
        var checks = 0L;
        foreach (var (person, instants) in world.Cases)
        {
            foreach (var segment in world.Segments)
            {
                checks += Changes(world, person, instants[0], segment);
            }
        }

        return checks;
    }

    private static long Changes(World world, People.Person person, DateTimeOffset at, Segment segment)
    {
        var (oracle, customer) = (world.Oracle, world.Oracle.Read(person));
        var verdict = world.Engine.Evaluate(segment.Key, person, at);
        var text = WithSegments(world, segment.Rule.ToString());

        // What decays crosses a bound between ticks, where the last digit of a double decides.
        var slack = text.Contains("affinity", StringComparison.Ordinal) ? TimeSpan.TicksPerSecond : 0;
        var end = verdict.ValidUntil?.UtcTicks ?? long.MaxValue;
        Truth At(long ticks) => oracle.EvaluateLater(segment.Rule, customer, at, ticks);
        string Told(long ticks) =>
            $"{new DateTime(ticks):O} (valid until {verdict.ValidUntil:O})\n{Disagreement.Describe(world, person, at, segment.Rule)}";

        var checks = 0L;
        foreach (var candidate in Candidates.After(person, customer.Zone, at, text, HorizonDays))
        {
            if (candidate >= end - slack)
            {
                break;
            }

            checks++;
            Expect.That(verdict.Truth == At(candidate), () => $"changed early at {Told(candidate)}");
        }

        if (verdict.ValidUntil is not null)
        {
            checks += 2;
            Assert.True(end > at.UtcTicks, "ends before it begins");
            Expect.That(slack > 0 || verdict.Truth == At(end - 1), () => $"changed before {Told(end)}");
            Expect.That(verdict.Truth != At(end + slack), () => $"unchanged at {Told(end)}");
        }

        return checks;
    }

    /// <summary>The text with the texts of the segments that it refers to.</summary>
    private static string WithSegments(World world, string text)
    {
        foreach (var key in Reference().Matches(text).Select(match => match.Groups[1].Value).Distinct())
        {
            text += "\n" + WithSegments(world, world.Segments.Single(segment => segment.Key == key).Rule.ToString());
        }

        return text;
    }

    [GeneratedRegex("in segment \"(s[0-9]+)\"")]
    private static partial Regex Reference();
}
