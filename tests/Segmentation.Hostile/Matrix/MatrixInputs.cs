using System.Collections.Immutable;
using Segmentation.Hostile.Entries;
using Segmentation.Hostile.Variants;

namespace Segmentation.Hostile.Matrix;

/// <summary>All inputs of the matrix: the published ones and a third of their kin, so that fifteen processes end in time.</summary>
internal static class MatrixInputs
{
    private const int OneIn = 3;

    /// <summary>The inputs, the same and in the same order in every process.</summary>
    /// <param name="data">The folder of published data; null for none.</param>
    public static ImmutableArray<HostileEntry> Of(string? data) =>
        [.. HostileFile.Read(data), .. AllVariants.Entries().Where((_, number) => number % OneIn == 0)];
}
