using System.Collections.Frozen;
using System.Collections.Immutable;
using Segmentation.Rules;
using Segmentation.Rules.Checking;
using Segmentation.Rules.Language.Files;

namespace Segmentation;

/// <summary>Makes engines of segments in code and in files, with the same limits and names for both.</summary>
internal sealed class EngineBuilder<TCustomer>(
    CustomerModel<TCustomer> model, ImmutableArray<Segment> segments, EngineOptions options)
{
    private readonly DerivedCatalogue _derived = new(options.Quantities);

    /// <summary>The engine; null when an issue is an error.</summary>
    /// <param name="files">The files.</param>
    /// <param name="issues">Everything that is wrong or worth knowing with files and segments.</param>
    public SegmentationEngine<TCustomer>? Build(ImmutableArray<SegmentFile> files, out ImmutableArray<Issue> issues)
    {
        var set = FileSetReader.Read(
            files,
            model.Catalogue,
            new SegmentFileOptions
            {
                Rules = new RuleTextOptions
                {
                    Limits = options.Limits,
                    Lints = options.Lints,
                    Quantities = options.Quantities,
                    Keywords = options.FileKeywords,
                },
                Limits = options.FileLimits,
            },
            segments);
        if (!set.Success && !set.IsReadToTheEnd)
        {
            issues = set.Issues;
            return null;
        }

        var rules = Check(set, out issues);
        return set.Success && rules is not null ? new SegmentationEngine<TCustomer>(model, rules, options) : null;
    }

    /// <summary>Checks all segments together; when a file is wrong, those in code alone, so that all mistakes come at
    /// once.</summary>
    private RuleSet? Check(SegmentSet set, out ImmutableArray<Issue> issues)
    {
        var places = set.Success ? set.Places : FrozenDictionary<string, RulePlace>.Empty;
        var checks = new RuleSetChecks(model.Catalogue, _derived, options.Limits, options.Lints)
        {
            Before = set.Issues,
            Refused = set.Success ? FrozenSet<string>.Empty : set.Keys,
            Locate = (segment, issue) => places.TryGetValue(segment.Key, out var place) ? place.Locate(issue) : issue,
        };
        return checks.TryCheck([.. segments, .. set.Segments], out issues);
    }
}
