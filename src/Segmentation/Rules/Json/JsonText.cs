using System.Globalization;
using System.Text;

namespace Segmentation.Rules.Json;

/// <summary>What JSON texts say.</summary>
internal static class JsonText
{
    private const int HexDigits = 4;

    /// <summary>The text with its escapes undone.</summary>
    /// <param name="inner">What stands between the quotes of a sound text.</param>
    public static string Unescaped(ReadOnlySpan<char> inner)
    {
        if (!inner.Contains('\\'))
        {
            return inner.ToString();
        }

        var text = new StringBuilder(inner.Length);
        for (var i = 0; i < inner.Length; i++)
        {
            if (inner[i] != '\\')
            {
                text.Append(inner[i]);
            }
            else if (inner[++i] == 'u')
            {
                text.Append((char)ushort.Parse(
                    inner.Slice(i + 1, HexDigits), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture));
                i += HexDigits;
            }
            else
            {
                text.Append(Meant(inner[i]));
            }
        }

        return text.ToString();
    }

    /// <summary>The index of the first half of a surrogate pair that lacks its other half; -1 when there is none.</summary>
    public static int HalfSurrogate(ReadOnlySpan<char> text)
    {
        for (var i = 0; i < text.Length; i++)
        {
            if (!char.IsSurrogate(text[i]))
            {
                continue;
            }

            if (i + 1 == text.Length || !char.IsSurrogatePair(text[i], text[i + 1]))
            {
                return i;
            }

            i++;
        }

        return -1;
    }

    private static char Meant(char escape) => escape switch
    {
        'b' => '\b',
        'f' => '\f',
        'n' => '\n',
        'r' => '\r',
        't' => '\t',
        _ => escape,
    };
}
