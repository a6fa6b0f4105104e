namespace Segmentation.Rules;

/// <summary>Events of one stream, optionally filtered by their fields and by a window of time.</summary>
internal sealed record EventSelection
{
    internal EventSelection(string stream, Rule? filter = null, Window? window = null)
    {
        Stream = stream;
        Filter = filter;
        Window = window;
    }

    /// <summary>Gets the key of the event stream.</summary>
    public string Stream { get; }

    /// <summary>
    /// Gets the conditions on the event's fields, all about one and the same event; null for every event.
    /// </summary>
    public Rule? Filter { get; }

    /// <summary>Gets the window; null for all events up to the evaluation instant.</summary>
    public Window? Window { get; }

    internal TreeSize Measure => TreeSize.Above(Filter?.Measure ?? TreeSize.None);

    /// <summary>Returns the canonical text of the rule language.</summary>
    public override string ToString() => RulePrinter.Print(this);
}
