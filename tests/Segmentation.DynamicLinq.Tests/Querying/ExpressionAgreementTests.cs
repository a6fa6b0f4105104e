using Segmentation.Properties.Generators;
using Segmentation.Properties.People;
using Segmentation.Properties.Running;
using Xunit.Abstractions;

namespace Segmentation.DynamicLinq.Tests.Querying;

public class ExpressionAgreementTests(ITestOutputHelper output)
{
    private const int Checks = 20_000;

    [Fact]
    public void Expressions_over_objects_say_what_the_reference_says_for_all_rules() =>
        Run.ForAll(output, World.Worlds(rules: 20, people: 10, instants: 1), Checks, world =>
        {
            var at = world.Moments.First().At;
            var conditions = world.Segments.Select(segment => world.Engine.ToExpression(segment.Key, at).Compile()).ToArray();
            foreach (var (person, _) in world.Moments)
            {
                var truths = world.Truths.Truths(person, at);
                for (var i = 0; i < conditions.Length; i++)
                {
                    var place = i;
                    Expect.That(
                        conditions[place](person) == (truths[place] == Truth.True),
                        () => $"{truths[place]} by the reference, not by the expression: {world.Segments[place].Rule} at {at:O} for {Disagreement.Show(person)}");
                }
            }

            return world.Cases.Count * conditions.Length;
        });

    [Fact]
    public void Unknown_is_neither_in_a_condition_nor_in_its_complement()
    {
        var model = Models.Create(new ModelSpec());
        var condition = model.Parse("score < 3").ToExpression(model, DateTimeOffset.UnixEpoch).Compile();
        var complement = model.Parse("not score < 3").ToExpression(model, DateTimeOffset.UnixEpoch).Compile();

        Assert.Equal((true, false), (condition(new Person { Score = 2 }), complement(new Person { Score = 2 })));
        Assert.Equal((false, true), (condition(new Person { Score = 3 }), complement(new Person { Score = 3 })));
        Assert.Equal((false, false), (condition(new Person()), complement(new Person())));
        Assert.Equal((false, false), (condition(new Person { Score = double.NaN }), complement(new Person { Score = double.NaN })));
    }

    [Fact]
    public void Stored_members_are_compared_plainly_and_values_are_captured()
    {
        var model = Models.Create(new ModelSpec());

        var text = model.Parse("score < 3 and name = \"secret\"").ToExpression(model, DateTimeOffset.UnixEpoch).ToString();

        Assert.Contains("c.Score <", text, StringComparison.Ordinal);
        Assert.DoesNotContain("secret", text, StringComparison.Ordinal);
        Assert.DoesNotContain("Probe", text, StringComparison.Ordinal);
    }
}
