using System.Collections.Immutable;
using Segmentation.Customers;

namespace Segmentation.Rules.Lint.Cells;

/// <summary>A text: each value that the rule mentions, and every other one by which of the rule's searches would find it.</summary>
/// <remarks>Searches are <c>starts with</c> and its kin and named lists. What they find together is cut only as far as
/// <see cref="MostSearches"/> go; the rest is opaque.</remarks>
internal sealed class TextAxis(Quantity quantity, TextFacts facts) : Axis(quantity)
{
    /// <summary>The most searches that are cut: two to the power of this many kinds of other values.</summary>
    public const int MostSearches = 6;

    private readonly List<string> _texts = [];
    private readonly List<Rule> _searches = [];
    private readonly List<int> _others = [];
    private Dictionary<string, int> _cells = [];
    private int _conditions;

    public override int Values => _texts.Count + _others.Count;

    public override int Cells => Values + 1;

    public override long Work => ((long)_conditions * Cells) + ((long)_texts.Count * _searches.Count * 8);

    public bool HasRoomFor(Rule search) => _searches.Count < MostSearches || _searches.Contains(search);

    public override void Add(Rule condition)
    {
        _conditions++;
        switch (condition)
        {
            case KnownTest or TierAtLeast:
                break;
            case Comparison comparison:
                _texts.Add(Meant(comparison.Right));
                break;
            case OneOf oneOf:
                foreach (var member in oneOf.Members)
                {
                    _texts.Add(Meant(member));
                }

                break;
            default:
                if (!_searches.Contains(condition))
                {
                    _searches.Add(condition);
                }

                break;
        }
    }

    public override void Close()
    {
        foreach (var value in facts.OnlyValues)
        {
            _texts.Add(value);
        }

        var unique = _texts.Distinct(facts.Comparer).Where(text => text.Length > 0 || !facts.EmptyIsUnknown).ToList();
        _texts.Clear();
        _texts.AddRange(unique);
        _cells = _texts.Select((text, index) => (text, index)).ToDictionary(pair => pair.text, pair => pair.index, facts.Comparer);
        if (facts.OnlyValues.IsEmpty)
        {
            _others.AddRange(Enumerable.Range(0, 1 << _searches.Count).Where(IsPossible));
        }
    }

    protected override byte[] OfCondition(Rule condition)
    {
        var truths = WithUnknown();
        switch (condition)
        {
            case Comparison { Operator: var op, Right: var right }:
                truths.AsSpan(0, Values).Fill(CellTruth.Of(op == ComparisonOperator.NotEqual));
                Mark(Meant(right), op == ComparisonOperator.Equal, truths);
                break;
            case OneOf oneOf:
                foreach (var member in oneOf.Members)
                {
                    Mark(Meant(member), isTrue: true, truths);
                }

                break;
            case TierAtLeast tier:
                MarkFrom(tier.Tier, truths);
                break;
            default:
                Search(condition, truths);
                break;
        }

        return truths;
    }

    private void Mark(string text, bool isTrue, byte[] truths)
    {
        if (_cells.TryGetValue(text, out var cell))
        {
            truths[cell] = CellTruth.Of(isTrue);
        }
    }

    private void MarkFrom(string lowest, byte[] truths)
    {
        for (var level = facts.OnlyValues.IndexOf(lowest); level < facts.OnlyValues.Length; level++)
        {
            Mark(facts.OnlyValues[level], isTrue: true, truths);
        }
    }

    private void Search(Rule search, byte[] truths)
    {
        for (var i = 0; i < _texts.Count; i++)
        {
            truths[i] = CellTruth.Of(Finds(search, _texts[i]));
        }

        var bit = 1 << _searches.IndexOf(search);
        for (var i = 0; i < _others.Count; i++)
        {
            truths[_texts.Count + i] = CellTruth.Of((_others[i] & bit) != 0);
        }
    }

    private bool Finds(Rule search, string text) => search switch
    {
        TextMatch { Kind: TextMatchKind.Contains } match => text.Contains(match.Part.Value, facts.Comparison),
        TextMatch { Kind: TextMatchKind.StartsWith } match => text.StartsWith(match.Part.Value, facts.Comparison),
        TextMatch match => text.EndsWith(match.Part.Value, facts.Comparison),
        _ => facts.ListOf((OneOfList)search).Contains(text, facts.Comparer),
    };

    /// <summary>Whether a text can be found by these searches and by no others.</summary>
    private bool IsPossible(int found)
    {
        for (var i = 0; i < _searches.Count; i++)
        {
            if (_searches[i] is TextMatch search && !IsPossible(found, search, isFound: (found & (1 << i)) != 0))
            {
                return false;
            }
        }

        return true;
    }

    private bool IsPossible(int found, TextMatch search, bool isFound)
    {
        if (!isFound)
        {
            return search.Part.Value.Length > 0;
        }

        for (var i = 0; i < _searches.Count; i++)
        {
            var isFoundByBoth = (found & (1 << i)) != 0;
            if (_searches[i] is TextMatch other && (isFoundByBoth ? Excludes(search, other) : Implies(search, other)))
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>What one finds, the other finds as well.</summary>
    private bool Implies(TextMatch a, TextMatch b) => b.Kind switch
    {
        TextMatchKind.Contains => a.Part.Value.Contains(b.Part.Value, facts.Comparison),
        TextMatchKind.StartsWith => a.Kind == b.Kind && a.Part.Value.StartsWith(b.Part.Value, facts.Comparison),
        _ => a.Kind == b.Kind && a.Part.Value.EndsWith(b.Part.Value, facts.Comparison),
    };

    /// <summary>No text is found by both: it cannot start, or end, in two ways.</summary>
    private bool Excludes(TextMatch a, TextMatch b) =>
        a.Kind == b.Kind && a.Kind != TextMatchKind.Contains && !Implies(a, b) && !Implies(b, a);

    private string Meant(Quantity literal) => facts.Meant(((TextLiteral)literal).Value);
}

/// <summary>What is known of the texts of a quantity.</summary>
internal sealed class TextFacts(Catalogue catalogue, AttributeDefinition? definition, IReadOnlyList<string> levels)
{
    public bool IgnoresCase => definition?.IgnoresCase ?? false;

    public StringComparison Comparison => IgnoresCase ? StringComparison.OrdinalIgnoreCase : StringComparison.Ordinal;

    public StringComparer Comparer => IgnoresCase ? StringComparer.OrdinalIgnoreCase : StringComparer.Ordinal;

    /// <summary>Whether the empty text never comes in.</summary>
    public bool EmptyIsUnknown => definition is { EmptyMeansUnknown: true, HasDefault: false };

    /// <summary>The values, when no others come in; else empty.</summary>
    public ImmutableArray<string> OnlyValues { get; } =
        definition is { HasOnlyValues: true } ? definition.Values : [.. levels];

    public ImmutableArray<string> ListOf(OneOfList oneOf) => catalogue.FindList(oneOf.List)?.Members ?? [];

    public string Meant(string text) => definition?.ValueAliases.GetValueOrDefault(text, text) ?? text;
}
