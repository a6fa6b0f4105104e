namespace Segmentation.Conformance;

/// <summary>What came of one file.</summary>
/// <param name="File">The file.</param>
/// <param name="Rows">Its rows, in their order; null if there is no reader for it.</param>
internal sealed record FileResult(ConformanceFile File, IReadOnlyList<RowResult>? Rows)
{
    /// <summary>Gets a value indicating whether the library was asked anything at all.</summary>
    public bool IsCovered => Rows is not null && Rows.Any(r => r.Outcome != RowOutcome.NotCovered);

    /// <summary>Runs the rows of a file; whatever goes wrong is a failed row, and so is a file without rows.</summary>
    public static FileResult Of(ConformanceFile file, IEnumerable<IConformanceReader> readers)
    {
        IConformanceReader? reader = readers.FirstOrDefault(r => r.Reads(file.Folder, file.Name));
        if (reader is null)
        {
            return new FileResult(file, null);
        }

        List<RowResult> rows = [];
        try
        {
            rows.AddRange(reader.Read(file.FullPath));
        }
        catch (Exception e)
        {
            rows.Add(RowResult.Fail(file.Name, "a file that can be read", $"{e.GetType().Name}: {e.Message}"));
        }

        if (rows.Count == 0)
        {
            rows.Add(RowResult.Fail(file.Name, "at least one row", "none"));
        }

        return new FileResult(file, rows);
    }

    /// <summary>Counts the rows with an outcome.</summary>
    public int Count(RowOutcome outcome) => Rows?.Count(row => row.Outcome == outcome) ?? 0;
}
