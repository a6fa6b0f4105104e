using System.Globalization;

namespace Segmentation.Hostile.Matrix;

/// <summary>What came of the inputs in one combination of culture and zone.</summary>
internal sealed class MatrixRow(Combination combination)
{
    /// <summary>Gets the answers by the index of the input.</summary>
    public Dictionary<int, string> Answers { get; } = [];

    /// <summary>Gets what went wrong: the index of the input and the words for it.</summary>
    public List<(int Index, string Failure)> Failures { get; } = [];

    /// <summary>Gets or sets how often the process had to be started again.</summary>
    public int Restarts { get; set; }

    /// <summary>Gets or sets the longest time that reading took.</summary>
    public TimeSpan Slowest { get; set; }

    /// <summary>Gets or sets the most bytes that reading allocated.</summary>
    public long Most { get; set; }

    /// <summary>Gets or sets how long all took.</summary>
    public TimeSpan Elapsed { get; set; }

    public override string ToString() => string.Create(
        CultureInfo.InvariantCulture,
        $"{combination.Culture} {combination.Zone,-16} {Answers.Count,6:N0} answered, {Failures.Count} failed, {Restarts} restarts, "
        + $"slowest {Slowest.TotalMilliseconds:N1} ms, most {Most / 1_048_576d:N1} MB, {Elapsed.TotalSeconds:N1} s");
}
