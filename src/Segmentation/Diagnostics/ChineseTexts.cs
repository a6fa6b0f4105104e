using System.Collections.Frozen;

namespace Segmentation.Diagnostics;

/// <summary>The sentences of issues in Chinese, by their English templates.</summary>
internal static class ChineseTexts
{
    public static FrozenDictionary<string, string> All { get; } = new Dictionary<string, string>(StringComparer.Ordinal)
    {
        ["position {0}"] = "位置 {0}",
    }.ToFrozenDictionary(StringComparer.Ordinal);
}
