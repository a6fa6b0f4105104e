using System.Diagnostics.CodeAnalysis;
using Segmentation.Diagnostics;
using Segmentation.DynamicLinq.Reading;

namespace Segmentation;

/// <summary>Takes segments written in Dynamic LINQ; they are read when the engine is built.</summary>
/// <threadsafety>For one thread, while services are registered.</threadsafety>
public sealed class DynamicLinqSegments
{
    private readonly List<(string Key, string Text, DynamicLinqValue[] Values)> _segments = [];

    internal DynamicLinqSegments()
    {
    }

    /// <summary>Adds a segment.</summary>
    /// <param name="key">The key: 1 to 128 characters, exact.</param>
    /// <param name="text">The rule in Dynamic LINQ.</param>
    /// <param name="values">The values of <c>@0</c>, <c>@1</c> and so on.</param>
    public DynamicLinqSegments AddSegment(string key, string text, params ReadOnlySpan<DynamicLinqValue> values)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(key);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(key.Length, Segment.MaxKeyLength, nameof(key));
        ArgumentNullException.ThrowIfNull(text);
        _segments.Add((key, text, [.. values]));
        return this;
    }

    /// <summary>Reads the segments; what is wrong has its segment in its place.</summary>
    [RequiresUnreferencedCode(HardenedParser.NeedsReflection)]
    [RequiresDynamicCode(HardenedParser.NeedsReflection)]
    internal List<Segment> Read<TCustomer>(CustomerModel<TCustomer> model, EngineOptions options, IssueLog issues)
    {
        var texts = new RuleTextOptions { Limits = options.Limits, Lints = options.Lints, Quantities = [.. options.Quantities] };
        var sound = new List<Segment>();
        foreach (var (key, text, values) in _segments)
        {
            var parsed = DynamicLinqRules.Parse(text, model, texts, values);
            foreach (var issue in parsed.Issues.Where(issue => issue.Severity == IssueSeverity.Error))
            {
                issues.Add(InSegment(issue, key));
            }

            if (parsed.Rule is { } rule)
            {
                sound.Add(new Segment(key, rule));
            }
        }

        return sound;
    }

    private static Issue InSegment(Issue issue, string key)
    {
        IssueText place = $"segment '{key}', position {issue.Span!.Value.Start}";
        return issue with { Place = place.ToString(), Texts = issue.Texts is { } texts ? texts with { Place = place } : null };
    }
}
