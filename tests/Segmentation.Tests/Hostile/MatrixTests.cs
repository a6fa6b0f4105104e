using Segmentation.Hostile.Matrix;

namespace Segmentation.Tests.Hostile;

public class MatrixTests
{
    [Fact]
    public void There_is_a_process_for_each_of_five_cultures_and_three_zones()
    {
        Assert.Equal(15, Combination.All.Select(one => (one.Culture, one.Zone)).Distinct().Count());
        Assert.Equal(Enumerable.Range(0, 15), Combination.All.Select(one => one.Turn));
    }

    [Fact]
    public void Each_process_takes_every_input_in_an_order_of_its_own()
    {
        var orders = Combination.All.Select(one => one.Order(40).ToList()).ToList();

        Assert.All(orders, order => Assert.Equal(Enumerable.Range(0, 40), order.Order()));
        Assert.Equal(15, orders.Select(order => string.Join(' ', order)).Distinct().Count());
    }

    [Theory]
    [InlineData("")]
    [InlineData("a b\r\nc \u2028 \" \\ \0 城市")]
    public void A_line_of_a_child_reads_as_it_was_told(string text)
    {
        var line = new ChildLine(ChildLine.Answer, 12, text);

        var told = line.ToString();

        Assert.Equal(line, ChildLine.Parse(told));
        Assert.DoesNotContain('\n', told);
    }

    [Theory]
    [InlineData("")]
    [InlineData("Unhandled exception.")]
    [InlineData("answer twelve \"x\"")]
    public void Other_lines_are_passed_over(string line) => Assert.Null(ChildLine.Parse(line));
}
