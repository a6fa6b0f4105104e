namespace Segmentation.Comparison.Running;

/// <summary>One way to decide which customers are members of which segments.</summary>
internal abstract class Contender : IDisposable
{
    /// <summary>What it is called in tables and on the command line.</summary>
    public abstract string Name { get; }

    /// <summary>What a run gives: "counts", "counts, bitmaps" and the like.</summary>
    public abstract string Gives { get; }

    /// <summary>How many customers it decides: all of the workload's, or, if that takes too long, the first so many.</summary>
    public abstract int Customers { get; }

    /// <summary>Whether it is this library: what the others are compared with.</summary>
    public virtual bool IsLibrary => false;

    /// <summary>Whether a run decides anything; the physical limit only reads and writes.</summary>
    public virtual bool Decides => true;

    /// <summary>Whether the README shows it.</summary>
    public virtual bool IsHeadline => false;

    /// <summary>Whether loading is a price that the tables show: from customers in memory to what it evaluates.</summary>
    public virtual bool Loads => false;

    /// <summary>How many bytes it keeps for the customers, without results; null when it does not know.</summary>
    public virtual long? Bytes => null;

    /// <summary>Whether it can make use of so many threads.</summary>
    public virtual bool CanUse(int threads) => true;

    /// <summary>Gets the customers as a host would have them. Not timed.</summary>
    public virtual void Acquire()
    {
    }

    /// <summary>Takes the customers and the segments in. Timed once.</summary>
    public virtual void Load()
    {
    }

    /// <summary>Clears what the run before left. Not timed.</summary>
    public virtual void BeforeRun(int threads)
    {
    }

    /// <summary>Decides all segments. Timed.</summary>
    /// <returns>The number of members of each segment, in the segments' order.</returns>
    public abstract long[] Run(int threads);

    /// <summary>Makes ready for the next run. Not timed.</summary>
    public virtual void AfterRun()
    {
    }

    /// <summary>For each segment a number that depends on who the members of the last run are. Not timed; null when it gives counts only.</summary>
    public virtual long[]? Fingerprints() => null;

    public virtual void Dispose()
    {
    }
}
