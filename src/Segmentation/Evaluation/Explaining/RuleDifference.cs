using System.Collections.Immutable;

namespace Segmentation;

/// <summary>A customer for whom two rules differ.</summary>
/// <param name="Customer">The customer's key as text; empty when the customer has none.</param>
/// <param name="First">The truth of the first rule.</param>
/// <param name="Second">The truth of the second rule.</param>
/// <param name="Because">The conditions that decide one of the rules and that the other does not have, as they were written, each once:
/// first those of the first rule. When both have all of them, those that decide.</param>
public sealed record RuleDifference(string Customer, Truth First, Truth Second, ImmutableArray<Rule> Because);
