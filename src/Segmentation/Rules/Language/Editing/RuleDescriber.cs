using System.Globalization;
using System.Text;
using Segmentation.Customers;

namespace Segmentation.Rules.Language.Editing;

/// <summary>Says in plain words whom a rule means: the groups here, their parts in the other files.</summary>
internal sealed partial class RuleDescriber(Catalogue catalogue, CultureInfo culture)
{
    private const int LongestSentence = 240;
    private const int LongestChineseSentence = 120;
    private const int MostListed = 12;

    private readonly Phrasebook _words = Phrasebook.Of(culture);
    private readonly DescribedNames _names = new(catalogue, culture);
    private Voice _voice;

    /// <summary>The stream whose fields the present filter looks at; null outside of filters.</summary>
    private EventStreamDefinition? _stream;

    public string Describe(Rule rule)
    {
        _voice = Voice.InSentence;
        var part = Part.Of(rule);
        if (part.IsAll is not { } isAll)
        {
            return Say(Phrase.Customers, Clause(part));
        }

        var members = part.Members().ToList();
        if (members.TrueForAll(member => member.IsAll is null)
            && Say(Phrase.Customers, Joined(members, isAll)) is var sentence
            && sentence.Length <= (_words.IsChinese ? LongestChineseSentence : LongestSentence))
        {
            return sentence;
        }

        _voice = Voice.OnLine;
        var lines = new StringBuilder(Say(isAll ? Phrase.CustomersAll : Phrase.CustomersAny));
        WriteLines(lines, members, indent: 0);
        return lines.ToString();
    }

    /// <summary>Says which time a window covers.</summary>
    public string Describe(Window window)
    {
        _voice = Voice.InSentence;
        return WindowText(window);
    }

    private void WriteLines(StringBuilder lines, List<Part> members, int indent)
    {
        foreach (var member in members)
        {
            lines.Append('\n').Append(' ', indent).Append("- ");
            if (member.IsAll is { } isAll)
            {
                lines.Append(Say(isAll ? Phrase.All : Phrase.Any));
                WriteLines(lines, [.. member.Members()], indent + 2);
            }
            else
            {
                lines.Append(Clause(member));
            }
        }
    }

    /// <summary>Conditions one after the other.</summary>
    private string Joined(List<Part> members, bool isAll) => _words.Join(
        [.. members.Select(Clause)], isAll ? Phrase.And : Phrase.Or, isAll ? Phrase.LastAnd : Phrase.LastOr);

    private string Clause(Part part)
    {
        var outer = _voice;
        _voice = outer with { IsUnknownLeftOut = !part.IsOrUnknown };
        var clause = Condition(part.Rule, part.IsNegated);
        _voice = outer;
        return part.IsOrUnknown ? Say(Phrase.AlsoUnknown, clause) : clause;
    }

    /// <summary>A filter, whose groups stand in parentheses.</summary>
    private string FilterText(Part part)
    {
        if (part.IsAll is not { } isAll)
        {
            return Clause(part);
        }

        var members = part.Members()
            .Select(member => member.IsAll is null ? Clause(member) : Say(Phrase.Group, FilterText(member)));
        var joint = isAll ? Phrase.FilterAnd : Phrase.FilterOr;
        return _words.Join([.. members], joint, joint);
    }

    private string Say(Phrase phrase, params ReadOnlySpan<string> arguments) => _words.Say(phrase, _voice, arguments);

    private string Quoted(string name) => Say(Phrase.Quoted, name);

    /// <summary>Some things in a row; of a long row only the first, and how many there are.</summary>
    private string Listed(List<string> items, bool isAny)
    {
        if (items.Count > MostListed)
        {
            var shown = _words.Join([.. items.Take(MostListed)], Phrase.ListComma, Phrase.ListComma);
            var more = Phrasebook.Number(items.Count - MostListed);
            return Say(isAny ? Phrase.MoreOr : Phrase.MoreAnd, shown, more, Phrasebook.Number(items.Count));
        }

        return _words.Join(items, Phrase.ListComma, isAny ? Phrase.ListOr : Phrase.ListAnd);
    }
}
