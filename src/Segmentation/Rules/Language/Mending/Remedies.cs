using System.Collections.Immutable;

namespace Segmentation.Rules.Language.Mending;

/// <summary>All that is known against mistakes, the surest first.</summary>
internal static class Remedies
{
    private static readonly ImmutableArray<Func<Mishap, IEnumerable<TextFix>>> All =
    [
        QuoteRemedies.For,
        DateRemedies.For,
        BoundRemedies.For,
        CodeRemedies.For,
        TimeRemedies.For,
        ChineseRemedies.For,
        WindowRemedies.For,
        NumberRemedies.For,
        HabitRemedies.For,
        MarkRemedies.For,
        EventRemedies.For,
        NegationRemedies.For,
        TypeRemedies.For,
        SpellingRemedies.For,
        ListRemedies.For,
        SplitRemedies.For,
        ConditionRemedies.For,
        ExpectedRemedies.For,
        ParenthesisRemedies.For,
        SurplusRemedies.For,
        TalkRemedies.For,
    ];

    /// <summary>Changes that could undo a mistake, to be tried in their order.</summary>
    public static IEnumerable<TextFix> For(Mishap mishap) => All.SelectMany(remedy => remedy(mishap));
}
