using Segmentation.Examples;

// Runs the examples of the documentation: all of them, or those named.
foreach (var name in args.Length > 0 ? args : [.. AllExamples.ByName.Keys])
{
    if (!AllExamples.ByName.TryGetValue(name, out var run))
    {
        Console.Error.WriteLine($"There is no example '{name}'. There are: {string.Join(", ", AllExamples.ByName.Keys)}");
        return 1;
    }

    Console.WriteLine($"== {name}");
    run(Console.Out);
    Console.WriteLine();
}

return 0;
