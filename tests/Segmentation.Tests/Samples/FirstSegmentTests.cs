using System.Reflection;

namespace Segmentation.Tests.Samples;

[Collection(ConsoleOutput.Name)]
public class FirstSegmentTests
{
    /// <summary>How the read-me names the program.</summary>
    internal const string Name = "first-segment";

    [Fact]
    public void The_first_program_of_the_read_me_writes_what_is_shown_there()
    {
        using var output = new StringWriter { NewLine = "\n" };
        var console = Console.Out;
        Console.SetOut(output);
        try
        {
            Assembly.Load("FirstSegment").EntryPoint!.Invoke(null, [Array.Empty<string>()]);
        }
        finally
        {
            Console.SetOut(console);
        }

        var shown = PrintedBlock.InDocuments().Where(block => block.Example == Name).ToList();
        Assert.NotEmpty(shown);
        Assert.All(shown, block => Assert.Equal(block.Text, output.ToString()));
    }
}
