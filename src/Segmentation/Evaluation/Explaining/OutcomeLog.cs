namespace Segmentation.Evaluation.Explaining;

/// <summary>Keeps the outcome of every part of an outline while the reference evaluates it.</summary>
internal sealed class OutcomeLog(Outline outline)
{
    private int _next;
    private int _segment;

    public Outcome[] Outcomes { get; } = new Outcome[outline.Parts.Length];

    /// <summary>Segments that took more work than is allowed, by the places of their whole rules: their parts are not known.</summary>
    public HashSet<int>? Closed { get; private set; }

    public void Begin(int segment)
    {
        _segment = segment;
        _next = outline.StartOf(segment);
    }

    public void Add(Outcome outcome)
    {
        if (_next < Outcomes.Length)
        {
            Outcomes[_next++] = outcome;
        }
    }

    /// <summary>Says of the whole of the present segment that it took too much work.</summary>
    public void Close(Outcome outcome)
    {
        var root = outline.Roots[_segment];
        Outcomes[root] = outcome;
        (Closed ??= []).Add(root);
    }
}
