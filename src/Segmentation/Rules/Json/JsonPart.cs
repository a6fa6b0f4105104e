using System.Globalization;
using Segmentation.Diagnostics;
using Segmentation.Rules.Checking;

namespace Segmentation.Rules.Json;

/// <summary>A value of a document, with its place.</summary>
internal sealed class JsonPart : IDocumentPlace
{
    private const int LongestName = 40;
    private const int LongestPath = 190;

    /// <summary>Gets the object or list it stands in; null for the root.</summary>
    public required JsonPart? Parent { get; init; }

    public required JsonKind Kind { get; init; }

    public required TextSpan Span { get; set; }

    /// <summary>Gets the name under which it stands in an object; null in a list and for the root.</summary>
    public string? Name { get; init; }

    /// <summary>Gets what the name covers, with its quotes.</summary>
    public TextSpan NameSpan { get; init; }

    /// <summary>Gets its number in a list, 0-based.</summary>
    public int Index { get; init; }

    /// <summary>Gets what a text says, or a number as it is spelt; else empty.</summary>
    public string Text { get; init; } = "";

    /// <summary>Gets the members of an object or a list, in order.</summary>
    public List<JsonPart> Members { get; } = [];

    /// <summary>Gets or sets a value indicating whether somebody read it.</summary>
    public bool IsTaken { get; set; }

    /// <summary>
    /// Gets the way to it from the root, such as <c>$.all[2].value</c>; of a long way, its end.
    /// </summary>
    public string Path
    {
        get
        {
            var path = "";
            for (var part = this; part.Parent is not null; part = part.Parent)
            {
                var step = part.Step();
                if (path.Length + step.Length > LongestPath)
                {
                    return "$…" + path;
                }

                path = step + path;
            }

            return "$" + path;
        }
    }

    /// <summary>Text of a document as a message can show it.</summary>
    public static string Shown(string text) => Excerpt.Of(text, LongestName);

    /// <summary>The part that covers just that; null when none does.</summary>
    public JsonPart? At(TextSpan span)
    {
        var part = this;
        while (part is not null && part.Span != span)
        {
            part = part.Members.Find(member => member.Span.Start <= span.Start && span.End <= member.Span.End);
        }

        return part;
    }

    /// <summary>The only text in it that says that, names of members apart; null when there is none or another.</summary>
    public JsonPart? TextOf(string value)
    {
        JsonPart? found = null;
        var waiting = new Stack<JsonPart>([this]);
        while (waiting.TryPop(out var part))
        {
            if (part.Kind == JsonKind.Text && part.Text == value)
            {
                if (found is not null)
                {
                    return null;
                }

                found = part;
            }

            part.Members.ForEach(waiting.Push);
        }

        return found;
    }

    private string Step()
    {
        if (Name is null)
        {
            return string.Create(CultureInfo.InvariantCulture, $"[{Index}]");
        }

        var isPlain = Name.Length is > 0 and <= LongestName && Name.All(c => char.IsAsciiLetterOrDigit(c) || c == '_')
            && !char.IsAsciiDigit(Name[0]);
        return isPlain ? "." + Name : $"['{Shown(Name).Replace("'", "\\'", StringComparison.Ordinal)}']";
    }
}
