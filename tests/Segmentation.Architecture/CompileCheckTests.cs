namespace Segmentation.Architecture;

public class CompileCheckTests
{
    [Fact]
    public void A_good_snippet_compiles() =>
        Assert.Empty(CompileCheck.Errors("Window window = Last.Days(90).Before(Last.Days(30)); Console.WriteLine(window);"));

    [Fact]
    public void A_snippet_may_bring_its_own_types() =>
        Assert.Empty(CompileCheck.Errors("Console.WriteLine(new Shopper(Last.Days(1)));\nrecord Shopper(Window Window);"));

    [Theory]
    [InlineData("Last.Days(\"90\");", "CS1503")]
    [InlineData("Last.Fortnights(2);", "CS0117")]
    [InlineData("Window window = This.Month.Before(Last.Days(1));", "CS1061")]
    public void A_wrong_snippet_does_not(string snippet, string code) =>
        Assert.Equal([code], CompileCheck.Errors(snippet).Select(error => error.Id));

    [Fact]
    public void Windows_cannot_be_derived_from() =>
        Assert.NotEmpty(CompileCheck.Errors("Console.WriteLine();\nsealed record Mine : RollingWindow;"));
}
