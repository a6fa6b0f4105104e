using System.Globalization;
using System.Text.Json;

namespace Segmentation.Hostile.Matrix;

/// <summary>What a child tells its parent, a line each: a word, a number and perhaps a text.</summary>
/// <param name="Word">What is told.</param>
/// <param name="Number">About which input, by its index; or how much.</param>
/// <param name="Text">The words for it.</param>
internal readonly record struct ChildLine(string Word, long Number, string Text)
{
    /// <summary>Before an input is tried.</summary>
    public const string Begin = "begin";

    /// <summary>What was answered to an input.</summary>
    public const string Answer = "answer";

    /// <summary>What went wrong with an input.</summary>
    public const string Failure = "failure";

    /// <summary>How many microseconds reading took at most.</summary>
    public const string Slowest = "slowest";

    /// <summary>How many bytes reading allocated at most.</summary>
    public const string Most = "most";

    /// <summary>How many texts were refused.</summary>
    public const string Refused = "refused";

    /// <summary>How many inputs were answered; the last line.</summary>
    public const string Done = "done";

    /// <summary>Reads a line; null when it is none of ours.</summary>
    public static ChildLine? Parse(string line)
    {
        var parts = line.Split(' ', 3);
        return parts.Length == 3 && long.TryParse(parts[1], NumberStyles.None, CultureInfo.InvariantCulture, out var number)
            ? new ChildLine(parts[0], number, JsonSerializer.Deserialize<string>(parts[2])!)
            : null;
    }

    /// <summary>Returns the line; the text is escaped, so that any text can travel.</summary>
    public override string ToString() =>
        string.Create(CultureInfo.InvariantCulture, $"{Word} {Number} {JsonSerializer.Serialize(Text)}");
}
