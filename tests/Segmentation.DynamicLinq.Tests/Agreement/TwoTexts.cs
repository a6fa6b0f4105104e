namespace Segmentation.DynamicLinq.Tests.Agreement;

/// <summary>One rule in both languages.</summary>
/// <param name="Linq">In Dynamic LINQ.</param>
/// <param name="Rule">In the rule language.</param>
internal sealed record TwoTexts(string Linq, string Rule);
