using Microsoft.Extensions.DependencyInjection;
using Segmentation.Rules;

namespace Segmentation.Hosting;

/// <summary>Writes into the registration of one customer type.</summary>
internal sealed class SegmentationBuilder<TCustomer>(
    IServiceCollection services, SegmentationRegistration<TCustomer> registration)
    : ISegmentationBuilder<TCustomer>
{
    public IServiceCollection Services { get; } = services;

    public ISegmentationBuilder<TCustomer> AddSegment(Segment segment)
    {
        ArgumentNullException.ThrowIfNull(segment);
        registration.Add(segment);
        return this;
    }

    public ISegmentationBuilder<TCustomer> AddSegmentFile(SegmentFile file)
    {
        ArgumentNullException.ThrowIfNull(file);
        registration.Add(file);
        return this;
    }

    public ISegmentationBuilder<TCustomer> AddQuantity(IDerivedQuantity quantity)
    {
        ArgumentNullException.ThrowIfNull(quantity);
        registration.Add(quantity);
        return this;
    }

    public ISegmentationBuilder<TCustomer> Limit(RuleLimits limits)
    {
        ArgumentNullException.ThrowIfNull(limits);
        registration.Limits = limits;
        return this;
    }

    public ISegmentationBuilder<TCustomer> Lint(LintPolicy policy)
    {
        ArgumentNullException.ThrowIfNull(policy);
        registration.Lints = policy;
        return this;
    }

    public ISegmentationBuilder<TCustomer> ReadFilesIn(RuleKeywords keywords)
    {
        registration.FileKeywords = keywords;
        return this;
    }

    public ISegmentationBuilder<TCustomer> LimitFiles(SegmentFileLimits limits)
    {
        ArgumentNullException.ThrowIfNull(limits);
        registration.FileLimits = limits;
        return this;
    }
}
