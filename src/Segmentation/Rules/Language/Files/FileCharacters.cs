using System.Buffers;
using Segmentation.Diagnostics;

namespace Segmentation.Rules.Language.Files;

/// <summary>Looks for characters that no text file has, and for those that make a text look like another.</summary>
internal static class FileCharacters
{
    /// <summary>More of them in one file say nothing new.</summary>
    private const int MostWarnings = 20;

    /// <summary>Control characters but tab and line breaks, and the character that stands for unreadable bytes.</summary>
    private static readonly SearchValues<char> Unreadable = SearchValues.Create(
        [.. Enumerable.Range(0, 0xA0).Select(c => (char)c).Where(c => char.IsControl(c) && c is not ('\t' or '\n' or '\r')), '\uFFFD']);

    public static void Check(string text, FileIssues issues)
    {
        if (FirstUnreadable(text) is var index and >= 0)
        {
            issues.Error(
                IssueCodes.UnreadableFile,
                new TextSpan(index, 1),
                $"the file holds U+{(int)text[index]:X4}, which stands in no text",
                "Save the file as plain text in UTF-8.");
        }

        var from = 0;
        for (var i = 0; i < MostWarnings && TurningCharacters.FirstIn(text.AsSpan(from)) is var next and >= 0; i++)
        {
            from += next + 1;
            issues.Warning(
                IssueCodes.TurningCharacter,
                new TextSpan(from - 1, 1),
                $"U+{(int)text[from - 1]:X4} changes the order in which text is shown",
                "Remove it; what is read may be another text than what is seen.");
        }
    }

    private static int FirstUnreadable(string text)
    {
        var index = text.AsSpan().IndexOfAny(Unreadable);
        var half = FirstHalf(text);
        return index < 0 ? half : half < 0 ? index : Math.Min(index, half);
    }

    /// <summary>The first half of a surrogate pair without the other half.</summary>
    private static int FirstHalf(string text)
    {
        for (var i = 0; i < text.Length; i++)
        {
            var next = text.AsSpan(i).IndexOfAnyInRange('\uD800', '\uDFFF');
            if (next < 0)
            {
                return -1;
            }

            i += next;
            if (i + 1 == text.Length || !char.IsSurrogatePair(text[i], text[i + 1]))
            {
                return i;
            }

            i++;
        }

        return -1;
    }
}
