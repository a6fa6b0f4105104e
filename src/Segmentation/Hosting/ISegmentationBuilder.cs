using Microsoft.Extensions.DependencyInjection;
using Segmentation.Rules;

namespace Segmentation;

/// <summary>Adds segments to the engine of one customer type; extend it with extension methods.</summary>
/// <typeparam name="TCustomer">The host's type of customer.</typeparam>
public interface ISegmentationBuilder<TCustomer>
{
    /// <summary>Gets the host's services.</summary>
    IServiceCollection Services { get; }

    /// <summary>Adds a segment; the same key with an equal rule again is ignored, with another rule it is an issue.</summary>
    ISegmentationBuilder<TCustomer> AddSegment(Segment segment);

    /// <summary>
    /// Adds the segments of a file; what is wrong with it comes out when the engine is built. The same file again is
    /// ignored.
    /// </summary>
    /// <remarks><see cref="ReplaceableEngine{TCustomer}"/> replaces all files later.</remarks>
    ISegmentationBuilder<TCustomer> AddSegmentFile(SegmentFile file);

    /// <summary>Adds a derived quantity that rules can name; the same instance again is ignored.</summary>
    ISegmentationBuilder<TCustomer> AddQuantity(IDerivedQuantity quantity);

    /// <summary>Sets how large a rule may be; the last call counts.</summary>
    ISegmentationBuilder<TCustomer> Limit(RuleLimits limits);

    /// <summary>Sets which hints are given on rules that are sound, and how serious they are; the last call counts.</summary>
    ISegmentationBuilder<TCustomer> Lint(LintPolicy policy);

    /// <summary>Sets which language of keywords is read in segment files besides English; the last call counts.</summary>
    ISegmentationBuilder<TCustomer> ReadFilesIn(RuleKeywords keywords);

    /// <summary>Sets how large segment files may be; the last call counts.</summary>
    ISegmentationBuilder<TCustomer> LimitFiles(SegmentFileLimits limits);
}
