using System.Buffers;
using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using Segmentation.Evaluation.Explaining;
using Segmentation.Time;

namespace Segmentation;

/// <summary>Why a customer is in a segment, is not, or cannot be told; until when, and what would change it.</summary>
/// <remarks>Every value of the customer is read, and every condition decided, before this exists; the host's object may change
/// afterwards. The rest is computed when it is first asked for.</remarks>
/// <threadsafety>Safe to share between threads: what is computed twice is computed alike.</threadsafety>
public sealed class Explanation
{
    private readonly int _segment;
    private readonly ExplainedRule?[] _rules;
    private ImmutableArray<ExplainedRule> _deciding;
    private ImmutableArray<Counterfactual> _counterfactuals;
    private Foreseen? _foreseen;
    private Turn? _change;

    internal Explanation(ExplainedMoment moment, int segment, DateTimeOffset at)
    {
        Moment = moment;
        _segment = segment;
        At = at;
        Issues = moment.Customer.Issues.ToImmutable();
        _rules = new ExplainedRule?[moment.Outline.Parts.Length];
    }

    /// <summary>Gets the key of the segment.</summary>
    public string Segment => Moment.Rules.Keys[_segment];

    /// <summary>Gets the version of the segment's definition.</summary>
    public int Version => Moment.Rules.Segments[_segment].Version;

    /// <summary>Gets the customer's key as text; empty when the customer has none.</summary>
    public string Customer => Moment.Customer.Key;

    /// <summary>Gets the instant of the evaluation; what happened later is invisible.</summary>
    public DateTimeOffset At { get; }

    /// <summary>Gets the truth.</summary>
    public Truth Truth => Moment.TruthOf(Moment.Outline.Root);

    /// <summary>Gets a value indicating whether the customer is a member: the truth is true.</summary>
    public bool IsMember => Truth == Truth.True;

    /// <summary>Gets the whole rule, with its parts.</summary>
    public ExplainedRule Rule => RuleAt(Moment.Outline.Root);

    /// <summary>Gets the fewest conditions that decide: whatever the others were, the truth would be the same.</summary>
    /// <value>Of an undetermined rule, the conditions that would have to be known. In the order of the rule, each once.</value>
    public ImmutableArray<ExplainedRule> Deciding
    {
        get
        {
            if (_deciding.IsDefault)
            {
                _deciding = [.. DecidingConditions.Of(Moment).Select(RuleAt)];
            }

            return _deciding;
        }
    }

    /// <summary>Gets the first instant, in UTC, at which the truth is another if nothing happens; see
    /// <see cref="Verdict.ValidUntil"/>.</summary>
    public DateTimeOffset? ValidUntil => Change.ToDateTimeOffset();

    /// <summary>Gets what happens by itself, if nothing else does; null when nothing ever does.</summary>
    public ForeseenChange? ByItself => (_foreseen ??= new Foreseen(Foresee())).Change;

    /// <summary>Gets what would change it: into the segment for who is not a member, out of it for a member.</summary>
    /// <value>At most three, the cheapest first; each was applied to a copy of the customer and evaluated. Empty when nothing that can
    /// be changed would.</value>
    public ImmutableArray<Counterfactual> Counterfactuals
    {
        get
        {
            if (_counterfactuals.IsDefault)
            {
                _counterfactuals = CounterfactualSearch.Of(Moment, Change);
            }

            return _counterfactuals;
        }
    }

    /// <summary>Gets what was wrong with the customer's data, such as a getter that threw; never the data itself.</summary>
    public ImmutableArray<Issue> Issues { get; }

    /// <summary>Tells the explanation to a reader: what decides, what happens by itself, what would change it.</summary>
    /// <param name="culture">The reader's: Chinese for <c>zh</c>, English for every other. Names are taken from this culture or one
    /// above it; instants are on the customer's clock.</param>
    /// <param name="disclosure">Which values may be told; reasons are told always.</param>
    /// <returns>Lines that end in <c>\n</c>, except for the last. The same on every machine.</returns>
    public string ToText(CultureInfo culture, Disclosure disclosure)
    {
        ArgumentNullException.ThrowIfNull(culture);
        ArgumentNullException.ThrowIfNull(disclosure);
        return new ExplanationText(this, culture, disclosure).Tell();
    }

    /// <summary>Writes the explanation as a JSON object, with every part of the rule.</summary>
    /// <param name="disclosure">Which values may be told; reasons are told always.</param>
    /// <returns>Its member <c>explanation</c> is the version of the form: 1.</returns>
    public string ToJson(Disclosure disclosure)
    {
        var buffer = new ArrayBufferWriter<byte>();
        using (var writer = new Utf8JsonWriter(buffer, new JsonWriterOptions { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping }))
        {
            WriteTo(writer, disclosure);
        }

        return Encoding.UTF8.GetString(buffer.WrittenSpan);
    }

    /// <summary>Writes the explanation as one JSON value; see <see cref="ToJson"/>.</summary>
    /// <param name="writer">Where a value is expected.</param>
    /// <param name="disclosure">Which values may be told; reasons are told always.</param>
    public void WriteTo(Utf8JsonWriter writer, Disclosure disclosure)
    {
        ArgumentNullException.ThrowIfNull(writer);
        ArgumentNullException.ThrowIfNull(disclosure);
        new ExplanationJson(this, writer, disclosure).Write();
    }

    /// <summary>Returns the reasons in English, without values.</summary>
    public override string ToString() => ToText(CultureInfo.InvariantCulture, Disclosure.ReasonsOnly);

    internal ExplainedMoment Moment { get; }

    private Instant Change => (_change ??= new Turn(Moment.NextChange(Moment.Outline.Root))).At;

    internal ExplainedRule RuleAt(int place) => _rules[place] ??= new ExplainedRule(this, place);

    internal bool IsDeciding(int place)
    {
        var outline = Moment.Outline;
        var first = outline.Parts[place].Kind == PartKind.Condition ? outline.FirstAlike[place] : place;
        return Deciding.Any(rule => rule.Place == first);
    }

    private ForeseenChange? Foresee()
    {
        var until = Change;
        if (until.ToDateTimeOffset() is not { } at)
        {
            return null;
        }

        var then = Moment.Later(until);
        return new ForeseenChange(
            at,
            then.TruthOf(Moment.Outline.Root),
            [.. Moment.Outline.Conditions
                .Where(place => Moment.Outline.FirstAlike[place] == place && then.TruthOf(place) != Moment.TruthOf(place))
                .Select(RuleAt)]);
    }

    private sealed record Turn(Instant At);

    private sealed record Foreseen(ForeseenChange? Change);
}
