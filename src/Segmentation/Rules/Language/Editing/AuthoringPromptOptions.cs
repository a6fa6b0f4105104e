namespace Segmentation;

/// <summary>What a text for authors of rules says, and how long it may be.</summary>
/// <threadsafety>Immutable; safe to share between threads.</threadsafety>
public sealed record AuthoringPromptOptions
{
    /// <summary>The least length that can be asked for, in UTF-16 units: grammar and a few examples need it.</summary>
    public const int LeastLength = 6_000;

    /// <summary>Gets the default options.</summary>
    public static AuthoringPromptOptions Default { get; } = new();

    /// <summary>Gets how rules will be read: segments and derived quantities are named, limits and keywords are
    /// those.</summary>
    public RuleTextOptions Reading { get; init; } = RuleTextOptions.Default;

    /// <summary>Gets how long the text may be, in UTF-16 units.</summary>
    /// <value><see cref="LeastLength"/> or more; 20,000 by default. What does not fit is left out in this order: values,
    /// synonyms, mistakes and examples beyond three, names.</value>
    public int Length
    {
        get;
        init
        {
            ArgumentOutOfRangeException.ThrowIfLessThan(value, LeastLength);
            field = value;
        }
    } = 20_000;
}
