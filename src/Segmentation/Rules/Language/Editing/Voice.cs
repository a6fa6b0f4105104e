namespace Segmentation.Rules.Language.Editing;

/// <summary>Whom a clause is about, and whether it says that an unknown value does not pass.</summary>
/// <param name="Who">The word for them.</param>
/// <param name="Whose">The word for what is theirs.</param>
/// <param name="IsUnknownLeftOut">Whether a clause that denies something says that it must be known; not under
/// <c>or unknown</c>.</param>
internal readonly record struct Voice(Phrase Who, Phrase Whose, bool IsUnknownLeftOut = true)
{
    /// <summary>Customers, in one sentence: <c>Customers who …</c>.</summary>
    public static Voice InSentence { get; } = new(Phrase.Who, Phrase.Whose);

    /// <summary>Customers, on a line of their own: <c>they …</c>.</summary>
    public static Voice OnLine { get; } = new(Phrase.They, Phrase.Their);

    /// <summary>Events, in a filter: <c>orders whose …</c>.</summary>
    public static Voice OfEvents { get; } = new(Phrase.EventsThat, Phrase.EventsWhose);
}
