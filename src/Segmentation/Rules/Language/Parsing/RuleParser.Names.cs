using System.Text;
using Segmentation.Customers;
using Segmentation.Diagnostics;
using Segmentation.Rules.Language.Lexing;

namespace Segmentation.Rules.Language.Parsing;

/// <content>Names of up to four words, the longest first.</content>
internal sealed partial class RuleParser
{
    private const int MostWords = 4;
    private const int LongestName = 520;

    private delegate T? Lookup<TTable, T>(TTable table, ReadOnlySpan<char> folded);

    /// <summary>
    /// The attribute, derived quantity or, in a filter, field that the next words name; null, with nothing said, when
    /// there is none.
    /// </summary>
    private Typed? TakeName()
    {
        if (!Current.Is(TokenKind.Word))
        {
            return null;
        }

        if (_stream is { } stream)
        {
            return TakeField(stream);
        }

        var attribute = Match(
            _catalogue,
            static (catalogue, name) => catalogue.AttributeIndex(name) is { } index ? catalogue.Attributes[index] : null,
            out var words);
        if (TakeDerived(words) is { } derived)
        {
            return derived;
        }

        return attribute is null ? null : OfAttribute(attribute, TakeWords(words));
    }

    /// <summary>A derived quantity with a name of more words than the attribute's.</summary>
    private Typed? TakeDerived(int wordsOfAttribute)
    {
        if (_options.Quantities.IsEmpty)
        {
            return null;
        }

        var derived = Match(_derived, static (quantities, name) => quantities.Find(name), out var words);
        return derived is null || words <= wordsOfAttribute
            ? null
            : new Typed(new AttributeQuantity(derived.Key), QuantityTypes.Of(derived.Type), null, TakeWords(words));
    }

    /// <summary>
    /// As above, or a facet that stands for one attribute: country, region, city, interest, birthday.
    /// </summary>
    private Typed? TakeNameOrRole()
    {
        if (TakeName() is { } named)
        {
            return named;
        }

        var role = _stream is null ? Current.Keyword.Role() : AttributeRole.None;
        if (_catalogue.FindRole(role) is not { } definition)
        {
            return null;
        }

        return new Typed(new RoleQuantity(role), QuantityTypes.Of(definition.Type), definition, TakeWords(1));
    }

    private Typed? TakeField(int stream)
    {
        var field = Match(
            (Catalogue: _catalogue, Stream: stream),
            static (table, name) => table.Catalogue.FieldIndex(table.Stream, name) is { } index
                ? table.Catalogue.Streams[table.Stream].Fields[index]
                : null,
            out var words);
        if (words <= 1 && Current.Is(Keyword.At))
        {
            return new Typed(new FieldQuantity(FieldQuantity.At), QuantityType.Instant, null, TakeWords(1));
        }

        return field is null
            ? null
            : new Typed(new FieldQuantity(field.Key), QuantityTypes.Of(field.Type), field, TakeWords(words));
    }

    private static Typed OfAttribute(AttributeDefinition definition, TextSpan span) =>
        new(NamedAttribute.Of(definition), QuantityTypes.Of(definition.Type), definition, span);

    private int? TakeStream()
    {
        var stream = Match(
            _catalogue,
            static (catalogue, name) => catalogue.StreamIndex(name) is { } index ? catalogue.Streams[index] : null,
            out var words);
        if (stream is null)
        {
            UnknownName(IssueCodes.UnknownStream, "an event stream");
            return null;
        }

        TakeWords(words);
        return _catalogue.Streams.IndexOf(stream);
    }

    /// <summary>Finds the longest of the next words, up to four, that a table knows.</summary>
    private T? Match<TTable, T>(TTable table, Lookup<TTable, T> lookup, out int words)
        where T : class
    {
        Span<char> name = stackalloc char[LongestName];
        Span<int> ends = stackalloc int[MostWords];
        var count = 0;
        var length = 0;
        while (count < MostWords && IsPartOfName(count) && TryAppend(Peek(count), name, ref length))
        {
            ends[count++] = length;
        }

        for (words = count; words > 0; words--)
        {
            if (lookup(table, name[..ends[words - 1]]) is { } found)
            {
                return found;
            }
        }

        return null;
    }

    private bool IsPartOfName(int word) => Peek(word).Is(TokenKind.Word) && (word == 0 || !Peek(word).IsAfterComment);

    /// <summary>Appends a word in the form in which names are compared.</summary>
    private bool TryAppend(Token token, Span<char> name, ref int length)
    {
        var word = _text.AsSpan(token.Start, token.Length);
        if (length + 1 + token.Length > name.Length)
        {
            return false;
        }

        if (length > 0)
        {
            name[length++] = ' ';
        }

        var start = length;
        if (word.IsNormalized(NormalizationForm.FormC))
        {
            word.CopyTo(name[length..]);
            length += word.Length;
        }
        else if (word.TryNormalize(name[length..], out var written, NormalizationForm.FormC))
        {
            length += written;
        }
        else
        {
            return false;
        }

        for (var i = start; i < length; i++)
        {
            var plain = Marks.Plain(name[i]);
            name[i] = char.IsAsciiLetterUpper(plain) ? (char)(plain | 0x20) : plain;
        }

        return true;
    }

    private TextSpan TakeWords(int words)
    {
        var span = Current.Span.To(Peek(words - 1).Span);
        _at += words;
        return span;
    }

    /// <summary>Reports the words that should have been a name; when none stands here, that one is expected.</summary>
    private void UnknownName(IssueCode code, IssueText what)
    {
        if (!Current.Is(TokenKind.Word) || Current.Keyword.EndsUnknownName())
        {
            Unexpected(what);
            return;
        }

        var span = Current.Span.To(Peek(WordsOfUnknownName() - 1).Span);
        Error(code, span, $"'{Shown(span)}' is not {what}", "Declare it in the customer model, or correct the name.");
    }

    private int WordsOfUnknownName()
    {
        var words = 1;
        while (words < MostWords && IsPartOfName(words) && !Peek(words).Keyword.EndsUnknownName())
        {
            words++;
        }

        return words;
    }
}
