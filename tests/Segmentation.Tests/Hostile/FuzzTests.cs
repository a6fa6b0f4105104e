using System.Collections.Immutable;
using Segmentation.Hostile.Fuzzing;

namespace Segmentation.Tests.Hostile;

public class FuzzTests
{
    private static readonly ImmutableArray<FuzzSeed> Corpus = FuzzCorpus.Read([]);

    [Fact]
    public void The_same_seed_and_number_make_the_same_text()
    {
        var texts = Enumerable.Range(0, 500).Select(number => new FuzzInputs(Corpus, 7).Of(number).Text).ToList();

        Assert.Equal(texts, Enumerable.Range(0, 500).Select(number => new FuzzInputs(Corpus, 7).Of(number).Text));
        Assert.NotEqual(texts, Enumerable.Range(0, 500).Select(number => new FuzzInputs(Corpus, 8).Of(number).Text));
    }

    [Fact]
    public void Many_texts_are_accepted_and_more_are_refused()
    {
        var inputs = new FuzzInputs(Corpus, 7);
        var refused = 0;

        for (var number = 0; number < 2_000; number++)
        {
            var input = inputs.Of(number);
            Assert.Null(FuzzCheck.Failure(input, out var isRefused));
            refused += isRefused ? 1 : 0;
        }

        Assert.InRange(refused, 500, 1_900);
    }

    [Fact]
    public void A_text_that_throws_is_a_finding()
    {
        var failure = FuzzCheck.Failure(InputOf("vip", () => throw new InvalidOperationException("no")), out _);

        Assert.Equal("threw InvalidOperationException", FuzzCheck.KindOf(failure!));
    }

    [Fact]
    public void A_rule_that_is_evaluated_wrongly_is_a_finding() =>
        Assert.Equal("wrong", FuzzCheck.Failure(InputOf("vip", () => "wrong"), out _));

    [Fact]
    public void A_failing_text_is_made_as_short_as_it_still_fails()
    {
        var shortest = Minimiser.Shortest(
            "spend > 1 and (vip or city = \"x\")", text => text.Contains('(') && text.Contains("or"), TimeSpan.FromMinutes(1));

        Assert.Equal("(or", shortest);
    }

    [Theory]
    [InlineData("", "\"\"")]
    [InlineData("a\"\\\r\n\t~", "\"a\\\"\\\\\\r\\n\\t~\"")]
    public void A_text_is_written_as_a_literal_of_CSharp(string text, string literal) => Assert.Equal(literal, CSharpLiteral.Of(text));

    [Fact]
    public void Half_of_a_character_is_escaped_in_a_literal() => Assert.Equal("\"\\u57CE\\uD83D\"", CSharpLiteral.Of("城\uD83D"));

    [Theory]
    [InlineData("")]
    [InlineData("spend >= 1_000.5 and not (city = \"a b\" or 城市 = “x”) // c\r\n\uD83D\0")]
    public void Cutting_a_text_into_tokens_loses_nothing(string text) => Assert.Equal(text, string.Concat(FuzzWords.Split(text)));

    private static FuzzInput InputOf(string text, Func<string?> evaluate) =>
        new(0, text, new Target(evaluate), RuleKeywords.English, RuleLimits.Default);

    private sealed class Target(Func<string?> evaluate) : IFuzzTarget
    {
        public string Name => "test";

        public RuleReader Reader { get; } = new(TextModel.Catalogue, TextModel.Options);

        public string? Evaluate(Rule rule, RuleLimits limits) => evaluate();
    }
}
