using System.Globalization;
using System.Text;

namespace Segmentation.Hostile.Fuzzing;

/// <summary>Texts as literals of C#, to be put into a test.</summary>
internal static class CSharpLiteral
{
    /// <summary>The literal of a text; everything beside plain ASCII is escaped.</summary>
    public static string Of(string text)
    {
        var literal = new StringBuilder("\"");
        foreach (var c in text)
        {
            _ = c switch
            {
                '"' or '\\' => literal.Append('\\').Append(c),
                '\n' => literal.Append("\\n"),
                '\r' => literal.Append("\\r"),
                '\t' => literal.Append("\\t"),
                >= ' ' and < '\u007F' => literal.Append(c),
                _ => literal.Append(CultureInfo.InvariantCulture, $"\\u{(int)c:X4}"),
            };
        }

        return literal.Append('"').ToString();
    }
}
