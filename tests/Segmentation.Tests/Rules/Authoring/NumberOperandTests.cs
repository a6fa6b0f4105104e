namespace Segmentation.Tests.Rules.Authoring;

public class NumberOperandTests
{
    [Theory]
    [InlineData(0.1, "0.1")]
    [InlineData(3.4, "3.4")]
    [InlineData(1 + (3 * 0.4), "2.2")]
    [InlineData(1 + (6 * 0.4), "3.4000000000000004")]
    [InlineData(-0.0, "0")]
    [InlineData(1e15, "1000000000000000")]
    public void A_double_is_written_by_its_shortest_spelling(double value, string text)
    {
        var rule = Attributes.Number("score") >= value;

        Assert.Equal($"score >= {text}", rule.ToString());
    }

    [Theory]
    [InlineData(double.NaN)]
    [InlineData(double.PositiveInfinity)]
    [InlineData(1e29)]
    [InlineData(1e-40)]
    public void A_double_that_no_literal_can_spell_is_refused(double value) =>
        Assert.Throws<ArgumentOutOfRangeException>(() => Attributes.Number("score") >= value);
}
