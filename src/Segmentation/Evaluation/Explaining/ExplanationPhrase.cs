namespace Segmentation.Evaluation.Explaining;

/// <summary>The pieces of which the text of an explanation is made; a language has a template for each.</summary>
internal enum ExplanationPhrase
{
    // The frame.
    Customer,
    SomeCustomer,
    IsMember,
    IsNoMember,
    CannotBeTold,
    Because,
    WouldHaveToBeKnown,
    Yes,
    No,
    Undetermined,
    Sentence,

    // What a condition saw.
    Found,
    FoundAbove,
    FoundBelow,
    FoundExactly,
    Events,
    NamedEvents,
    MoreEvents,
    EventOfTime,
    Reason,
    UnknownAttribute,
    UnknownEvents,
    HistoryStarts,
    Fault,
    Predicate,
    Withheld,
    WithheldAltogether,
    WholeRule,

    // What happens by itself.
    NeverChanges,
    Changes,
    ChangesBecause,
    ChangesWithheld,
    LookAgain,
    ThenMember,
    ThenNoMember,
    ThenUndetermined,

    // What would change it.
    WouldChange,
    NothingWould,
    Way,
    WayBefore,
    AndThen,
    AndThenBecause,
    AndThenOver,
    Step,
    AddEvents,
    AddEventsWith,
    Spend,
    SpendOver,
    AddSum,
    Says,
    SetValue,
    Wait,
    WayWithheld,
}
