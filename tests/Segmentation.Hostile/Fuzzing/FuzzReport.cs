using System.Globalization;

namespace Segmentation.Hostile.Fuzzing;

/// <summary>Describes a finding so that it can be had again and put into a test.</summary>
internal static class FuzzReport
{
    /// <summary>The finding in words.</summary>
    /// <param name="input">The input that failed.</param>
    /// <param name="seed">The seed of the run.</param>
    /// <param name="shortest">A shorter text that fails in the same way.</param>
    /// <param name="failure">What went wrong.</param>
    public static string Of(FuzzInput input, ulong seed, string shortest, string failure) => string.Create(
        CultureInfo.InvariantCulture,
        $"""
        {failure}
        text: {CSharpLiteral.Of(shortest)}
        read against: {input.Target.Name}, keywords in {input.Keywords}, {(input.Limits == RuleLimits.Default ? "default" : "small")} limits
        again: fuzz --seed {seed} --only {input.Number}
        """);
}
