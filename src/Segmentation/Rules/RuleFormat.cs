namespace Segmentation;

/// <summary>How a rule is written for readers; every form reads back as an equal rule.</summary>
/// <threadsafety>Immutable; safe to share between threads.</threadsafety>
public sealed record RuleFormat
{
    /// <summary>Gets the form for readers: over several lines where it helps, with comments, in English.</summary>
    public static RuleFormat Default { get; } = new();

    /// <summary>Gets how long a line may grow before the rule is broken into several, in UTF-16 units.</summary>
    /// <value>0 for one line without comments, else 20 or more; 100 by default. A condition is never broken, its filter
    /// is.</value>
    public int Width
    {
        get;
        init
        {
            ArgumentOutOfRangeException.ThrowIfNegative(value);
            if (value is > 0 and < 20)
            {
                throw new ArgumentOutOfRangeException(nameof(value), value, "A line is 20 units or longer; 0 is one line.");
            }

            field = value;
        }
    } = 100;
}
