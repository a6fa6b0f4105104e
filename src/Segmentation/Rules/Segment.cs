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

    /// <summary>Gets who answers for the segment, such as a team; empty when nobody is named.</summary>
    /// <exception cref="ArgumentException">It holds control characters or half of a surrogate pair.</exception>
    public string Owner
    {
        get;
        init
        {
            ArgumentNullException.ThrowIfNull(value);
            field = TextLiterals.IsWritable(value)
                ? value
                : throw new ArgumentException(
                    "An owner holds no control characters and no half of a surrogate pair.", nameof(value));
        }
    } = "";

    /// <summary>Gets the last date by which somebody looks at the definition again; null when none is agreed.</summary>
    public DateOnly? ReviewBy { get; init; }

    /// <summary>Gets what its author remarks on it, one or several lines; empty when nothing is remarked.</summary>
    /// <remarks>It has no meaning and does not count for equality; in a file it stands in comments above the
    /// segment.</remarks>
    public string Comment
    {
        get;
        init
        {
            ArgumentNullException.ThrowIfNull(value);
            field = Comments.Normal(value);
        }
    } = "";

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

    /// <summary>What is remarked on its members in the file that it was read from.</summary>
    internal MemberRemarks Remarks { get; init; } = MemberRemarks.None;

    /// <summary>Whether the review is due: its last date is reached or past.</summary>
    /// <param name="at">The date.</param>
    /// <returns>False when no review is agreed.</returns>
    public bool IsDueForReview(DateOnly at) => ReviewBy <= at;

    /// <summary>Everything but remarks counts.</summary>
    public bool Equals(Segment? other) => other is not null
        && Key == other.Key && Description == other.Description && Owner == other.Owner && ReviewBy == other.ReviewBy
        && Version == other.Version && Rule.Equals(other.Rule);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Key, Description, Owner, ReviewBy, Version, Rule);
}
