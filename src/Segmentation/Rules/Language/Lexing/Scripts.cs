using System.Text;

namespace Segmentation.Rules.Language.Lexing;

/// <summary>
/// Finds letters of another script in a word: <c>сity</c> with a Cyrillic first letter looks like <c>city</c>.
/// </summary>
/// <remarks>Latin may mix with Han, kana and Hangul; these count as one. Letters that belong to no one script fit
/// all.</remarks>
internal static class Scripts
{
    /// <summary>Index of the first letter that is not of the word's majority script; -1 when there is none.</summary>
    public static int OddLetter(ReadOnlySpan<char> word)
    {
        var counts = new Dictionary<Script, int>();
        Visit(word, (script, _) => counts[script] = counts.GetValueOrDefault(script) + 1);
        if (counts.Count <= 1)
        {
            return -1;
        }

        // A dictionary without removals enumerates in the order of insertion: of equals, the first in the word wins.
        var majority = counts.MaxBy(pair => pair.Value).Key;
        var odd = -1;
        Visit(word, (script, index) => odd = odd < 0 && script != majority ? index : odd);
        return odd;
    }

    private static void Visit(ReadOnlySpan<char> word, Action<Script, int> visit)
    {
        for (var i = 0; i < word.Length;)
        {
            var (rune, length) = Marks.RuneAt(word, i);
            if (Rune.IsLetter(rune) && Of(rune.Value) is var script and not Script.Common)
            {
                visit(script, i);
            }

            i += length;
        }
    }

    private static Script Of(int c) => c switch
    {
        0xB5 or (>= 0x2B0 and <= 0x2DF and not (>= 0x2E0 and <= 0x2E4)) or 0x30FC or 0xFF70 => Script.Common,
        <= 0x2AF or (>= 0x1E00 and <= 0x1EFF) or 0x212A or 0x212B or (>= 0x2C60 and <= 0x2C7F) or (
            >= 0xA722 and <= 0xA7FF)
            or (>= 0xAB30 and <= 0xAB64) or (>= 0xFB00 and <= 0xFB06) or (>= 0xFF21 and <= 0xFF5A)
            or (>= 0x1D00 and <= 0x1DBF) => Script.LatinAndEastAsian,
        (>= 0x370 and <= 0x3FF) or (>= 0x1F00 and <= 0x1FFF) => Script.Greek,
        (>= 0x400 and <= 0x52F) or (>= 0x1C80 and <= 0x1C8F) or (>= 0x2DE0 and <= 0x2DFF)
            or (>= 0xA640 and <= 0xA69F) => Script.Cyrillic,
        (>= 0x530 and <= 0x58F) or (>= 0xFB13 and <= 0xFB17) => Script.Armenian,
        (>= 0x590 and <= 0x5FF) or (>= 0xFB1D and <= 0xFB4F) => Script.Hebrew,
        (>= 0x600 and <= 0x6FF) or (>= 0x750 and <= 0x77F) or (>= 0x870 and <= 0x8FF) or (>= 0xFB50 and <= 0xFDFF)
            or (>= 0xFE70 and <= 0xFEFE) => Script.Arabic,
        (>= 0x1100 and <= 0x11FF) or (>= 0x3005 and <= 0x3007) or (>= 0x3021 and <= 0x31FF) or (>= 0x3400 and <= 0x4DBF)
            or (>= 0x4E00 and <= 0x9FFF) or (>= 0xA960 and <= 0xA97F) or (>= 0xAC00 and <= 0xD7FF) or (
                >= 0xF900 and <= 0xFAFF)
            or (>= 0xFF66 and <= 0xFFDC) or (>= 0x1B000 and <= 0x1B16F) or (>= 0x20000 and <= 0x3FFFF) =>
                Script.LatinAndEastAsian,
        (>= 0x10A0 and <= 0x10FF) or (>= 0x1C90 and <= 0x1CBF) or (>= 0x2D00 and <= 0x2D2F) => Script.Georgian,
        (>= 0x13A0 and <= 0x13FF) or (>= 0xAB70 and <= 0xABBF) => Script.Cherokee,
        (>= 0x2100 and <= 0x214F) or (>= 0x1D400 and <= 0x1D7FF) => Script.Symbols,

        (>= 0x1200 and <= 0x139F) or (>= 0x2D80 and <= 0x2DDF) or (>= 0xAB00 and <= 0xAB2F) => Script.Ethiopic,
        (>= 0x1400 and <= 0x167F) or (>= 0x18B0 and <= 0x18FF) => Script.Canadian,
        (>= 0x1000 and <= 0x109F) or (>= 0xA9E0 and <= 0xA9FF) or (>= 0xAA60 and <= 0xAA7F) => Script.Myanmar,
        >= 0xA000 and <= 0xA4CF => Script.Yi,

        // The other scripts of the basic plane have blocks of 128 of their own, or near enough to tell them apart.
        < 0x10000 => (Script)(1_000 + (c >> 7)),
        _ => Script.Historic,
    };

    private enum Script
    {
        Common,
        LatinAndEastAsian,
        Greek,
        Cyrillic,
        Armenian,
        Hebrew,
        Arabic,
        Georgian,
        Cherokee,
        Symbols,
        Ethiopic,
        Canadian,
        Myanmar,
        Yi,
        Historic,
    }
}
