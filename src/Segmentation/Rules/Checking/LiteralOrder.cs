namespace Segmentation.Rules.Checking;

/// <summary>Whether the ends of a <c>between</c> stand in the wrong order.</summary>
internal static class LiteralOrder
{
    public static bool IsReversed(Quantity low, Quantity high) => (low, high) switch
    {
        (NumberLiteral a, NumberLiteral b) => a.Value > b.Value,
        (DateLiteral a, DateLiteral b) => a.Value > b.Value,
        (InstantLiteral a, InstantLiteral b) => a.Value > b.Value,
        (DurationLiteral a, DurationLiteral b) => a.Value.Unit == b.Value.Unit && a.Value.Count > b.Value.Count,
        _ => false,
    };
}
