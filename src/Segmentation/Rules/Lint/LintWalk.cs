using Segmentation.Customers;
using Segmentation.Diagnostics;

namespace Segmentation.Rules.Lint;

/// <summary>Goes through a sound rule once and shows each part to every lint that is on.</summary>
/// <remarks>A rule that gives no finding costs no more than the walk itself and one small array.</remarks>
internal sealed class LintWalk
{
    private readonly LintSubject _subject;
    private Rule[] _above = new Rule[8];
    private int _depth;
    private int _root;
    private int _conditions;
    private List<AttributeDefinition>? _met;

    internal LintWalk(LintSubject subject, Rule root)
    {
        _subject = subject;
        Root = root;
    }

    public Catalogue Catalogue => _subject.Catalogue;

    public DerivedCatalogue Derived => _subject.Derived;

    /// <summary>What the present condition is about; null for a connective, and for a condition that is about no quantity.</summary>
    public Quantity? Subject { get; private set; }

    /// <summary>What is declared of <see cref="Subject"/>; null when nothing is.</summary>
    public AttributeDefinition? Declared { get; private set; }

    /// <summary>The whole rule.</summary>
    public Rule Root { get; }

    /// <summary>The stream whose fields conditions are about, inside a filter; null outside.</summary>
    public EventStreamDefinition? Stream { get; private set; }

    /// <summary>Whether an odd number of negations stands above the present part, within its filter.</summary>
    public bool IsNegated { get; private set; }

    /// <summary>The parts above the present one, from the rule or the filter down.</summary>
    public ReadOnlySpan<Rule> Above => _above.AsSpan(_root, _depth - _root);

    /// <summary>What stands directly above the present part; null at the top of the rule or filter.</summary>
    public Rule? Parent => _depth > _root ? _above[_depth - 1] : null;

    /// <summary>Whether changes of the text can be offered for a part.</summary>
    public bool HasText(Rule part) => _subject.Text is not null && part.Source.Length > 0;

    /// <summary>What stands in the text from one place to another.</summary>
    public ReadOnlySpan<char> Text(int start, int end) => _subject.Text.AsSpan(start, end - start);

    public static void Run(Rule rule, LintSubject subject)
    {
        if (!subject.Policy.Active.IsEmpty)
        {
            new LintWalk(subject, rule).Visit(rule);
        }
    }

    /// <summary>Where a text literal of a condition stands; where the condition does when that cannot be told.</summary>
    public TextSpan SpanOf(Rule condition, string literal) =>
        _subject.LiteralSpan(condition.Source, literal) ?? condition.Source;

    /// <summary>The number of the first condition of the present part, which is about to be visited.</summary>
    public int FirstCondition(Rule part) => part is AllOf or AnyOf or Not or OrUnknown ? _conditions + 1 : _conditions;

    /// <summary>Whether the attribute or field is met for the first time in the rule.</summary>
    public bool IsNew(AttributeDefinition definition)
    {
        _met ??= [];
        var isNew = !_met.Contains(definition);
        if (isNew)
        {
            _met.Add(definition);
        }

        return isNew;
    }

    public void Report(IssueCode code, TextSpan span, IssueText message, IssueText cure, params ReadOnlySpan<TextFix> fixes) =>
        ReportAt(_conditions, code, span, message, cure, fixes);

    /// <summary>Reports on a part by the number of its first condition.</summary>
    public void ReportAt(
        int condition, IssueCode code, TextSpan span, IssueText message, IssueText cure, params ReadOnlySpan<TextFix> fixes)
    {
        if (_subject.Policy.SeverityOf(code.Id) is { } severity)
        {
            _subject.Take(new LintFinding(code, severity, span, message, cure, [.. Apart(fixes)]), condition);
        }
    }

    /// <summary>Fixes that do not run together with the words beside them, which may touch what is replaced.</summary>
    private TextFix[] Apart(ReadOnlySpan<TextFix> fixes)
    {
        var apart = fixes.ToArray();
        foreach (ref var fix in apart.AsSpan())
        {
            var (text, end) = (_subject.Text!, fix.Span.End);
            var before = fix.Replacement.Length > 0 ? fix.Replacement[^1] : fix.Span.Start > 0 ? text[fix.Span.Start - 1] : ' ';
            if (end < text.Length && IsOfWord(before) && IsOfWord(text[end]))
            {
                fix = fix with { Replacement = fix.Replacement + " " };
            }
        }

        return apart;

        static bool IsOfWord(char c) => char.IsAsciiLetterOrDigit(c) || c == '_' || !char.IsAscii(c);
    }

