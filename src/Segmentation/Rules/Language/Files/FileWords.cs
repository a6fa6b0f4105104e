using System.Collections.Frozen;
using System.Collections.Immutable;
using Segmentation.Customers;
using Segmentation.Diagnostics;

namespace Segmentation.Rules.Language.Files;

/// <summary>The words of segment files in a language; the one place where they are spelt.</summary>
internal sealed class FileWords
{
    /// <summary>Begins the line with the version of the file's format.</summary>
    public const string Segments = "segments";

    /// <summary>The one version of the format.</summary>
    public const int Version = 1;

    /// <summary>The line with the version.</summary>
    public const string FirstLine = "segments 1";

    /// <summary>Begins a segment where one is written.</summary>
    public const string Segment = "segment";

    /// <summary>Each member's name, first the one that is written.</summary>
    private static readonly FrozenDictionary<Member, (string English, string[] Chinese)> Names =
        new Dictionary<Member, (string English, string[] Chinese)>
        {
            [Member.Description] = ("description", ["说明", "描述"]),
            [Member.Owner] = ("owner", ["负责人"]),
            [Member.ReviewBy] = ("review by", ["复核日期", "复核期限"]),
            [Member.Version] = ("version", ["版本"]),
            [Member.Rule] = ("rule", ["规则"]),
        }.ToFrozenDictionary();

    private static readonly FileWords English = new(_ => [], []);

    private static readonly FileWords Chinese = new(names => names, ["分群"]);

    private readonly FrozenDictionary<string, Member> _members;

    private FileWords(Func<string[], string[]> more, string[] segments)
    {
        _members = Names
            .SelectMany(names => more(names.Value.Chinese).Prepend(names.Value.English).Select(name => (name, names.Key)))
            .ToFrozenDictionary(pair => pair.name, pair => pair.Key, StringComparer.Ordinal);
        SegmentWords = [Segment, .. segments];
    }

    /// <summary>The words that begin a segment.</summary>
    public ImmutableArray<string> SegmentWords { get; }

    /// <summary>The names of members.</summary>
    public IEnumerable<string> MemberNames => _members.Keys;

    /// <summary>The members as they are written, in that order.</summary>
    public static string AllMembers => string.Join(", ", Enum.GetValues<Member>().Select(NameOf));

    /// <summary>The words that are read: English, and those of another language besides.</summary>
    public static FileWords Of(RuleKeywords keywords) => keywords == RuleKeywords.Chinese ? Chinese : English;

    /// <summary>The member as it is written.</summary>
    public static string NameOf(Member member) => Names[member].English;

    /// <summary>The member of a name, ASCII case and the number of spaces ignored.</summary>
    public Member? Find(string name) => _members.TryGetValue(NameKey.Of(name), out var member) ? member : null;

    /// <summary>The name that was probably meant; null when none is near.</summary>
    public string? Nearest(string name) =>
        Suggestions.Nearest(NameKey.Of(name.Replace('-', ' ').Replace('_', ' ')), MemberNames);
}
