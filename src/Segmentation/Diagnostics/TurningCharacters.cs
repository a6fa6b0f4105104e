using System.Buffers;

namespace Segmentation.Diagnostics;

/// <summary>Embeddings, overrides and isolates: what stands after them is shown in another order than it is read.</summary>
internal static class TurningCharacters
{
    private static readonly SearchValues<char> All = SearchValues.Create(
        "\u202A\u202B\u202C\u202D\u202E\u2066\u2067\u2068\u2069");

    /// <summary>Index of the first; -1 when there is none.</summary>
    public static int FirstIn(ReadOnlySpan<char> text) => text.IndexOfAny(All);
}
