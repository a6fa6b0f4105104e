namespace Segmentation.Hostile.Entries;

/// <summary>What must become of a hostile input.</summary>
internal enum Expectation
{
    /// <summary>It is refused with an error.</summary>
    Reject,

    /// <summary>It is refused, or evaluated cheaply.</summary>
    Bounded,

    /// <summary>It is accepted or refused, as the language says.</summary>
    Either,
}
