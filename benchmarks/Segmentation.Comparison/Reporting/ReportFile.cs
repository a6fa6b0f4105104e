using System.Globalization;
using System.Text;

namespace Segmentation.Comparison.Reporting;

/// <summary>A file of results: what was run and on what, then a section for each size.</summary>
internal static class ReportFile
{
    public static string Compose(string workload, Plan plan, IReadOnlyList<string> sections)
    {
        var text = new StringBuilder();
        text.Append(CultureInfo.InvariantCulture, $"# Workload {workload}\n\n");
        text.Append("Written by a command; how to read it is in [performance](../../docs/performance.md).\n\n");
        text.Append(CultureInfo.InvariantCulture, $"```\ndotnet run -c Release --project benchmarks/Segmentation.Comparison -- run --workload {workload} {string.Join(' ', plan.Arguments)}\n```\n\n");
        text.Append(CultureInfo.InvariantCulture, $"- {DateTime.UtcNow:yyyy-MM-dd}\n");
        foreach (var line in Machine.Describe())
        {
            text.Append(CultureInfo.InvariantCulture, $"- {line}\n");
        }

        foreach (var section in sections)
        {
            text.Append('\n').Append(section);
        }

        return text.ToString();
    }
}
