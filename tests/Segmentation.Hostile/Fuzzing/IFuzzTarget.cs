using Segmentation.Hostile.Worlds;

namespace Segmentation.Hostile.Fuzzing;

/// <summary>What mutated texts are read against.</summary>
internal interface IFuzzTarget
{
    /// <summary>Gets its name, for reports.</summary>
    string Name { get; }

    /// <summary>Gets what reads the texts.</summary>
    RuleReader Reader { get; }

    /// <summary>Evaluates an accepted rule for a few customers.</summary>
    /// <returns>What went wrong; null when nothing did.</returns>
    string? Evaluate(Rule rule, RuleLimits limits);
}
