using System.CommandLine;
using Segmentation.Comparison.Reporting;

namespace Segmentation.Comparison;

/// <summary>The command "run": every size of a workload in a process of its own, so that each has a first evaluation.</summary>
internal static class RunCommand
{
    private static readonly string[] UsualSizes = ["100k", "1M"];

    public static Command Create(TextWriter output)
    {
        var workloads = Many("--workload", "Which workloads: wide, events.", Workloads.Names);
        workloads.AcceptOnlyFromAmong(Workloads.Names);
        var sizes = Many("--size", "How many customers; 10M takes most of an hour and some 8 GB of memory.", UsualSizes);
        var threads = Many("--threads", "How many threads.", ["1", "2"]);
        var rounds = new Option<int>("--rounds") { Description = "How many turns each contender has.", DefaultValueFactory = _ => 5 };
        var only = Many("--only", "Contenders whose names contain one of these; the tables are then printed and not written.", []);
        var results = new Option<DirectoryInfo>("--results") { Description = "The folder of results.", DefaultValueFactory = _ => new DirectoryInfo("benchmarks/results") };
        var section = new Option<FileInfo?>("--section") { Hidden = true };
        var command = new Command("run", "Measures, and writes the tables.") { workloads, sizes, threads, rounds, only, results, section };
        command.SetAction(arguments =>
        {
            var plan = new Plan(
                [.. arguments.GetValue(sizes)!.Select(Size.Parse)], [.. arguments.GetValue(threads)!.Select(Size.Parse)], arguments.GetValue(rounds), [.. arguments.GetValue(only)!]);
            foreach (var workload in arguments.GetValue(workloads)!)
            {
                if (arguments.GetValue(section) is { } file)
                {
                    File.WriteAllText(file.FullName, SectionRun.Measure(workload, plan, output));
                }
                else
                {
                    Write(workload, plan, arguments.GetValue(results)!, output);
                }
            }
        });
        return command;
    }

    private static Option<string[]> Many(string name, string description, string[] usual) => new(name)
    {
        Description = description,
        AllowMultipleArgumentsPerToken = true,
        DefaultValueFactory = _ => usual,
    };

    private static void Write(string workload, Plan plan, DirectoryInfo results, TextWriter output)
    {
        var sections = plan.Sizes.Select(size => SectionRun.InOwnProcess(workload, plan with { Sizes = [size] }));
        var report = ReportFile.Compose(workload, plan, [.. sections]);
        if (plan.Only.Length > 0)
        {
            output.Write(report);
            return;
        }

        var isUsual = plan.Sizes.Select(Size.Write).SequenceEqual(UsualSizes);
        var file = Path.Combine(results.FullName, isUsual ? $"{workload}.md" : $"{workload}-{string.Join('-', plan.Sizes.Select(Size.Write))}.md");
        File.WriteAllText(file, report);
        output.WriteLine($"{Path.GetFileName(file)} is written");
    }
}
