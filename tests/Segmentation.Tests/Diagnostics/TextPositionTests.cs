using Segmentation.Diagnostics;

namespace Segmentation.Tests.Diagnostics;

public class TextPositionTests
{
    [Theory]
    [InlineData("", 0, 1, 1)]
    [InlineData("ab", 2, 1, 3)]
    [InlineData("a\nb", 1, 1, 2)]
    [InlineData("a\nb", 2, 2, 1)]
    [InlineData("a\r\nb", 2, 1, 3)]
    [InlineData("a\r\nb", 3, 2, 1)]
    [InlineData("a\r\rb", 3, 3, 1)]
    [InlineData("a\n", 2, 2, 1)]
    [InlineData("\tb", 1, 1, 2)]
    [InlineData("😀b", 2, 1, 3)]
    [InlineData("ab", 9, 1, 3)]
    public void Lines_and_columns_count_from_one_in_units(string text, int index, int line, int column) =>
        Assert.Equal(new TextPosition(line, column), new TextSpan(index, 0).PositionIn(text));

    [Fact]
    public void It_is_written_as_compilers_do() => Assert.Equal("(12,9)", new TextPosition(12, 9).ToString());

    [Fact]
    public void Looking_up_many_places_gives_the_same()
    {
        var random = new Random(1);
        var text = string.Concat(Enumerable.Range(0, 5_000).Select(_ => "ab\n\r"[random.Next(4)]));
        var lines = new TextLines(text);

        for (var i = 0; i <= text.Length; i++)
        {
            Assert.Equal(new TextSpan(i, 0).PositionIn(text), lines.PositionOf(i));
        }
    }
}
