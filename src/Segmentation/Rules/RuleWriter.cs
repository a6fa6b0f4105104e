using System.Text;
using Segmentation.Rules.Wording;

namespace Segmentation.Rules;

/// <summary>Puts the text of a rule together: keywords in the reader's language, and what stands between them.</summary>
/// <param name="keywords">The language of the keywords.</param>
/// <param name="isName">Whether a word is a name of the catalogue.</param>
internal sealed class RuleWriter(RuleKeywords keywords, Func<string, bool> isName)
{
    private readonly StringBuilder _text = new();
    private readonly StringBuilder _words = new();
    private int _lineStart;

    /// <summary>How long the present line is.</summary>
    public int Column
    {
        get
        {
            Flush();
            return _text.Length - _lineStart;
        }
    }

    /// <summary>Names, literals, marks: the same in every language.</summary>
    public void Raw(string text)
    {
        Flush();
        _text.Append(text);
    }

    /// <summary>Keywords with the spaces around them. Those that follow each other are said together.</summary>
    public void Words(string english) => (keywords == RuleKeywords.English ? _text : _words).Append(english);

    /// <summary><c>and</c> or <c>or</c> between conditions, with a space behind.</summary>
    public void Joint(string english)
    {
        Flush();
        _text.Append(keywords == RuleKeywords.English ? english : ChineseWording.Joint(english, isName)).Append(' ');
    }

    public void StartLine(int indent)
    {
        Flush();
        _text.Append('\n');
        _lineStart = _text.Length;
        _text.Append(' ', indent);
    }

    public override string ToString()
    {
        Flush();
        return _text.ToString();
    }

    private void Flush()
    {
        if (_words.Length > 0)
        {
            _text.Append(ChineseWording.Say(_words.ToString(), isName));
            _words.Clear();
        }
    }
}
