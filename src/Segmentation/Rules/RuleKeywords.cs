namespace Segmentation;

/// <summary>The language of a rule's keywords. English is always read; the stored form is English.</summary>
public enum RuleKeywords
{
    /// <summary><c>and</c>, <c>within 90 days</c>, <c>is unknown</c>.</summary>
    English,

    /// <summary>并且, 近 90 天, 未知; with <c>万</c> and <c>亿</c> in numbers, and no spaces needed between Chinese words.</summary>
    Chinese,
}
