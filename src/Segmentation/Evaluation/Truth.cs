namespace Segmentation;

/// <summary>The three truth values, from false to true: <c>and</c> is the least, <c>or</c> the greatest.</summary>
public enum Truth
{
    /// <summary>Not a member.</summary>
    False,

    /// <summary>Not decided, because something is unknown; not a member.</summary>
    Undetermined,

    /// <summary>A member.</summary>
    True,
}
