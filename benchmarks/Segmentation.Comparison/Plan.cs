using System.Collections.Immutable;
using System.Globalization;

namespace Segmentation.Comparison;

/// <summary>What is to be measured.</summary>
/// <param name="Sizes">Numbers of customers.</param>
/// <param name="Threads">Numbers of threads.</param>
/// <param name="Rounds">How many turns each contender has.</param>
/// <param name="Only">Parts of contenders' names; none means all.</param>
internal sealed record Plan(ImmutableArray<int> Sizes, ImmutableArray<int> Threads, int Rounds, ImmutableArray<string> Only)
{
    /// <summary>The arguments that say the same on the command line.</summary>
    public IEnumerable<string> Arguments =>
    [
        "--size", .. Sizes.Select(Size.Write),
        "--threads", .. Threads.Select(count => count.ToString(CultureInfo.InvariantCulture)),
        "--rounds", Rounds.ToString(CultureInfo.InvariantCulture),
        .. Only.SelectMany(part => new[] { "--only", part }),
    ];

    public bool Includes(string contender) => Only.Length == 0 || Only.Any(part => contender.Contains(part, StringComparison.OrdinalIgnoreCase));
}
