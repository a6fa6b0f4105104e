using Segmentation.Rules;

namespace Segmentation;

/// <summary>A named, versioned rule; a customer whose truth is true is a member.</summary>
/// <threadsafety>Immutable; safe to share between threads.</threadsafety>
public sealed record Segment
{
    /// <summary>The greatest length of a key, in UTF-16 units.</summary>
    public const int MaxKeyLength = 128;

    /// <summary>Initializes a segment.</summary>
    /// <param name="key">The key: 1 to 128 characters, exact, no control characters.</param>
    /// <param name="rule">Who belongs to it.</param>
    /// <param name="description">What it is for, in the host's words.</param>
    /// <exception cref="ArgumentException">The key is empty, too long or not writable in a rule.</exception>
    public Segment(string key, Rule rule, string description = "")
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(key);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(key.Length, MaxKeyLength, nameof(key));
        ArgumentNullException.ThrowIfNull(rule);
        ArgumentNullException.ThrowIfNull(description);
        Key = TextLiterals.IsWritable(key)
            ? key
            : throw new ArgumentException("A key holds no control characters and no half of a surrogate pair.", nameof(key));
        Rule = rule;
        Description = description;
    }

    /// <summary>Gets the key, by which other rules refer to it.</summary>
    public string Key { get; }

    /// <summary>Gets who belongs to it.</summary>
    public Rule Rule { get; }

    /// <summary>Gets what the segment is for, in the host's words; may be empty.</summary>
    public string Description { get; }

    /// <summary>Gets the version of the definition, 1 or more; counted by the host.</summary>
    public int Version
    {
        get;
        init
        {
            ArgumentOutOfRangeException.ThrowIfLessThan(value, 1);
            field = value;
        }
    } = 1;
}