    private void Visit(Rule rule)
    {
        switch (rule)
        {
            case AllOf all:
                Show(rule);
                VisitBelow(rule, all.Members);
                break;
            case AnyOf any:
                Show(rule);
                VisitBelow(rule, any.Members);
                break;
            case Not not:
                Show(rule);
                VisitBelow(rule, not.Operand, negates: true);
                break;
            case OrUnknown orUnknown:
                Show(rule);
                VisitBelow(rule, orUnknown.Condition, negates: false);
                break;
            default:
                _conditions++;
                Subject = ConditionParts.SubjectOf(rule);
                Declared = Subject is null ? null : this.DefinitionOf(Subject);
                Show(rule);
                (Subject, Declared) = (null, null);
                VisitFilters(rule);
                break;
        }
    }

    private void Show(Rule rule)
    {
        foreach (var lint in _subject.Policy.Active)
        {
            lint.Visit(rule, this);
        }
    }

    private void VisitBelow(Rule rule, EquatableList<Rule> members)
    {
        Push(rule);
        foreach (var member in members)
        {
            Visit(member);
        }

        _depth--;
    }

    private void VisitBelow(Rule rule, Rule operand, bool negates)
    {
        Push(rule);
        IsNegated ^= negates;
        Visit(operand);
        IsNegated ^= negates;
        _depth--;
    }

    private void Push(Rule rule)
    {
        if (_depth == _above.Length)
        {
            Array.Resize(ref _above, 2 * _depth);
        }

        _above[_depth++] = rule;
    }

    private void VisitFilters(Rule condition)
    {
        switch (condition)
        {
            case EventTest test:
                VisitFilter(test.Events);
                break;
            case EventSequence sequence:
                VisitFilter(sequence.First);
                VisitFilter(sequence.Then);
                break;
            case Comparison comparison:
                VisitFilters(comparison.Left);
                break;
            case Between between:
                VisitFilters(between.Quantity);
                break;
            case OneOf oneOf:
                VisitFilters(oneOf.Quantity);
                break;
            case OneOfList oneOf:
                VisitFilters(oneOf.Quantity);
                break;
            case KnownTest test:
                VisitFilters(test.Quantity);
                break;
            case TextMatch match:
                VisitFilters(match.Text);
                break;
            case InWindow or AnniversaryIn or DateOrder or TimeOfDay or OnWeekday or FlagCondition:
                VisitFilters(MomentOf(condition));
                break;
        }
    }

    private static Quantity MomentOf(Rule condition) => condition switch
    {
        InWindow w => w.Moment,
        AnniversaryIn a => a.Moment,
        DateOrder d => d.Moment,
        TimeOfDay t => t.Moment,
        OnWeekday w => w.Moment,
        _ => ((FlagCondition)condition).Flag,
    };

    private void VisitFilters(Quantity quantity)
    {
        switch (quantity)
        {
            case CountOf count:
                VisitFilter(count.Events);
                break;
            case FieldAggregate aggregate:
                VisitFilter(aggregate.Events);
                break;
            case AverageGap gap:
                VisitFilter(gap.Events);
                break;
            case ShareOf share:
                VisitFilter(share.Events);
                break;
            case ValueFacet facet:
                VisitFilter(facet.Filter, Streams.OfValue(Catalogue));
                break;
            case FrequencyFacet facet:
                VisitFilter(facet.Filter, Streams.OfValue(Catalogue));
                break;
            case RecencyFacet facet:
                VisitFilter(facet.Filter, Streams.OfValue(Catalogue));
                break;
            case TimeSince since:
                VisitFilters(since.Moment);
                break;
            case SumOf sum:
                foreach (var term in sum.Terms)
                {
                    VisitFilters(term.Quantity);
                }

                break;
            case ProductOf product:
                foreach (var factor in product.Factors)
                {
                    VisitFilters(factor.Quantity);
                }

                break;
        }
    }

    private void VisitFilter(EventSelection events)
    {
        if (events.Filter is not null)
        {
            VisitFilter(events.Filter, Catalogue.FindStream(events.Stream));
        }
    }

    private void VisitFilter(Rule? filter, EventStreamDefinition? stream)
    {
        if (filter is null)
        {
            return;
        }

        var (root, negated, outer) = (_root, IsNegated, Stream);
        (_root, IsNegated, Stream) = (_depth, false, stream);
        Visit(filter);
        (_root, IsNegated, Stream) = (root, negated, outer);
    }
}
