using System.Buffers;
using System.Text;
using System.Text.Unicode;
using Segmentation.Customers;
using Segmentation.Diagnostics;
using Segmentation.Rules.Checking;

namespace Segmentation.Rules.Json;

/// <summary>
/// Reads the JSON form of a rule: the structure first, with names replaced by their keys, then the checks that every
/// rule goes through.
/// </summary>
/// <remarks>
/// A method that returns null has reported an error. Recursion is bounded by the limit of nesting and by
/// <see cref="Rule.MaxDepth"/>.
/// </remarks>
internal sealed partial class RuleJsonReader
{
    /// <summary>The version that is written and the only one that is read.</summary>
    public const string Version = "1";

    /// <summary>A document spells out what a text leaves to its reader, in this many times the characters.</summary>
    private const int CharactersPerCharacter = 8;

    /// <summary>
    /// The most levels that one condition adds to a tree below its connectives, with those of its filter.
    /// </summary>
    private const int LevelsOfCondition = 12;

    private readonly Catalogue _catalogue;
    private readonly DerivedCatalogue _derived;
    private readonly RuleTextOptions _options;
    private readonly JsonIssues _issues;
    private readonly Dictionary<object, IDocumentPlace> _places = new(ReferenceEqualityComparer.Instance);
    private int _nesting;
    private int _depth;
    private int _nodes;
    private int _conditions;
    private int? _stream;

    private RuleJsonReader(Catalogue catalogue, RuleTextOptions options, JsonIssues issues)
    {
        _catalogue = catalogue;
        _options = options;
        _issues = issues;
        _derived = options.Quantities.IsEmpty ? DerivedCatalogue.Empty : new DerivedCatalogue(options.Quantities);
    }

    private RuleLimits Limits => _options.Limits;

    public static ParsedRule Read(string json, Catalogue catalogue, RuleTextOptions options)
    {
        var issues = new JsonIssues();
        if (IsTooLong(json.Length, options, issues))
        {
            return new ParsedRule(null, issues.ToImmutable());
        }

        return JsonPartReader.Read(json, issues) is { } root
            ? new RuleJsonReader(catalogue, options, issues).Read(root)
            : new ParsedRule(null, issues.ToImmutable());
    }

    public static ParsedRule Read(ReadOnlySpan<byte> utf8, Catalogue catalogue, RuleTextOptions options)
    {
        var issues = new JsonIssues();
        var length = Encoding.UTF8.GetCharCount(utf8);
        if (IsTooLong(length, options, issues))
        {
            return new ParsedRule(null, issues.ToImmutable());
        }

        if (Utf8.ToUtf16(utf8, new char[length], out _, out var sound, replaceInvalidSequences: false)
            == OperationStatus.Done)
        {
            return Read(Encoding.UTF8.GetString(utf8), catalogue, options);
        }

        issues.Error(
            IssueCodes.InvalidJson,
            "$",
            new TextSpan(sound, 1),
            "the bytes are not UTF-8",
            "Send the document as UTF-8.");
        return new ParsedRule(null, issues.ToImmutable());
    }

    /// <summary>Says so before anything is read.</summary>
    private static bool IsTooLong(int length, RuleTextOptions options, JsonIssues issues)
    {
        var most = (int)Math.Min(int.MaxValue, (long)options.Limits.Characters * CharactersPerCharacter);
        if (length <= most)
        {
            return false;
        }

        issues.Error(
            IssueCodes.RuleTooLong,
            "$",
            TextSpan.Between(most, length),
            $"the document has {length} characters, at most {most} are allowed",
            "Use named lists, or segments for its parts.");
        return true;
    }

    private ParsedRule Read(JsonPart root)
    {
        var rule = ReadDocument(root);
        var cost = rule is null ? 0 : Check(rule, root);
        return _issues.Errors > 0
            ? new ParsedRule(null, _issues.ToImmutable())
            : new ParsedRule(rule, _issues.ToImmutable()) { Cost = cost };
    }

    private Rule? ReadDocument(JsonPart root) =>
        OpenForm(root, "a rule is an object") is { } form && ReadVersion(form) ? ReadRule(form, Above.Nothing) : null;

    private bool ReadVersion(JsonForm form)
    {
        if (form.Need(JsonNames.Version) is not { } version)
        {
            return true;
        }

        if (!Is(version, JsonKind.Number, "a version is a number"))
        {
            return false;
        }

        if (version.Text == Version)
        {
            return true;
        }

        _issues.Error(
            IssueCodes.UnknownVersion,
            version,
            $"version {JsonPart.Shown(version.Text)} of the JSON form is not known",
            $"Write {Version}, or read the document with a version of the library that knows it.");
        return false;
    }

    /// <summary>Remembers where a part of the rule stands, and counts it.</summary>
    private T Placed<T>(T node, JsonPart part)
        where T : class
    {
        _places[node] = part;
        Count(part);
        return node;
    }

    /// <summary>Counts a node before another is put above it.</summary>
    private void Count(JsonPart part)
    {
        if (++_nodes > Rule.MaxSize - LevelsOfCondition && !_issues.IsStopped)
        {
            _issues.Error(
                IssueCodes.RuleTooLong,
                part,
                $"the rule has more than {Rule.MaxSize} parts",
                "Use named lists, or segments for its parts.");
            _issues.Stop();
        }
    }
}
