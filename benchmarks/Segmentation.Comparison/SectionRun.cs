using System.Diagnostics;
using Segmentation.Comparison.Reporting;
using Segmentation.Comparison.Running;

namespace Segmentation.Comparison;

/// <summary>One size of one workload.</summary>
internal static class SectionRun
{
    /// <summary>Starts this program again for it.</summary>
    /// <returns>The section of the report.</returns>
    public static string InOwnProcess(string workload, Plan plan)
    {
        var file = Path.GetTempFileName();
        try
        {
            var program = Environment.ProcessPath!;
            string[] self = Path.GetFileNameWithoutExtension(program) == "dotnet" ? [typeof(SectionRun).Assembly.Location] : [];
            var start = new ProcessStartInfo(program, [.. self, "run", "--workload", workload, .. plan.Arguments, "--section", file]);
            using var process = Process.Start(start)!;
            process.WaitForExit();
            return process.ExitCode == 0
                ? File.ReadAllText(file)
                : throw new InvalidOperationException($"{workload} could not be measured.");
        }
        finally
        {
            File.Delete(file);
        }
    }

    /// <summary>Checks and measures.</summary>
    /// <returns>The section of the report.</returns>
    public static string Measure(string name, Plan plan, TextWriter log)
    {
        using var workload = Workloads.Create(name, plan.Sizes[0]);
        var loads = new List<string> { Machine.Load };
        var session = new Session(log);
        var entries = session.Check(
            workload.Contenders.Where(contender => contender.IsLibrary || plan.Includes(contender.Name)), plan.Threads, workload.Expected());
        foreach (var threads in plan.Threads)
        {
            session.Measure(entries, threads, plan.Rounds);
            loads.Add(Machine.Load);
        }

        return Section.Write(workload, plan, entries, loads);
    }
}
