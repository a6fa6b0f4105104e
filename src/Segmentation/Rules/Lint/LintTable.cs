using System.Collections.Frozen;
using System.Collections.Immutable;
using Segmentation.Diagnostics;

namespace Segmentation.Rules.Lint;

/// <summary>All lints. Each is documented in <c>docs/errors.md</c> under its code.</summary>
internal static class LintTable
{
    /// <summary>The lints, in the order in which they look at a part of a rule.</summary>
    public static ImmutableArray<RuleLint> All { get; } =
    [
        new CellLint(),
        new UnknownsLeftOutLint(),
        new UnknownInsideNotLint(),
        new TrueForNoneLint(),
        new AmbiguousPlaceLint(),
        new UnlistedValueLint(),
        new MistypedTextLint(),
        new NumberAsTextLint(),
        new UnlikelyValueLint(),
        new WindowEndsTodayLint(),
        new SensitiveDataLint(),
        new NothingOfCustomerLint(),
    ];

    /// <summary>What the parser itself reports, for it is not seen in the rule any more.</summary>
    public static LintCode MixedConnectives { get; } = new(IssueCodes.MixedConnectives, IssueSeverity.Info);

    /// <summary>How serious each code is by default.</summary>
    public static FrozenDictionary<string, IssueSeverity> Defaults { get; } = All
        .SelectMany(lint => lint.Codes)
        .Append(MixedConnectives)
        .ToFrozenDictionary(code => code.Code.Id, code => code.Severity, StringComparer.Ordinal);
}
