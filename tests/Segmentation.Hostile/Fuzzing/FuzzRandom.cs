namespace Segmentation.Hostile.Fuzzing;

/// <summary>Random numbers that depend on nothing but the seed and the number of the execution (SplitMix64).</summary>
internal sealed class FuzzRandom
{
    private ulong _state;

    public FuzzRandom(ulong seed, ulong number)
    {
        _state = seed;
        _state = Next() ^ (number * 0xD1342543DE82EF95);
    }

    /// <summary>A number from 0 on, below a bound above 0.</summary>
    public int Below(int bound) => (int)(Next() % (ulong)bound);

    /// <summary>Whether a chance came true.</summary>
    public bool OneIn(int chances) => Below(chances) == 0;

    /// <summary>One of some things.</summary>
    public T Of<T>(IReadOnlyList<T> things) => things[Below(things.Count)];

    private ulong Next()
    {
        _state += 0x9E3779B97F4A7C15;
        var mixed = (_state ^ (_state >> 30)) * 0xBF58476D1CE4E5B9;
        mixed = (mixed ^ (mixed >> 27)) * 0x94D049BB133111EB;
        return mixed ^ (mixed >> 31);
    }
}
