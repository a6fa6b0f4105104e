using System.Globalization;
using System.Runtime.CompilerServices;
using System.Text;

namespace Segmentation.Diagnostics;

/// <summary>A sentence of an issue: a template with its parts apart, so that it can be said in another language.</summary>
/// <remarks>Written as an interpolated string, in English and the invariant culture; that is also what finds it among the
/// sentences of another language.</remarks>
[InterpolatedStringHandler]
internal sealed class IssueText : IEquatable<IssueText>
{
    private readonly StringBuilder _template;
    private readonly List<object> _parts;

    public IssueText(int literalLength, int formattedCount)
    {
        _template = new StringBuilder(literalLength + (3 * formattedCount));
        _parts = new List<object>(formattedCount);
    }

    /// <summary>The sentence with <c>{0}</c>, <c>{1}</c> … in place of its parts.</summary>
    public string Template => _template.ToString();

    /// <summary>A sentence without parts, or a text that is the same in every language.</summary>
    public static implicit operator IssueText(string text)
    {
        var whole = new IssueText(text.Length, 0);
        whole._template.Append(text);
        return whole;
    }

    /// <summary>Lets a conditional expression choose between sentences.</summary>
    public static IssueText Of(IssueText text) => text;

    public void AppendLiteral(string text) => _template.Append(text);

    public void AppendFormatted(IssueText part) => Append(part);

    public void AppendFormatted(string part) => Append(part);

    public void AppendFormatted<T>(T part)
        where T : notnull => Append(
            part is IFormattable number ? number.ToString(null, CultureInfo.InvariantCulture) : part.ToString()!);

    public void AppendFormatted<T>(T part, string format)
        where T : IFormattable => Append(part.ToString(format, CultureInfo.InvariantCulture));

    public bool Equals(IssueText? other) => other is not null && ToString() == other.ToString();

    public override bool Equals(object? obj) => Equals(obj as IssueText);

    public override int GetHashCode() => ToString().GetHashCode(StringComparison.Ordinal);

    /// <summary>The sentence in English.</summary>
    public override string ToString() => Said(text => text);

    /// <summary>The sentence in another language.</summary>
    /// <param name="translate">Gives the template, or a part that stands outside of quotes, in that language.</param>
    public string Said(Func<string, string> translate)
    {
        var template = translate(Template);
        var said = new StringBuilder(template.Length + 16);
        for (var i = 0; i < template.Length; i++)
        {
            if (PartAt(template, i) is { } part)
            {
                var isQuoted = i > 0 && template[i - 1] is '\'' or '"' or '\u201C';
                said.Append(Said(_parts[part], isQuoted ? text => text : translate));
                i = template.IndexOf('}', i);
            }
            else
            {
                said.Append(template[i]);
            }
        }

        return said.ToString();
    }

    private static string Said(object part, Func<string, string> translate) =>
        part is IssueText text ? text.Said(translate) : translate((string)part);

    private int? PartAt(string template, int index)
    {
        if (template[index] != '{' || index + 2 >= template.Length || !char.IsAsciiDigit(template[index + 1]))
        {
            return null;
        }

        var part = template[index + 1] - '0';
        return template[index + 2] == '}' && part < _parts.Count ? part : null;
    }

    private void Append(object part)
    {
        _template.Append(CultureInfo.InvariantCulture, $"{{{_parts.Count}}}");
        _parts.Add(part);
    }
}
