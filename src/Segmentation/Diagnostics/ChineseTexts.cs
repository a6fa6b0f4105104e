using System.Collections.Frozen;

namespace Segmentation.Diagnostics;

/// <summary>The sentences of issues in Chinese, by their English templates; and the parts that stand in them.</summary>
internal static partial class ChineseTexts
{
    /// <summary>Gets all of them; each English template once.</summary>
    public static FrozenDictionary<string, string> All { get; } =
        Text.Concat(Rules).Concat(Json).Concat(Lint).Concat(Model).Concat(Files).Concat(DynamicLinq).ToFrozenDictionary(pair => pair.Key, pair => pair.Value, StringComparer.Ordinal);
}
