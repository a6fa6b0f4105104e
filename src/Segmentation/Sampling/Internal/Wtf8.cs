using System.Buffers;
using System.Text.Unicode;

namespace Segmentation.Sampling.Internal;

/// <summary>UTF-8 that also has bytes for lone surrogates, so that no two texts are written alike.</summary>
internal static class Wtf8
{
    /// <summary>Writes a text.</summary>
    /// <param name="text">Any UTF-16, well formed or not.</param>
    /// <param name="destination">At least three bytes per character.</param>
    /// <returns>How many bytes were written.</returns>
    public static int Encode(ReadOnlySpan<char> text, Span<byte> destination)
    {
        int length = 0;
        OperationStatus status = Utf8.FromUtf16(text, destination, out int read, out int written, false);
        while (status != OperationStatus.Done)
        {
            char lone = text[read];
            length += written;
            destination[length] = (byte)(0xE0 | (lone >> 12));
            destination[length + 1] = (byte)(0x80 | ((lone >> 6) & 0x3F));
            destination[length + 2] = (byte)(0x80 | (lone & 0x3F));
            length += 3;
            text = text[(read + 1)..];
            status = Utf8.FromUtf16(text, destination[length..], out read, out written, false);
        }

        return length + written;
    }
}
