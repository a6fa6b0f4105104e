namespace Segmentation.Hostile.Fuzzing;

/// <summary>One text to try; a function of the seed and the number of the execution, so that it can be had again.</summary>
/// <param name="Number">The number of the execution.</param>
/// <param name="Text">The text.</param>
/// <param name="Target">What it is read against.</param>
/// <param name="Keywords">The language of keywords that is read besides English.</param>
/// <param name="Limits">How large a rule may be.</param>
internal sealed record FuzzInput(long Number, string Text, IFuzzTarget Target, RuleKeywords Keywords, RuleLimits Limits);
