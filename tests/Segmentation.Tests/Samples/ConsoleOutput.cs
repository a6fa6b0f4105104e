namespace Segmentation.Tests.Samples;

/// <summary>Tests that redirect the console run alone.</summary>
[CollectionDefinition(Name, DisableParallelization = true)]
public class ConsoleOutput
{
    internal const string Name = "Console output";
}
