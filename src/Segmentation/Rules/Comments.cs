namespace Segmentation.Rules;

/// <summary>Remarks of a rule's author: lines without a meaning.</summary>
internal static class Comments
{
    /// <summary>The lines without the spaces around them, and without empty lines at the ends.</summary>
    public static string Normal(string comment) =>
        string.Join('\n', comment.ReplaceLineEndings("\n").Split('\n', '\r').Select(line => line.Trim())).Trim('\n');

    /// <summary>The lines of one remark below those of another; null for no remark.</summary>
    public static string? Joined(string? above, string? below) =>
        above is null ? below : below is null ? above : above + "\n" + below;

    /// <summary>The remarks of several rules that become one.</summary>
    public static string Merged(string above, string below) =>
        above.Length == 0 ? below : below.Length == 0 ? above : above + "\n" + below;

    /// <summary>What a comment of a text says, without its marks.</summary>
    /// <param name="comment">From <c>//</c> to the end of the line, or from <c>/*</c> to <c>*/</c>.</param>
    public static string Said(ReadOnlySpan<char> comment) =>
        Normal((comment.StartsWith("/*") ? comment[2..^2] : comment[2..]).ToString());
}
