namespace Segmentation.Diagnostics;

/// <summary>Finds lines and columns in a text, many times.</summary>
internal sealed class TextLines
{
    /// <summary>Every so manieth line is remembered, so that a text of nothing but line ends costs little memory.</summary>
    private const int Stride = 256;

    private readonly string _text;
    private readonly List<int> _starts = [];

    public TextLines(string text)
    {
        _text = text;
        var line = 0;
        for (var start = 0; start >= 0; start = NextStart(text, start))
        {
            if (line++ % Stride == 0)
            {
                _starts.Add(start);
            }
        }
    }

    /// <summary>Where the line after one begins; -1 when there is none.</summary>
    public static int NextStart(ReadOnlySpan<char> text, int from)
    {
        var end = text[from..].IndexOfAny('\n', '\r');
        if (end < 0)
        {
            return -1;
        }

        var next = from + end + 1;
        return text[next - 1] == '\r' && next < text.Length && text[next] == '\n' ? next + 1 : next;
    }

    public TextPosition PositionOf(int index)
    {
        var nearest = _starts.BinarySearch(index);
        nearest = nearest < 0 ? ~nearest - 1 : nearest;
        var near = TextPosition.Of(_text.AsSpan(_starts[nearest]), index - _starts[nearest]);
        return near with { Line = near.Line + (nearest * Stride) };
    }
}
