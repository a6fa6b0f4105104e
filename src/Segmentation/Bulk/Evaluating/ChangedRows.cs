using Segmentation.Bulk.Columns;
using Segmentation.Bulk.Kernels;

namespace Segmentation.Bulk.Evaluating;

/// <summary>Brings a result up to date where only some rows changed: they are decided as a small table and put in their places.</summary>
internal static class ChangedRows
{
    /// <summary>Beyond one row in so many, deciding everybody is as cheap.</summary>
    private const int OneIn = 128;

    /// <summary>The rows that changed since a result was made; null when deciding everybody is better, or needed.</summary>
    public static int[]? Since(int version, TableData table, BulkResult result) =>
        result.Chunks == table.Chunks.Count && result.Faults.Issues == 0 ? table.Changes.Since(version, table.Rows / OneIn) : null;

    /// <summary>Puts the truths of rows in their places.</summary>
    /// <param name="rows">The rows, ascending.</param>
    /// <param name="decided">The result of those rows alone, in their order.</param>
    /// <param name="result">The result of all.</param>
    public static void Put(int[] rows, BulkResult decided, BulkResult result)
    {
        result.BeginUpdate();
        var (counts, openCounts) = (new int[result.Outputs], new int[result.Outputs]);
        for (var first = 0; first < rows.Length;)
        {
            // Chunk by chunk and output by output: neighbours in memory come one after the other.
            var chunk = rows[first] / Bits.Rows;
            var end = first + 1;
            while (end < rows.Length && rows[end] / Bits.Rows == chunk)
            {
                end++;
            }

            for (var output = 0; output < result.Outputs; output++)
            {
                for (var i = first; i < end; i++)
                {
                    var (before, after) = (result[output, chunk, rows[i] % Bits.Rows], decided[output, i / Bits.Rows, i % Bits.Rows]);
                    if (before != after)
                    {
                        result[output, chunk, rows[i] % Bits.Rows] = after;
                        counts[output] += Of(after, Truth.True) - Of(before, Truth.True);
                        openCounts[output] += Of(after, Truth.Undetermined) - Of(before, Truth.Undetermined);
                    }
                }
            }

            first = end;
        }

        result.Add(counts, openCounts);
    }

    private static int Of(Truth truth, Truth asked) => truth == asked ? 1 : 0;
}
