using System.Globalization;
using System.Text;
using Segmentation.Diagnostics;

namespace Segmentation;

/// <summary>Shows issues of a text to its author, on a console or in a log.</summary>
/// <remarks>What is shown is the issue and a line of the rule's text, never a customer's data.</remarks>
public static class IssueRendering
{
    private const int WidthBefore = 60;
    private const int WidthOfLine = 100;
    private const int WidthOfTab = 4;
    private const char Cut = '\u2026';

    /// <summary>The issue, the line it is about, and carets under its place.</summary>
    /// <param name="issue">The issue.</param>
    /// <param name="text">The whole text that <see cref="Issue.Span"/> counts in: of the rule, or of the file.</param>
    /// <returns>
    /// Lines without a line end after the last: <c>shop.segments(12,9): error SEG1001: message. Cure</c>, then the line
    /// with its number, then the carets. Without a span only the first. Of a long line the part around the place is
    /// shown, up to 100 columns; a tab is four spaces; what cannot be seen is shown as U+FFFD.
    /// </returns>
    public static string Show(this Issue issue, string text)
    {
        ArgumentNullException.ThrowIfNull(issue);
        ArgumentNullException.ThrowIfNull(text);
        if (issue.Span is not { } span)
        {
            return Headline(issue, DisplayWidth.Shown(issue.Place));
        }

        var start = Math.Clamp(span.Start, 0, text.Length);
        var position = span.PositionIn(text);
        var number = position.Line.ToString(CultureInfo.InvariantCulture);
        var (line, before, marked) = Excerpt(text, start, Math.Clamp(span.End, start, text.Length), position.Column);
        return string.Join(
            '\n',
            Headline(issue, DisplayWidth.Shown(issue.File ?? "") + position),
            $"{number} | {line}".TrimEnd(),
            $"{new string(' ', number.Length)} | {new string(' ', before)}{new string('^', Math.Max(marked, 1))}");
    }

    private static string Headline(Issue issue, string place) =>
        DisplayWidth.Shown($"{place}: {Word(issue.Severity)} {issue.Code}: {issue.Message}. {issue.Cure}");

    private static string Word(IssueSeverity severity) => severity switch
    {
        IssueSeverity.Error => "error",
        IssueSeverity.Warning => "warning",
        _ => "info",
    };

    /// <summary>The line, or the part of it around a place; how wide it is up to the place, and the place itself.</summary>
    private static (string Line, int Before, int Marked) Excerpt(string text, int start, int end, int column)
    {
        var line = text.AsSpan(start - column + 1);
        var length = line.IndexOfAny('\n', '\r');
        line = length < 0 ? line : line[..length];
        var from = Math.Min(column - 1, line.Length);
        var to = Math.Clamp(from + end - start, from, line.Length);
        var first = FirstShown(line[..from]);

        var shown = new StringBuilder(first > 0 ? Cut.ToString() : "");
        var width = first > 0 ? 1 : 0;
        width += Append(shown, line[first..from], WidthOfLine - width, out _);
        var marked = Append(shown, line[from..to], WidthOfLine - width, out var isCut);
        if (!isCut)
        {
            Append(shown, line[to..], WidthOfLine - width - marked, out isCut);
        }

        return (shown.Append(isCut ? Cut.ToString() : "").ToString(), width, marked);
    }

    /// <summary>The index from which what stands before a place is shown: not more than its nearest columns.</summary>
    private static int FirstShown(ReadOnlySpan<char> before)
    {
        var (index, width) = (before.Length, 0);
        while (index > 0)
        {
            Rune.DecodeLastFromUtf16(before[..index], out var rune, out var length);
            width += WidthOf(rune);
            if (width > WidthBefore)
            {
                break;
            }

            index -= length;
        }

        return index;
    }

    /// <summary>Appends what fits, and says how wide it is.</summary>
    private static int Append(StringBuilder shown, ReadOnlySpan<char> part, int room, out bool isCut)
    {
        var width = 0;
        while (!part.IsEmpty)
        {
            Rune.DecodeFromUtf16(part, out var rune, out var length);
            if (width + WidthOf(rune) > room)
            {
                break;
            }

            width += WidthOf(rune);
            shown.Append(rune.Value == '\t' ? new string(' ', WidthOfTab) : DisplayWidth.Shown(rune).ToString());
            part = part[length..];
        }

        isCut = !part.IsEmpty;
        return width;
    }

    private static int WidthOf(Rune rune) =>
        rune.Value == '\t' ? WidthOfTab : DisplayWidth.Of(DisplayWidth.Shown(rune));
}
