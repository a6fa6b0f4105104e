namespace Segmentation;

/// <summary>A place in a text, in UTF-16 units.</summary>
/// <remarks>The default value is the empty span at the start of the text.</remarks>
/// <param name="Start">The index of the first unit, 0-based.</param>
/// <param name="Length">How many units; 0 for a place between two.</param>
public readonly record struct TextSpan(int Start, int Length)
{
    /// <summary>Gets the index after the last unit.</summary>
    public int End => Start + Length;

    /// <summary>Where it begins, in lines and columns.</summary>
    /// <param name="text">The text that it counts in; a place after its end is its end.</param>
    public TextPosition PositionIn(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return TextPosition.Of(text, Math.Clamp(Start, 0, text.Length));
    }

    internal static TextSpan Between(int start, int end) => new(start, end - start);

    internal TextSpan To(TextSpan last) => Between(Start, last.End);
}
