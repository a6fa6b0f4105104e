using System.Buffers;
using System.Text;

namespace Segmentation.Diagnostics;

/// <summary>Which texts can be normalised: those of whole characters.</summary>
internal static class WellFormedText
{
    /// <summary>Whether there is no half of a surrogate pair, and no U+FFFE, which is no character.</summary>
    public static bool Is(ReadOnlySpan<char> text)
    {
        while (!text.IsEmpty)
        {
            if (Rune.DecodeFromUtf16(text, out var rune, out var length) != OperationStatus.Done || rune.Value == 0xFFFE)
            {
                return false;
            }

            text = text[length..];
        }

        return true;
    }
}
