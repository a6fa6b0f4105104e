using System.Globalization;
using System.Text;

namespace Segmentation.Rules.Language.Files;

/// <summary>Writes segments in the one spelling of files.</summary>
internal static class FileWriter
{
    /// <summary>How far members are indented, and rules below them.</summary>
    private const int Step = 2;

    private static readonly RuleFormat Format = new() { Width = 96 };

    /// <param name="comment">What is remarked on the file as a whole.</param>
    /// <param name="segments">The segments.</param>
    /// <param name="ending">What is remarked at the end.</param>
    public static string Write(string comment, IEnumerable<Segment> segments, string ending)
    {
        var text = new StringBuilder();
        WriteRemarks(text, comment, indent: 0);
        text.Append(FileWords.FirstLine).Append('\n');
        var keys = new HashSet<string>(StringComparer.Ordinal);
        foreach (var segment in segments)
        {
            ArgumentNullException.ThrowIfNull(segment, nameof(segments));
            if (!keys.Add(segment.Key))
            {
                throw new ArgumentException($"The segment '{segment.Key}' is given twice.", nameof(segments));
            }

            text.Append('\n');
            Write(text, segment);
        }

        if (ending.Length > 0)
        {
            text.Append('\n');
            WriteRemarks(text, ending, indent: 0);
        }

        return text.ToString();
    }

    private static void Write(StringBuilder text, Segment segment)
    {
        WriteRemarks(text, segment.Comment, indent: 0);
        text.Append(FileWords.Segment).Append(' ').Append(TextLiterals.Quote(segment.Key)).Append('\n');
        foreach (var member in Enum.GetValues<Member>())
        {
            var remarks = segment.Remarks.On(FileWords.NameOf(member));
            WriteRemarks(text, remarks, Step);
            if (ValueOf(segment, member) is { } value && (remarks.Length > 0 || IsGiven(segment, member)))
            {
                text.Append(' ', Step).Append(FileWords.NameOf(member)).Append(':').Append(value).Append('\n');
            }
        }
    }

    private static bool IsGiven(Segment segment, Member member) => member switch
    {
        Member.Description => segment.Description.Length > 0,
        Member.Owner => segment.Owner.Length > 0,
        Member.ReviewBy => segment.ReviewBy is not null,
        Member.Version => segment.Version != 1,
        _ => true,
    };

    /// <summary>What stands after the colon; null when nothing can.</summary>
    private static string? ValueOf(Segment segment, Member member) => member switch
    {
        Member.Description => ' ' + Lines(segment),
        Member.Owner => ' ' + TextLiterals.Quote(segment.Owner),
        Member.ReviewBy => segment.ReviewBy?.ToString("' 'yyyy-MM-dd", CultureInfo.InvariantCulture),
        Member.Version => ' ' + segment.Version.ToString(CultureInfo.InvariantCulture),
        _ => RuleOf(segment.Rule),
    };

    private static string Lines(Segment segment)
    {
        var indent = '\n' + new string(' ', Step + FileWords.NameOf(Member.Description).Length + 2);
        var lines = segment.Description.Replace("\r\n", "\n", StringComparison.Ordinal).Split('\n', '\r');
        return Array.TrueForAll(lines, TextLiterals.IsWritable)
            ? string.Join(indent, lines.Select(TextLiterals.Quote))
            : throw new ArgumentException(
                $"The description of segment '{segment.Key}' holds control characters or half of a surrogate pair.");
    }

    /// <summary>A short rule on the line of its name, a longer one below it.</summary>
    private static string RuleOf(Rule rule)
    {
        var lines = Readable(rule.ToString(Format)).Split('\n');
        var indent = '\n' + new string(' ', 2 * Step);
        return lines is [{ Length: <= 80 } only] ? ' ' + only : indent + string.Join(indent, lines);
    }

    private static void WriteRemarks(StringBuilder text, string remarks, int indent)
    {
        if (remarks.Length == 0)
        {
            return;
        }

        foreach (var line in Readable(remarks).Replace('\uFFFD', '?').Split('\n'))
        {
            text.Append(' ', indent).Append($"// {line}".TrimEnd()).Append('\n');
        }
    }

    /// <summary>Without control characters and halves of surrogate pairs; only remarks can have them.</summary>
    private static string Readable(string text)
    {
        var readable = new StringBuilder(text);
        for (var i = 0; i < text.Length; i++)
        {
            if (i + 1 < text.Length && char.IsSurrogatePair(text[i], text[i + 1]))
            {
                i++;
            }
            else if (text[i] != '\n' && (char.IsControl(text[i]) || char.IsSurrogate(text[i])))
            {
                readable[i] = ' ';
            }
        }

        return readable.ToString();
    }
}
