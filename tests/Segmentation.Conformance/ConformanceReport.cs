using System.Globalization;

namespace Segmentation.Conformance;

/// <summary>Runs files and writes a line for each, its failing rows, and the total.</summary>
internal static class ConformanceReport
{
    private const int FailuresShown = 20;
    private const int NumberWidth = 9;

    /// <summary>Runs files.</summary>
    /// <returns>Whether no row failed.</returns>
    public static bool Write(
        IReadOnlyList<ConformanceFile> files, IReadOnlyList<IConformanceReader> readers, TextWriter output)
    {
        int nameWidth = files.Select(file => file.Path.Length).Append("total".Length).Max();
        (int passed, int failed, int notCovered) = (0, 0, 0);
        foreach (ConformanceFile file in files)
        {
            FileResult result = FileResult.Of(file, readers);
            if (!result.IsCovered)
            {
                notCovered++;
                output.WriteLine($"{file.Path.PadRight(nameWidth)}  not covered");
                continue;
            }

            passed += result.Count(RowOutcome.Passed);
            failed += result.Count(RowOutcome.Failed);
            output.WriteLine(
                Line(file.Path, nameWidth, result.Count(RowOutcome.Passed), result.Count(RowOutcome.Failed)));
            WriteRows(result, output);
        }

        string noun = notCovered == 1 ? "file" : "files";
        output.WriteLine(Invariant($"{Line("total", nameWidth, passed, failed)}, {notCovered:N0} {noun} not covered"));
        return failed == 0;
    }

    private static string Line(string name, int nameWidth, int passed, int failed) =>
        Invariant($"{name.PadRight(nameWidth)}{passed,NumberWidth:N0} passed, {failed,3:N0} failed");

    private static void WriteRows(FileResult result, TextWriter output)
    {
        foreach (RowResult row in result.Rows!.Where(row => row.Outcome == RowOutcome.Failed).Take(FailuresShown))
        {
            output.WriteLine($"    {row.Id}: expected {row.Expected}, actual {row.Actual}");
        }

        if (result.Count(RowOutcome.Failed) is var failed and > FailuresShown)
        {
            output.WriteLine(Invariant($"    and {failed - FailuresShown:N0} more"));
        }

        IEnumerable<RowResult> others = result.Rows!.Where(row => row.Outcome == RowOutcome.NotCovered);
        foreach ((string need, int count) in others.CountBy(row => row.Expected))
        {
            output.WriteLine(Invariant($"    rows not covered: {count:N0} ({need})"));
        }
    }

    private static string Invariant(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);
}
