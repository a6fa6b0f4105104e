namespace Segmentation;

/// <summary>What the clock reading of a <see cref="DateTime"/> means; its <see cref="DateTime.Kind"/> is not looked at.</summary>
public sealed record DateTimeMeaning
{
    internal const string Missing =
        "A DateTime must say what it means: add DateTimeMeaning.Utc, DateTimeMeaning.In(zone) or DateTimeMeaning.CustomerZone.";

    private DateTimeMeaning(string? zone) => Zone = zone;

    /// <summary>Gets the meaning: Coordinated Universal Time.</summary>
    public static DateTimeMeaning Utc { get; } = new("UTC");

    /// <summary>Gets the meaning: the wall clock in the customer's own zone.</summary>
    public static DateTimeMeaning CustomerZone { get; } = new(zone: null);

    /// <summary>Gets the zone's id; null for the customer's own.</summary>
    public string? Zone { get; }

    /// <summary>The wall clock in a zone.</summary>
    /// <param name="zone">An id such as <c>Europe/London</c>; an unknown one is reported when the model is built.</param>
    /// <remarks>A repeated time means the first instant; a skipped one is shifted forward by the gap.</remarks>
    public static DateTimeMeaning In(string zone)
    {
        ArgumentException.ThrowIfNullOrEmpty(zone);
        return new DateTimeMeaning(zone);
    }
}
