using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using Segmentation.Customers;
using Segmentation.Rules.Language.Lexing;
using Segmentation.Rules.Language.Parsing;
using Segmentation.Rules.Wording;

namespace Segmentation.Rules.Language.Editing;

/// <summary>Puts offers of the parser into the words of a reader: display names, aliases of values, keywords.</summary>
internal sealed class CompletionTexts(Catalogue catalogue, CompletionOptions options)
{
    private readonly Phrasebook _words = Phrasebook.Of(options.Culture);
    private readonly DescribedNames _names = new(catalogue, options.Culture);

    /// <summary>The form in which what is typed is compared with names and words.</summary>
    public static string Folded(string text)
    {
        var folded = new StringBuilder(text.Length);
        foreach (var c in text)
        {
            var plain = Marks.IsSpace(c) ? ' ' : Marks.Plain(c);
            if (plain != ' ' || (folded.Length > 0 && folded[^1] != ' '))
            {
                folded.Append(char.IsAsciiLetterUpper(plain) ? (char)(plain | 0x20) : plain);
            }
        }

        return folded.ToString();
    }

    /// <summary>What an offer stands for: one thing, or each of the known values.</summary>
    public IEnumerable<Candidate> Of(Offer offer)
    {
        if (offer is { IsPlaceholder: true })
        {
            return [new Candidate(offer, [Detail(offer), offer.Text], "")];
        }

        if (offer is { Kind: CompletionKind.Value, Definition: { } definition })
        {
            return Values(offer, definition);
        }

        return [new Candidate(offer, Spellings(offer), Detail(offer))];
    }

    private ImmutableArray<string> Spellings(Offer offer) => offer switch
    {
        { Kind: CompletionKind.Attribute or CompletionKind.Field, Definition: { } definition } =>
            Named(_names.Of(definition), definition.Key, definition.Names),
        { Stream: { } stream } => Named(_names.Of(stream), stream.Key, stream.Names),
        { IsQuoted: true } or { Kind: CompletionKind.List } => [offer.Text],
        _ => Keywords(offer),
    };

    private static ImmutableArray<string> Named(
        string display, string key, ImmutableDictionary<string, ImmutableArray<string>> names) =>
        [.. names.OrderBy(pair => pair.Key, StringComparer.Ordinal).SelectMany(pair => pair.Value).Prepend(key).Prepend(display).Distinct()];

    /// <summary>In Chinese first where Chinese keywords are read and the reader is Chinese.</summary>
    private ImmutableArray<string> Keywords(Offer offer)
    {
        if (options.Reading.Keywords != RuleKeywords.Chinese)
        {
            return [offer.Text];
        }

        var phrases = offer.IsJoint ? ChineseKeywords.Joints : ChineseKeywords.Phrases;
        var chinese = phrases.Where(phrase => phrase.English == offer.Text)
            .SelectMany(phrase => phrase.Spellings)
            .Where(spelling => !catalogue.NameWords.Contains(spelling));
        return _words.IsChinese ? [.. chinese, offer.Text] : [offer.Text, .. chinese];
    }

    private string Detail(Offer offer)
    {
        if (offer.Kind == CompletionKind.List && catalogue.FindList(offer.Text) is { } list)
        {
            return Phrasebook.Number(list.Members.Length);
        }

        return offer.Type is { } type ? _words.TypeText(type, offer.Definition) : "";
    }

    private IEnumerable<Candidate> Values(Offer offer, AttributeDefinition definition)
    {
        var counts = new Dictionary<string, long?>(StringComparer.Ordinal);
        List<string> values = [];
        foreach (var (value, count) in Suggested(definition).Concat(KnownTo(definition)))
        {
            var isFitting = value.Length <= options.Reading.Limits.TextLength && TextLiterals.IsWritable(value);
            if (isFitting && counts.TryAdd(value, count))
            {
                values.Add(value);
            }
        }

        foreach (var value in values)
        {
            var display = _names.OfValue(value, definition);
            var aliases = definition.ValueAliases.Where(pair => pair.Value == value).Select(pair => pair.Key);
            ImmutableArray<string> spellings = [.. aliases.Order(StringComparer.Ordinal).Prepend(value).Prepend(display).Distinct()];
            var detail = counts[value] is { } count ? count.ToString("N0", CultureInfo.InvariantCulture) : "";
            yield return new Candidate(offer, spellings, detail);
        }
    }

    private IEnumerable<SuggestedValue> Suggested(AttributeDefinition definition) =>
        options.ValuesOf is { } ask && definition.Sensitivity is not (Sensitivity.Special or Sensitivity.Child)
            ? ask(definition) ?? []
            : [];

    private IEnumerable<SuggestedValue> KnownTo(AttributeDefinition definition)
    {
        var targets = definition.ValueAliases.Values.Order(StringComparer.Ordinal);
        var places = catalogue.Places?.NamesOf(definition.Role) ?? [];
        return definition.Values.Concat(targets).Concat(places).Select(value => new SuggestedValue(value));
    }
}
