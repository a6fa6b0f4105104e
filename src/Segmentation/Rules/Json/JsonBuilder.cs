using System.Globalization;
using System.Text;

namespace Segmentation.Rules.Json;

/// <summary>Puts a document together, on one line or with two spaces a level.</summary>
/// <remarks>It keeps nothing in shared buffers, and its spelling does not change with the platform.</remarks>
internal sealed class JsonBuilder(bool isIndented)
{
    private const int Step = 2;

    private readonly StringBuilder _json = new();
    private int _depth;
    private bool _isNamed;
    private bool _isFollowing;

    public void StartObject() => Open('{');

    public void EndObject() => Close('}');

    public void StartList() => Open('[');

    public void EndList() => Close(']');

    /// <summary>The name of a member; its value comes next.</summary>
    public void Name(string name)
    {
        Begin();
        Quote(name);
        _json.Append(isIndented ? ": " : ":");
        _isNamed = true;
    }

    public void Text(string text)
    {
        Begin();
        Quote(text);
        _isFollowing = true;
    }

    /// <summary>A number, true or false, as it is spelt.</summary>
    public void Word(string word)
    {
        Begin();
        _json.Append(word);
        _isFollowing = true;
    }

    public override string ToString() => _json.ToString();

    private void Open(char bracket)
    {
        Begin();
        _json.Append(bracket);
        _depth++;
        _isFollowing = false;
    }

    private void Close(char bracket)
    {
        _depth--;
        StartLine();
        _json.Append(bracket);
        _isFollowing = true;
    }

    /// <summary>What stands before a value or a name, unless it is the value of a name.</summary>
    private void Begin()
    {
        if (_isNamed)
        {
            _isNamed = false;
            return;
        }

        _json.Append(_isFollowing ? "," : "");
        if (_depth > 0)
        {
            StartLine();
        }
    }

    private void StartLine()
    {
        if (isIndented)
        {
            _json.Append('\n').Append(' ', Step * _depth);
        }
    }

    /// <summary>Only what JSON demands is escaped, as in RFC 8785. Half of a surrogate pair cannot be written.</summary>
    private void Quote(string text)
    {
        _json.Append('"');
        foreach (var rune in text.EnumerateRunes())
        {
            _ = rune.Value switch
            {
                '"' => _json.Append("\\\""),
                '\\' => _json.Append("\\\\"),
                '\b' => _json.Append("\\b"),
                '\t' => _json.Append("\\t"),
                '\n' => _json.Append("\\n"),
                '\f' => _json.Append("\\f"),
                '\r' => _json.Append("\\r"),
                < 0x20 => _json.Append(CultureInfo.InvariantCulture, $"\\u{rune.Value:x4}"),
                _ => _json.Append(rune),
            };
        }

        _json.Append('"');
    }
}
