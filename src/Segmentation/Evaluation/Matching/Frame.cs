using Segmentation.Customers;
using Segmentation.Diagnostics;
using Segmentation.Time;

namespace Segmentation.Evaluation.Matching;

/// <summary>Everything known of one customer, or of one event, while its conditions are decided; reused for the next.</summary>
/// <threadsafety>For one thread at a time.</threadsafety>
internal sealed class Frame(CompiledRules rules)
{
    /// <summary>How far the code of the unknown for what is possible lies after that for what is sure.</summary>
    public const int PossibleAfterSure = 1;

    private readonly int[] _unknownFeatures = new int[rules.Features.Length];
    private int _unknown;

    /// <summary>The values, in the order of the compiled cells.</summary>
    public Cell[] Cells { get; } = new Cell[rules.Cells.Length];

    /// <summary>For sets, one bit for each mentioned member that it holds.</summary>
    public ulong[] Marks { get; } = new ulong[rules.MarkWords];

    /// <summary>The code of each feature for what is surely true.</summary>
    public int[] SureCodes { get; } = new int[rules.Features.Length];

    /// <summary>The code of each feature for what is possible; another than the sure one where the feature is unknown.</summary>
    public int[] PossibleCodes { get; } = new int[rules.Features.Length];

    /// <summary>The features whose value is only known to lie in a range.</summary>
    public List<int> Ranged { get; } = [];

    public ClauseMatch[] Matches { get; } = [.. rules.Levels.Select(level => new ClauseMatch(level))];

    public StreamFrame[] Streams { get; } = [.. rules.Streams.Select(stream => new StreamFrame(stream))];

    /// <summary>The windows and durations of the rules, at <see cref="At"/>.</summary>
    public MomentTable Moments { get; } = new(rules.Windows, rules.Durations);

    public LocalCalendar Calendar { get; private set; } = null!;

    /// <summary>The door of the present customer, for values that no reader knows; what it reports is not kept.</summary>
    public Door Door { get; private set; } = null!;

    public Instant At { get; private set; }

    public DateOnly Today { get; private set; }

    /// <summary>The customer's key as text, where a rule draws a sample.</summary>
    public string Key { get; set; } = "";

    /// <summary>The reference evaluator, for what the compiled rules leave to it; null when they leave nothing.</summary>
    public MomentEvaluator? Reference { get; set; }

    /// <summary>Whether a value lies beyond what the compiled rules can hold; then the reference evaluator decides everything.</summary>
    public bool IsBeyond { get; set; }

    /// <summary>Whether some feature is unknown, or known as a range only; else what is possible is sure.</summary>
    public bool HasUnknown => _unknown > 0 || Ranged.Count > 0;

    public void SetCode(int feature, int code) => SureCodes[feature] = code;

    public void SetUnknown(int feature, int unknownSure)
    {
        SureCodes[feature] = unknownSure;
        _unknownFeatures[_unknown] = feature;
        _unknown++;
    }

    public void SetRanged(int feature, FeatureCoder coder)
    {
        SureCodes[feature] = coder.Neutral;
        Ranged.Add(feature);
    }

    public void SetTruth(int feature, Truth truth)
    {
        if (truth == Truth.Undetermined)
        {
            SetUnknown(feature, TruthCoder.Values);
        }
        else
        {
            SureCodes[feature] = truth == Truth.True ? 1 : 0;
        }
    }

    /// <summary>Brings the possible codes up to date with the sure ones: another code where the feature is unknown.</summary>
    public void CompletePossible()
    {
        SureCodes.CopyTo(PossibleCodes, 0);
        for (var i = 0; i < _unknown; i++)
        {
            PossibleCodes[_unknownFeatures[i]] += PossibleAfterSure;
        }
    }

    /// <summary>Forgets the codes of the customer or event before.</summary>
    public void ForgetCodes()
    {
        _unknown = 0;
        Ranged.Clear();
    }

    /// <summary>Begins with a customer at an instant.</summary>
    public void Begin(LocalCalendar calendar, Instant at)
    {
        IsBeyond = false;
        if (ReferenceEquals(calendar, Calendar) && at == At)
        {
            return;
        }

        if (!ReferenceEquals(calendar, Calendar))
        {
            Door = new Door(calendar, "", new IssueLog());
        }

        (Calendar, At) = (calendar, at);
        Today = calendar.DateOf(at);
        Moments.Compute(calendar, at, Today);
    }
}
