using System.Collections.Frozen;

namespace Segmentation.Rules;

/// <summary>What an author remarks on the members of a segment in a file, by the member's name.</summary>
internal sealed class MemberRemarks(FrozenDictionary<string, string> remarks)
{
    public static MemberRemarks None { get; } = new(FrozenDictionary<string, string>.Empty);

    /// <summary>One or several lines; empty when nothing is remarked.</summary>
    public string On(string member) => remarks.GetValueOrDefault(member, "");
}
