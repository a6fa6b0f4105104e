using Segmentation.Rules.Language.Lexing;

namespace Segmentation.Rules.Language.Mending;

/// <summary>Which brackets of a text close which, brackets of all kinds taken for one; the language has parentheses only.</summary>
internal sealed class Brackets
{
    private const string Openings = "([{（［｛【〔";
    private const string Closings = ")]}）］｝】〕";

    private readonly Dictionary<int, int> _closings = [];

    /// <param name="text">The text.</param>
    /// <param name="tokens">Its tokens.</param>
    public Brackets(string text, IReadOnlyList<Token> tokens)
    {
        var open = new Stack<int>();
        for (var i = 0; i < tokens.Count; i++)
        {
            var mark = tokens[i].Length == 1 ? text[tokens[i].Start] : ' ';
            if (Openings.Contains(mark))
            {
                open.Push(i);
            }
            else if (Closings.Contains(mark) && open.TryPop(out var opening))
            {
                _closings[opening] = i;
            }
        }
    }

    public static bool Opens(string mark) => mark.Length == 1 && Openings.Contains(mark[0]);

    public static bool Closes(string mark) => mark.Length == 1 && Closings.Contains(mark[0]);

    /// <summary>The index of the token that closes one; -1 when none does.</summary>
    public int Closing(int open) => _closings.GetValueOrDefault(open, -1);
}
