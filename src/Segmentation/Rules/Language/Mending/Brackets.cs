namespace Segmentation.Rules.Language.Mending;

/// <summary>Brackets of all kinds, where the language has parentheses only.</summary>
internal static class Brackets
{
    private const string Openings = "([{（［｛【〔";
    private const string Closings = ")]}）］｝】〕";

    public static bool Opens(string mark) => mark.Length == 1 && Openings.Contains(mark[0]);

    public static bool Closes(string mark) => mark.Length == 1 && Closings.Contains(mark[0]);
}
