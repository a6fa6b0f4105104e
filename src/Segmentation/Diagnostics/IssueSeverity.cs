namespace Segmentation;

/// <summary>How serious an <see cref="Issue"/> is.</summary>
public enum IssueSeverity
{
    /// <summary>Worth knowing; the meaning is clear.</summary>
    Info,

    /// <summary>Probably not what was meant; accepted.</summary>
    Warning,

    /// <summary>Refused: nothing is evaluated with it.</summary>
    Error,
}
