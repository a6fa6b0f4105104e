using System.Collections.Frozen;
using System.Collections.Immutable;
using Segmentation.Customers;
using Segmentation.Diagnostics;

namespace Segmentation.Rules.Language.Files;

/// <summary>Reads a set of files: first their segments, then the rules with knowledge of all keys, then references.</summary>
internal sealed class FileSetReader
{
    private readonly Catalogue _catalogue;
    private readonly SegmentFileOptions _options;
    private readonly SetIssues _issues;
    private readonly Dictionary<string, Rule> _others;
    private readonly Dictionary<string, (FileSyntax File, SegmentSyntax Segment)> _byKey = new(StringComparer.Ordinal);
    private readonly Dictionary<string, Rule> _rules = new(StringComparer.Ordinal);
    private readonly Dictionary<string, RulePlace> _places = new(StringComparer.Ordinal);

    private FileSetReader(Catalogue catalogue, SegmentFileOptions options, IEnumerable<Segment> others)
    {
        _catalogue = catalogue;
        _options = options;
        _issues = new SetIssues(options.Limits.Issues);
        _others = others
            .DistinctBy(segment => segment.Key, StringComparer.Ordinal)
            .ToDictionary(segment => segment.Key, segment => segment.Rule, StringComparer.Ordinal);
    }

    private SegmentFileLimits Limits => _options.Limits;

    /// <param name="files">The files.</param>
    /// <param name="catalogue">The names that the rules can use.</param>
    /// <param name="options">Limits and further names.</param>
    /// <param name="others">Segments that stand in no file; they and those of the files may refer to each other.</param>
    public static SegmentSet Read(
        ImmutableArray<SegmentFile> files, Catalogue catalogue, SegmentFileOptions options, IEnumerable<Segment> others)
    {
        if (files.Contains(null!))
        {
            throw new ArgumentException("A file is null.", nameof(files));
        }

        return new FileSetReader(catalogue, options, others).Read(files);
    }

    private SegmentSet Read(ImmutableArray<SegmentFile> files)
    {
        CheckLimits(files);
        List<FileSyntax> syntaxes = [.. Parsed(files)];
        syntaxes.ForEach(AddKeys);
        ReadRules(syntaxes);
        ReferenceChecks.Check(_rules, _others, _byKey, _options.Rules);
        var documents = _issues.HasErrors ? [] : syntaxes.Select(Document);
        return new SegmentSet([.. documents], _issues.ToImmutable())
        {
            Places = _places.ToFrozenDictionary(StringComparer.Ordinal),
            Keys = _byKey.Keys.ToFrozenSet(StringComparer.Ordinal),
            IsReadToTheEnd = !_issues.IsFull,
        };
    }

    private void CheckLimits(ImmutableArray<SegmentFile> files)
    {
        var characters = 0L;
        for (var i = 0; i < files.Length; i++)
        {
            var issues = new FileIssues(files[i], i, _issues);
            if (i == Limits.Files)
            {
                TooLarge(issues, 0, $"there are {files.Length} files, at most {Limits.Files} are allowed");
                return;
            }

            characters += files[i].Text.Length;
            if (characters > Limits.Characters)
            {
                var rest = (int)(characters - Limits.Characters);
                TooLarge(
                    issues,
                    files[i].Text.Length - rest,
                    $"the files have more than {Limits.Characters} characters together");
                return;
            }
        }
    }

    private static void TooLarge(FileIssues issues, int index, IssueText message) => issues.Fatal(
        IssueCodes.FilesTooLarge, new TextSpan(index, 0), message, "Use fewer or shorter files, or raise the limit.");

    private IEnumerable<FileSyntax> Parsed(ImmutableArray<SegmentFile> files)
    {
        var names = new HashSet<string>(StringComparer.Ordinal);
        var left = Limits.Segments;
        for (var i = 0; i < files.Length && !_issues.IsFull; i++)
        {
            var issues = new FileIssues(files[i], i, _issues);
            if (!names.Add(files[i].Name))
            {
                issues.Fatal(
                    IssueCodes.FileGivenTwice,
                    default,
                    "another file of the set has the same name",
                    "Give each file once, under its own name.");
                yield break;
            }

            FileCharacters.Check(files[i].Text, issues);
            var syntax = FileParser.Parse(files[i], issues, Limits, left, _options.Rules.Keywords);
            left -= syntax.Segments.Count;
            yield return syntax;
        }
    }

    private void AddKeys(FileSyntax file)
    {
        foreach (var segment in file.Segments)
        {
            if (segment.Key is not { } key || _issues.IsFull)
            {
                continue;
            }

            var other = _byKey.TryGetValue(key, out var first) ? first.File.Issues.PlaceOf(first.Segment.KeySpan.Start)
                : _others.ContainsKey(key) ? "the host's code"
                : null;
            if (other is not null)
            {
                file.Issues.Error(
                    IssueCodes.DuplicateSegment,
                    segment.KeySpan,
                    $"a segment of this key is defined in {other} already",
                    "Give each segment its own key.");
            }

            _byKey.TryAdd(key, (file, segment));
        }
    }

    /// <summary>Reads each rule once: it may refer to every key, and how deep and round that goes is looked at later.</summary>
    private void ReadRules(List<FileSyntax> files)
    {
        var others = _options.Rules.Segments;
        var known = KnownSegments.Named(_byKey.Keys.Concat(_others.Keys), others ?? KnownSegments.None);
        var options = _options.Rules with { Segments = known };
        foreach (var (file, segment) in files.SelectMany(file => file.Segments.Select(segment => (file, segment))))
        {
            if (_issues.IsFull)
            {
                return;
            }

            if (segment.Rule is { } span)
            {
                ReadRule(file, segment, span, options);
            }
        }
    }

    private void ReadRule(FileSyntax file, SegmentSyntax segment, TextSpan span, RuleTextOptions options)
    {
        var parsed = RuleText.Parse(file.File.Text.Substring(span.Start, span.Length), _catalogue, options);
        foreach (var issue in parsed.Issues)
        {
            file.Issues.Add(issue, span.Start);
        }

        if (segment.Key is not { } key || !ReferenceEquals(_byKey[key].Segment, segment))
        {
            return;
        }

        _places[key] = new RulePlace(file.File, span.Start, [.. parsed.Issues.Select(issue => issue.Code)]);
        if (parsed.Rule is { } rule)
        {
            _rules[key] = rule;
        }
    }

    private SegmentDocument Document(FileSyntax file) => new(
        file.File.Name, file.Comment, [.. file.Segments.Select(segment => segment.With(_rules[segment.Key!]))], file.Ending);
}
