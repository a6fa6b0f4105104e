using Segmentation.Architecture.Documents;
using Xunit.Abstractions;

namespace Segmentation.Architecture;

public class DocumentationTests(ITestOutputHelper output)
{
    private const string Source =
        "class Sample\n{\n    void Run()\n    {\n        // <example windows>\n        if (ready)\n        {\n"
        + "            Use(Last.Days(90));\n        }\n        // </example>\n    }\n}\n";

    [Fact]
    public void Every_CSharp_block_comes_from_a_compiled_example()
    {
        List<Snippet> fences = [.. Read([RepositoryFolder.Path("README.md")], Snippets.Fences),
            .. Read(RepositoryFolder.Files(RepositoryFolder.Path("docs"), ".md"), Snippets.Fences)];
        List<Snippet> examples = [.. Read(RepositoryFolder.Files(RepositoryFolder.Path("docs", "samples"), ".cs"), Snippets.Examples),
            .. Read(RepositoryFolder.Files(RepositoryFolder.Path("tests"), ".cs"), Snippets.Examples)];

        output.WriteLine($"{fences.Count} blocks, {examples.Count} examples");
        Assert.Empty(Snippets.Uncompiled(fences, examples));
    }

    [Fact]
    public void Blocks_of_other_languages_are_left_alone()
    {
        var fences = Snippets.Fences("a.md", "```text\nno\n```\n\n```csharp\nyes();\n```\n```\nno\n```\n  ```cs\n  indented();\n  ```\n");

        Assert.Equal(["yes();", "indented();"], fences.SelectMany(fence => fence.Lines));
        Assert.Equal(["a.md:5", "a.md:11"], fences.Select(fence => fence.Place));
    }

    [Theory]
    [InlineData("if (ready)\n{\n    Use(Last.Days(90));\n}")]
    [InlineData("Use(Last.Days(90));")]
    [InlineData("{\n    Use(Last.Days(90));   \n}")]
    public void A_block_may_be_part_of_an_example_and_differ_in_indentation(string block) =>
        Assert.Empty(Uncompiled(block));

    [Theory]
    [InlineData("Use(Last.Days(91));")]
    [InlineData("void Run()")]
    [InlineData("if (ready)\n    Use(Last.Days(90));")]
    [InlineData("if (ready)\n{\nUse(Last.Days(90));\n}")]
    [InlineData("Use(Last.Days(90)")]
    public void A_block_that_is_not_in_an_example_is_reported(string block)
    {
        var line = Assert.Single(Uncompiled(block));

        Assert.StartsWith("a.md:1 is in no compiled example", line, StringComparison.Ordinal);
    }

    [Fact]
    public void An_open_block_or_example_is_an_error()
    {
        Assert.Throws<FormatException>(() => Snippets.Fences("a.md", "```csharp\nx();"));
        Assert.Throws<FormatException>(() => Snippets.Examples("a.cs", "// <example a>\nx();"));
    }

    private static IEnumerable<string> Uncompiled(string block) => Snippets.Uncompiled(
        Snippets.Fences("a.md", $"```csharp\n{block}\n```"), Snippets.Examples("a.cs", Source));

    private static IEnumerable<Snippet> Read(
        IEnumerable<string> files, Func<string, string, IReadOnlyList<Snippet>> extract) =>
        files.SelectMany(file => extract(Path.GetRelativePath(RepositoryFolder.Path(), file), File.ReadAllText(file)));
}
