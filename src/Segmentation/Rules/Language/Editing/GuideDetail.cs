using System.Collections.Immutable;

namespace Segmentation.Rules.Language.Editing;

/// <summary>How much the text for authors tells.</summary>
/// <param name="Values">How many values of an attribute.</param>
/// <param name="HasSynonyms">Whether other names than the key.</param>
/// <param name="HasMistakes">Whether common mistakes.</param>
/// <param name="Examples">How many examples.</param>
internal readonly record struct GuideDetail(int Values, bool HasSynonyms, bool HasMistakes, int Examples)
{
    /// <summary>From everything to what is needed.</summary>
    public static ImmutableArray<GuideDetail> Steps { get; } =
    [
        new(Values: 40, HasSynonyms: true, HasMistakes: true, Examples: 10),
        new(Values: 10, HasSynonyms: true, HasMistakes: true, Examples: 10),
        new(Values: 0, HasSynonyms: true, HasMistakes: true, Examples: 10),
        new(Values: 0, HasSynonyms: false, HasMistakes: true, Examples: 10),
        new(Values: 0, HasSynonyms: false, HasMistakes: false, Examples: 3),
    ];
}
