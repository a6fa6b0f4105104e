using System.Collections.Immutable;
using Segmentation.Evaluation.Explaining;

namespace Segmentation;

/// <summary>Something that would change the truth of a segment for a customer.</summary>
/// <remarks>It was applied to a copy of the customer and evaluated by the reference evaluator before it was returned. Fields of added
/// events that no step names are as in the latest event on file, numbers and amounts 0 where that suffices.</remarks>
/// <threadsafety>Safe to share between threads: what is computed twice is computed alike.</threadsafety>
public sealed class Counterfactual
{
    private readonly CheckedDraft _draft;
    private Dated? _dated;
    private ImmutableArray<ExplainedEvent> _leaving;
    private Next? _then;

    internal Counterfactual(CheckedDraft draft)
    {
        _draft = draft;
        Steps = draft.ToSteps();
    }

    /// <summary>Gets what would have to happen, all of it: waiting first, then at that instant the rest.</summary>
    public ImmutableArray<CounterfactualStep> Steps { get; }

    /// <summary>Gets the truth of the segment when it has happened.</summary>
    public Truth Truth => _draft.Target;

    /// <summary>Gets how much is asked, to compare counterfactuals: an added event counts 1, an amount its share of the threshold, a value
    /// 1.5 and its distance as a share of the threshold, waiting 0.25 and 1 for every 30 days.</summary>
    public double Cost => _draft.Draft.Cost;

    /// <summary>Gets the instant, in UTC, before which it has to happen; null when there is no hurry.</summary>
    /// <value>Done all at once at any instant before, it surely suffices. After 64 instants that might have ended that and did not, the
    /// instant reached.</value>
    public DateTimeOffset? Before => Dated.Before;

    /// <summary>Gets the events that no longer count at <see cref="Before"/>, when that is why it does not suffice any more.</summary>
    public ImmutableArray<ExplainedEvent> Leaving
    {
        get
        {
            if (_leaving.IsDefault)
            {
                _leaving = CounterfactualDates.Leaving(_draft, Dated);
            }

            return _leaving;
        }
    }

    /// <summary>Gets what suffices from <see cref="Before"/> on, of the same kind; null when nothing does.</summary>
    public Counterfactual? Then => (_then ??= new Next(CounterfactualDates.Then(_draft, Dated))).What;

    internal CheckedDraft Draft => _draft;

    private Dated Dated => _dated ??= CounterfactualDates.Of(_draft);

    private sealed record Next(Counterfactual? What);
}
