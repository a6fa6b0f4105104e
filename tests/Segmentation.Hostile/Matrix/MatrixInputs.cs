using System.Collections.Immutable;
using Segmentation.Hostile.Entries;
using Segmentation.Hostile.Variants;

namespace Segmentation.Hostile.Matrix;

/// <summary>All inputs of the matrix: the published ones and all their kin.</summary>
internal static class MatrixInputs
{
    /// <summary>The inputs, the same and in the same order in every process.</summary>
    /// <param name="data">The folder of published data; null for none.</param>
    public static ImmutableArray<HostileEntry> Of(string? data) => [.. HostileFile.Read(data), .. AllVariants.Entries()];
}
