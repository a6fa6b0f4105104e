namespace Segmentation.Rules;

/// <summary>What a rule costs for one customer, and its dearest condition.</summary>
/// <param name="Units">All of it.</param>
/// <param name="Dearest">The condition that costs most, the first of equals.</param>
/// <param name="DearestUnits">What that one costs.</param>
internal readonly record struct RuleCost(long Units, Rule Dearest, long DearestUnits);
