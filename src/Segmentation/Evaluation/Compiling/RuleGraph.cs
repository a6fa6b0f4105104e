namespace Segmentation.Evaluation.Compiling;

/// <summary>What the rules of all segments are made of, each part once: values, features, conditions and their combinations.</summary>
/// <remarks>
/// Two levels are kept apart on purpose. A feature says which code a value has; that is asked once for a value, whatever looks at it.
/// A condition says which of these codes make it true. Whoever works on whole columns needs the same two.
/// </remarks>
internal sealed class RuleGraph
{
    private readonly Interner<CellSource> _cells = new();
    private readonly Interner<Feature> _features = new();
    private readonly Interner<Condition> _conditions = new();
    private readonly Interner<Node> _nodes = new();
    private readonly Interner<Span> _windows = new();
    private readonly Interner<Duration> _durations = new();
    private readonly Dictionary<int, Interner<string>> _members = [];

    public IReadOnlyList<CellSource> Cells => _cells.Items;

    public IReadOnlyList<Feature> Features => _features.Items;

    public IReadOnlyList<Condition> Conditions => _conditions.Items;

    public IReadOnlyList<Node> Nodes => _nodes.Items;

    /// <summary>The windows; null for all time.</summary>
    public IEnumerable<Window?> Windows => _windows.Items.Select(span => span.Window);

    public IReadOnlyList<Duration> Durations => _durations.Items;

    /// <summary>How many conditions were asked for, before equal ones became one.</summary>
    public int Asked { get; private set; }

    public int Cell(CellSource source) => _cells.NumberOf(source);

    public int Duration(Duration duration) => _durations.NumberOf(duration);

    public int Window(Window? window) => _windows.NumberOf(new Span(window));

    /// <summary>The number of a member of a set among those that rules mention.</summary>
    public int Member(int cell, string text)
    {
        if (!_members.TryGetValue(cell, out var members))
        {
            members = new Interner<string>(Cells[cell].Shape.Comparer);
            _members.Add(cell, members);
        }

        return members.NumberOf(text);
    }

    /// <summary>The members that rules mention of a set, in the order of their numbers.</summary>
    public IReadOnlyList<string> MembersOf(int cell) => _members.TryGetValue(cell, out var members) ? members.Items : [];

    /// <summary>A condition on the key of a cell.</summary>
    public Operand Keyed(int cell, KeySet keys, Closing closing) => Leaf(
        new Condition(
            _features.NumberOf(new Feature(cell, Test: null)),
            [.. keys.Cuts],
            [],
            closing.NegatedIf(keys.HoldsLowest),
            closing.NegatedIf(keys.HoldsLowest),
            RangeIsUnknown: false),
        keys.HoldsLowest);

    /// <summary>A condition on the text of a cell.</summary>
    public Operand OneOfTexts(int cell, IEnumerable<string> texts, Closing closing) => Leaf(
        new Condition(
            _features.NumberOf(new Feature(cell, Test: null)),
            [],
            [.. texts.Distinct(Cells[cell].Shape.Comparer).Order(StringComparer.Ordinal)],
            closing.WhenUndetermined,
            closing.WhenUndetermined,
            RangeIsUnknown: false),
        negated: false);

    /// <summary>Whether a cell is unknown; a range is.</summary>
    public Operand IsUnknown(int cell) => Leaf(
        new Condition(_features.NumberOf(new Feature(cell, Test: null)), [], [], Truth.True, Truth.True, RangeIsUnknown: true),
        negated: false);

    /// <summary>A condition of its own.</summary>
    public Operand Of(Test test, Closing closing, bool negated = false) => Leaf(
        new Condition(
            _features.NumberOf(new Feature(-1, test)),
            [1],
            [],
            closing.NegatedIf(negated),
            closing.NegatedIf(negated),
            RangeIsUnknown: false),
        negated);

    /// <summary>All of some operands.</summary>
    public Operand All(IEnumerable<Operand> operands)
    {
        Operand[] members = [.. operands.Distinct().OrderBy(operand => operand.Node).ThenBy(operand => operand.IsNegated)];
        return members is [var only] ? only : new Operand(_nodes.NumberOf(new Node(-1, [.. members])), IsNegated: false);
    }

    /// <summary>Any of some operands.</summary>
    public Operand Any(IEnumerable<Operand> operands) => !All(operands.Select(operand => !operand));

    private Operand Leaf(Condition condition, bool negated)
    {
        Asked++;
        return new Operand(_nodes.NumberOf(new Node(_conditions.NumberOf(condition), [])), negated);
    }

    private readonly record struct Span(Window? Window);
}
