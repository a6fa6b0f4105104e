namespace Segmentation.Rules.Language.Mending;

/// <summary>What a fix does to a text.</summary>
internal enum TrialOutcome
{
    /// <summary>The mistake stays, moves by a word, or others come.</summary>
    Worse,

    /// <summary>The mistake is gone; what was behind it is wrong too.</summary>
    NextErrorFurtherOn,

    /// <summary>The mistake is gone and no other came.</summary>
    FewerErrors,
}
