using System.Globalization;

namespace Segmentation.Rules.Language.Mending;

/// <summary>Letters of other scripts that look like Latin ones.</summary>
internal static class Lookalikes
{
    // Cyrillic and Greek letters; escaped, because nobody could tell them from the Latin ones.
    private const string Others =
        "\u0430\u0435\u043E\u0440\u0441\u0443\u0445\u0456\u0458\u0455\u04BB\u0501\u051B\u051D\u043A\u043C\u0442\u0410\u0412\u0415"
        + "\u041A\u041C\u041D\u041E\u0420\u0421\u0422\u0423\u0425\u0406\u0408\u0405\u03BF\u03B1\u03BD\u03C1\u03BA\u03B9\u03C5\u03C7"
        + "\u03C4\u0391\u0392\u0395\u0396\u0397\u0399\u039A\u039C\u039D\u039F\u03A1\u03A4\u03A5\u03A7";

    private const string Likes = "aeopcyxijshdqwkmtABEKMHOPCTYXIJSoavpkiuxtABEZHIKMNOPTYX";

    /// <summary>The Latin letter that a character looks like, nothing for an invisible one, else the character.</summary>
    public static string Latin(char c)
    {
        if (char.GetUnicodeCategory(c) == UnicodeCategory.Format)
        {
            return "";
        }

        var index = Others.IndexOf(c, StringComparison.Ordinal);
        return (index < 0 ? c : Likes[index]).ToString();
    }
}
