using Segmentation.Diagnostics;
using Segmentation.Rules;

namespace Segmentation.Hosting;

/// <summary>What was registered for one customer type, by one or several calls; the engine is built from it once.</summary>
internal sealed class SegmentationRegistration<TCustomer>(CustomerModel<TCustomer> model)
{
    private readonly List<Segment> _segments = [];
    private readonly HashSet<(string Key, Rule Rule)> _rules = [];
    private readonly List<SegmentFile> _files = [];
    private readonly List<IDerivedQuantity> _quantities = [];
    private readonly List<SegmentSource<TCustomer>> _sources = [];
    private bool _hasTwoModels;

    public RuleLimits Limits { get; set; } = RuleLimits.Default;

    public LintPolicy Lints { get; set; } = LintPolicy.Default;

    public SegmentFileLimits FileLimits { get; set; } = SegmentFileLimits.Default;

    public RuleKeywords FileKeywords { get; set; }

    private EngineOptions Options => new()
    {
        Limits = Limits,
        Lints = Lints,
        FileLimits = FileLimits,
        FileKeywords = FileKeywords,
        Quantities = [.. _quantities],
    };

    public void Use(CustomerModel<TCustomer> another) => _hasTwoModels |= !ReferenceEquals(model, another);

    public void Add(Segment segment)
    {
        if (_rules.Add((segment.Key, segment.Rule)))
        {
            _segments.Add(segment);
        }
    }

    public void Add(SegmentFile file)
    {
        if (!_files.Contains(file))
        {
            _files.Add(file);
        }
    }

    /// <summary>Adds segments in another language; they are read when the engine is built, with the limits and hints set by then.</summary>
    public void Add(SegmentSource<TCustomer> source) => _sources.Add(source);

    public void Add(IDerivedQuantity quantity)
    {
        if (!_quantities.Contains(quantity))
        {
            _quantities.Add(quantity);
        }
    }

    /// <exception cref="SegmentationException">Something registered is wrong; all of it is listed.</exception>
    public ReplaceableEngine<TCustomer> Build()
    {
        var issues = new IssueLog();
        if (_hasTwoModels)
        {
            issues.Error(
                IssueCodes.TwoModels,
                $"AddSegmentation<{typeof(TCustomer).Name}>",
                "two different models were registered for one customer type",
                "Build the model once and pass the same instance to every call.");
            issues.ThrowIfErrors("segmentation services");
        }

        foreach (var source in _sources)
        {
            source(model, Options, issues).ForEach(Add);
        }

        return issues.HasErrors ? throw Refused(issues) : ReplaceableEngine.Create(model, _files, _segments, Options);
    }

    /// <summary>All mistakes at once: also those of the other segments, but not that they miss the refused ones.</summary>
    private SegmentationException Refused(IssueLog issues)
    {
        try
        {
            _ = ReplaceableEngine.Create(model, _files, _segments, Options);
        }
        catch (SegmentationException exception)
        {
            var further = exception.Issues.Where(issue => issue.Code != IssueCodes.UnknownSegment.Id);
            return new SegmentationException("segments", [.. issues.ToImmutable(), .. further]);
        }

        return new SegmentationException("segments", issues.ToImmutable());
    }
}
