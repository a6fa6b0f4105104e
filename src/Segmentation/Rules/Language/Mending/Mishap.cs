using Segmentation.Rules.Language.Lexing;
using Segmentation.Rules.Language.Parsing;

namespace Segmentation.Rules.Language.Mending;

/// <summary>An error of a text with what stands around it; remedies make fixes from it.</summary>
internal sealed class Mishap
{
    private readonly IReadOnlyList<Token> _tokens;
    private readonly Brackets _brackets;

    public Mishap(string text, IReadOnlyList<Token> tokens, Brackets brackets, Issue issue, in ErrorSetting setting, Vocabulary names)
    {
        (_tokens, _brackets) = (tokens, brackets);
        (Text, Issue, Setting, Names) = (text, issue, setting, names);
        At = _tokens.Count - 1;
        while (At > 0 && _tokens[At].Start > Place.Start)
        {
            At--;
        }
    }

    public string Text { get; }

    public Issue Issue { get; }

    public ErrorSetting Setting { get; }

    public Vocabulary Names { get; }

    public IReadOnlyList<Token> Tokens => _tokens;

    /// <summary>The index of the token where the error is.</summary>
    public int At { get; }

    /// <summary>What the error covers.</summary>
    public TextSpan Place => Issue.Span!.Value;

    /// <summary>The index of the last token, which is the end.</summary>
    public int End => _tokens.Count - 1;

    /// <summary>Whether the error is where its condition begins.</summary>
    public bool IsAtStart => At == Setting.Condition;

    /// <summary>Whether the quantity of the condition was read.</summary>
    public bool HasLeft => Setting.Left.Length > 0;

    /// <summary>The quantity of the condition, as it was written.</summary>
    public string Left => TextOf(Setting.Left);

    /// <summary>A token; beyond the text, an end.</summary>
    public Token this[int index] => index >= 0 && index < _tokens.Count ? _tokens[index] : default;

    public string TextOf(TextSpan span) => Text.Substring(span.Start, span.Length);

    public string TextOf(int token) => TextOf(this[token].Span);

    public string TextOf(int first, int last) => TextOf(SpanOf(first, last));

    public TextSpan SpanOf(int first, int last) => this[first].Span.To(this[last].Span);

    /// <summary>A token in small letters, with full-width characters as the plain ones.</summary>
    public string Word(int token) => Spelling.Plain(Text.AsSpan(this[token].Start, this[token].Length));

    public bool IsMark(int token, char mark) => this[token] is { Length: 1 } one && Marks.Plain(Text[one.Start]) == mark;

    /// <summary>Whether a token is one of <c>= != &lt; &lt;= &gt; &gt;=</c>.</summary>
    public bool IsSign(int token) => this[token].Kind.Comparison() is not null;

    /// <summary>Whether a token joins two conditions.</summary>
    public bool IsJoint(int token) => this[token].Keyword is Keyword.And or Keyword.Or;

    /// <summary>Whether nothing stands between two neighbouring tokens.</summary>
    public bool Touch(int first) => this[first].End == this[first + 1].Start && first + 1 < End;

    /// <summary>The index of the parenthesis or bracket that closes one; -1 when none does.</summary>
    public int Closing(int open) => _brackets.Closing(open);

    public TextFix Replace(int first, int last, string replacement) => Replace(SpanOf(first, last), replacement);

    /// <summary>Replaces a part of the text, with the spaces that keep words apart.</summary>
    public TextFix Replace(TextSpan span, string replacement) => new(span, Spaces.Around(Text, span, replacement));

    public TextFix InsertBefore(int token, string added) => Replace(new TextSpan(this[token].Start, 0), added);

    public TextFix InsertAfter(int token, string added) => Replace(new TextSpan(this[token].End, 0), added);

    /// <summary>Removes tokens with the space after them, or before them at the end of the text.</summary>
    public TextFix Remove(int first, int last)
    {
        var span = SpanOf(first, last);
        return last + 1 < End
            ? new TextFix(TextSpan.Between(span.Start, this[last + 1].Start), "")
            : new TextFix(first > 0 ? TextSpan.Between(this[first - 1].End, span.End) : span, "");
    }
}
