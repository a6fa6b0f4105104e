using System.Text;
using System.Text.Json;
using Segmentation.Diagnostics;

namespace Segmentation.Rules.Json;

/// <summary>Reads a document into values with their places, without recursion.</summary>
internal ref struct JsonPartReader
{
    /// <summary>
    /// Deeper than any rule: each level of a tree takes two, the quantities in its last condition a few more.
    /// </summary>
    private const int MostDepth = (2 * Rule.MaxDepth) + 32;

    /// <summary>More than any object of a rule has.</summary>
    private const int MostMembers = 32;

    private readonly string _text;
    private readonly ReadOnlySpan<byte> _utf8;
    private readonly JsonIssues _issues;
    private Utf8JsonReader _reader;
    private JsonPart? _open;
    private JsonPart? _root;
    private int _depth;
    private string? _name;
    private TextSpan _nameSpan;
    private int _bytes;
    private int _characters;

    private JsonPartReader(string text, JsonIssues issues)
    {
        _text = text;
        _issues = issues;
        _utf8 = Encoding.UTF8.GetBytes(text);
        _reader = new Utf8JsonReader(_utf8, new JsonReaderOptions { MaxDepth = MostDepth + 1 });
    }

    /// <summary>The root; null when the text is no document.</summary>
    public static JsonPart? Read(string text, JsonIssues issues)
    {
        var half = JsonText.HalfSurrogate(text);
        if (half < 0)
        {
            return new JsonPartReader(text, issues).Read();
        }

        issues.Error(
            IssueCodes.InvalidJson,
            "$",
            new TextSpan(half, 1),
            "half of a surrogate pair stands here",
            "Write whole characters.");
        issues.Stop();
        return null;
    }

    private JsonPart? Read()
    {
        try
        {
            while (!_issues.IsStopped && _reader.Read())
            {
                ReadToken();
            }
        }
        catch (JsonException mistake)
        {
            Report(mistake);
        }

        return _issues.IsStopped ? null : _root;
    }

    private void ReadToken()
    {
        switch (_reader.TokenType)
        {
            case JsonTokenType.PropertyName:
                _nameSpan = Span(_reader.ValueSpan.Length + 2);
                _name = Text(_nameSpan);
                CheckName();
                break;
            case JsonTokenType.StartObject or JsonTokenType.StartArray:
                Open(_reader.TokenType == JsonTokenType.StartObject ? JsonKind.Object : JsonKind.List);
                break;
            case JsonTokenType.EndObject or JsonTokenType.EndArray:
                _open!.Span = _open.Span.To(Span(1));
                _open = _open.Parent;
                _depth--;
                break;
            case JsonTokenType.String:
                var span = Span(_reader.ValueSpan.Length + 2);
                Add(JsonKind.Text, span, Text(span));
                break;
            case JsonTokenType.Number:
                Add(JsonKind.Number, Span(_reader.ValueSpan.Length), Encoding.UTF8.GetString(_reader.ValueSpan));
                break;
            case JsonTokenType.True:
                Add(JsonKind.True, Span(_reader.ValueSpan.Length), "");
                break;
            case JsonTokenType.False:
                Add(JsonKind.False, Span(_reader.ValueSpan.Length), "");
                break;
            default:
                Add(JsonKind.Null, Span(_reader.ValueSpan.Length), "");
                break;
        }
    }

    private void Open(JsonKind kind)
    {
        _open = Add(kind, Span(1), "");
        if (++_depth > MostDepth)
        {
            _issues.Error(
                IssueCodes.TooDeep,
                _open,
                "the rule is nested too deeply",
                "Use segments for its parts and refer to them.");
            _issues.Stop();
        }
    }

    private JsonPart Add(JsonKind kind, TextSpan span, string text)
    {
        var part = new JsonPart
        {
            Parent = _open,
            Kind = kind,
            Span = span,
            Name = _name,
            NameSpan = _nameSpan,
            Index = _open?.Members.Count ?? 0,
            Text = text,
        };
        _open?.Members.Add(part);
        _root ??= part;
        _name = null;
        return part;
    }

    private readonly void CheckName()
    {
        var name = _name;
        if (_open!.Members.Count == MostMembers)
        {
            _issues.Error(
                IssueCodes.UnknownMember,
                _open.Path,
                _nameSpan,
                "the object has too many members",
                "Remove what does not belong here.");
            _issues.Stop();
        }
        else if (_open.Members.Find(member => member.Name == name) is { } first)
        {
            _issues.Error(
                IssueCodes.DuplicateMember,
                first.Path,
                _nameSpan,
                $"'{JsonPart.Shown(_name!)}' stands here twice",
                "Keep one of the two.");
        }
    }

    /// <summary>What a text or a name says; it stands in quotes, and its escapes are known to be sound.</summary>
    private readonly string Text(TextSpan span)
    {
        var text = JsonText.Unescaped(_text.AsSpan(span.Start + 1, span.Length - 2));
        if (JsonText.HalfSurrogate(text) < 0)
        {
            return text;
        }

        _issues.Error(
            IssueCodes.InvalidText,
            _open?.Path ?? "$",
            span,
            "the text has an escape for half of a surrogate pair",
            "Write whole characters, or both halves.");
        return "";
    }

    /// <summary>What a token of that many bytes covers; tokens are asked for from left to right.</summary>
    private TextSpan Span(int bytes)
    {
        var start = CharactersUpTo((int)_reader.TokenStartIndex);
        return TextSpan.Between(start, CharactersUpTo((int)_reader.TokenStartIndex + bytes));
    }

    private int CharactersUpTo(int bytes)
    {
        _characters += Encoding.UTF8.GetCharCount(_utf8[_bytes..bytes]);
        _bytes = bytes;
        return _characters;
    }

    private void Report(JsonException mistake)
    {
        var at = IndexOf(mistake.LineNumber ?? 0, mistake.BytePositionInLine ?? 0);
        var length = at == _text.Length ? 0 : char.IsHighSurrogate(_text[at]) ? 2 : 1;
        _issues.Error(
            IssueCodes.InvalidJson,
            _open?.Path ?? "$",
            new TextSpan(at, length),
            JsonMistake.At(_text, at, isAfterRoot: _root is not null && _open is null),
            "Correct it; a JSON.stringify or a serializer writes no such thing.");
        _issues.Stop();
    }

    /// <summary>The index of the character at a place that is given in lines and bytes.</summary>
    private readonly int IndexOf(long line, long bytes)
    {
        var start = 0;
        for (; line > 0; line--)
        {
            start += _utf8[start..].IndexOf((byte)'\n') + 1;
        }

        var end = (int)Math.Min(start + bytes, _utf8.Length);
        while (end > 0 && end < _utf8.Length && (_utf8[end] & 0xC0) == 0x80)
        {
            end--;
        }

        return Encoding.UTF8.GetCharCount(_utf8[..end]);
    }
}
