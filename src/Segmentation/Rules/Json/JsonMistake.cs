namespace Segmentation.Rules.Json;

/// <summary>Says what is wrong where a text stops being JSON.</summary>
internal static class JsonMistake
{
    public static string At(string text, int index, bool isAfterRoot)
    {
        if (index == text.Length)
        {
            return string.IsNullOrWhiteSpace(text) ? "the text is empty" : "the document is not complete";
        }

        var isAfterComma = text.AsSpan(0, index).TrimEnd(" \t\r\n").EndsWith(',');
        return text[index] switch
        {
            '/' => "JSON has no comments",
            ']' or '}' when isAfterComma => "a comma stands before the end of a list or an object",
            _ when isAfterRoot => "something follows the document",
            '\'' => "JSON texts and names stand in double quotes",
            '\n' or '\r' or '\t' => "a line break or tab stands in a text",
            _ => "this is not JSON",
        };
    }
}
