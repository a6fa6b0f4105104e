using Segmentation.Examples;

namespace Segmentation.Tests.Samples;

public class ExampleTests
{
    public static TheoryData<string> Names => [.. AllExamples.ByName.Keys];

    [Theory]
    [MemberData(nameof(Names))]
    public void The_example_runs_and_writes_the_same_each_time(string name)
    {
        var first = OutputOf(name);

        Assert.NotEmpty(first);
        Assert.Equal(first, OutputOf(name));
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void A_document_shows_what_the_example_writes(string name)
    {
        var shown = PrintedBlock.InDocuments().Where(block => block.Example == name).ToList();

        Assert.NotEmpty(shown);
        Assert.All(shown, block => Assert.Contains(block.Text, OutputOf(name), StringComparison.Ordinal));
    }

    [Fact]
    public void Documents_show_the_output_of_known_examples_only()
    {
        List<string> known = [FirstSegmentTests.Name, .. AllExamples.ByName.Keys];

        Assert.All(PrintedBlock.InDocuments(), block => Assert.Contains(block.Example, known));
    }

    private static string OutputOf(string name)
    {
        using var output = new StringWriter { NewLine = "\n" };
        AllExamples.ByName[name](output);
        return output.ToString();
    }
}
