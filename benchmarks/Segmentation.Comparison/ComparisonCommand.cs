using System.CommandLine;
using System.Diagnostics;
using System.Globalization;
using Segmentation.Benchmarks;
using Segmentation.Comparison.Reporting;
using Segmentation.Comparison.Running;
using Segmentation.Comparison.Wide;

namespace Segmentation.Comparison;

/// <summary>The command line.</summary>
internal static class ComparisonCommand
{
    private const int Misused = 2;

    /// <summary>Runs the program.</summary>
    /// <returns>0 when all went well, 1 when answers differ, 2 when the arguments are wrong.</returns>
    public static int Run(string[] args, TextWriter output, TextWriter error)
    {
        var command = new RootCommand("Compares Segmentation with its peers, in turn and on the same customers, after checking that all give the same answers.")
        {
            RunCommand.Create(output),
            Check(output),
            Readme(output),
            WriteStatic(output),
        };
        var parsed = command.Parse(args);
        if (parsed.Errors.Count > 0)
        {
            error.WriteLine(parsed.Errors[0].Message);
            return Misused;
        }

        try
        {
            return parsed.Invoke(new InvocationConfiguration { Output = output, Error = error, EnableDefaultExceptionHandler = false });
        }
        catch (FormatException wrong)
        {
            error.WriteLine(wrong.Message);
            return Misused;
        }
        catch (InvalidOperationException differ)
        {
            error.WriteLine(differ.Message);
            return 1;
        }
    }

    private static Command Check(TextWriter output)
    {
        var size = new Option<string>("--size") { Description = "How many customers: 20000, 100k, 1M.", DefaultValueFactory = _ => "20k" };
        var command = new Command("check", "Checks that the reference evaluator and all contenders give the same answers; measures nothing.") { size };
        command.SetAction(arguments =>
        {
            foreach (var name in Workloads.Names)
            {
                var start = Stopwatch.GetTimestamp();
                using var workload = Workloads.Create(name, Size.Parse(arguments.GetValue(size)!));
                var expected = workload.Expected();
                workload.CompareWithReference(expected);
                output.WriteLine($"{name}: the reference evaluator agrees");
                new Session(output).Check(workload.Contenders, [1, 2], expected);
                output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{name}: checked in {Stopwatch.GetElapsedTime(start).TotalSeconds:F1} s"));
            }
        });
        return command;
    }

    private static Command Readme(TextWriter output)
    {
        var results = new Option<DirectoryInfo>("--results") { Description = "The folder of results.", DefaultValueFactory = _ => new DirectoryInfo("benchmarks/results") };
        var readme = new Option<FileInfo>("--readme") { Description = "The file with the markers.", DefaultValueFactory = _ => new FileInfo("README.md") };
        var command = new Command("readme", "Writes the table between the markers of the README again, from the files of results.") { results, readme };
        command.SetAction(arguments =>
        {
            ReadmeTable.Write(arguments.GetValue(results)!, arguments.GetValue(readme)!);
            output.WriteLine($"{arguments.GetValue(readme)!.Name} is written");
        });
        return command;
    }

    private static Command WriteStatic(TextWriter output)
    {
        var command = new Command("write-static", "Writes the source of the static methods for the segments as they are now.");
        command.SetAction(_ => output.Write(StaticSegmentsWriter.Write(AccountSegments.Draw(100))));
        return command;
    }
}
