using Segmentation.Hostile.Entries;

namespace Segmentation.Hostile.Variants;

/// <summary>Inputs of the same kinds as the published ones, made by small generators.</summary>
internal static class AllVariants
{
    /// <summary>Every variant, in a fixed order.</summary>
    public static IEnumerable<HostileEntry> Entries() =>
    [
        .. DepthKin.Entries(),
        .. WidthKin.Entries(),
        .. UnicodeKin.Entries(),
        .. NumberKin.Entries(),
        .. ForeignKin.Entries(),
        .. MalformedKin.Entries(),
        .. ReferenceKin.Entries(),
        .. ChineseKin.Entries(),
        .. DiscretionKin.Entries(),
        .. AnalysisKin.Entries(),
        .. CostKin.Entries(),
        .. JsonKin.Entries(),
    ];
}
