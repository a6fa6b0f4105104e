using Segmentation.Diagnostics;

namespace Segmentation;

/// <summary>A place in a text as editors and compilers count it.</summary>
/// <remarks>The default value is no place.</remarks>
/// <param name="Line">The line, from 1; lines end in LF, CR or both together.</param>
/// <param name="Column">The column, from 1, in UTF-16 units; a tab is one.</param>
public readonly record struct TextPosition(int Line, int Column)
{
    /// <summary>Returns <c>(line,column)</c>, as in <c>shop.segments(12,9)</c>.</summary>
    public override string ToString() => $"({Line},{Column})";

    internal static TextPosition Of(ReadOnlySpan<char> text, int index)
    {
        var (line, start) = (1, 0);
        while (TextLines.NextStart(text, start) is var next && next >= 0 && next <= index)
        {
            line++;
            start = next;
        }

        return new TextPosition(line, index - start + 1);
    }
}
