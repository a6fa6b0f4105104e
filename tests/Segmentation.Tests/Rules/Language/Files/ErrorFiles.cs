using System.Collections.Immutable;
using Segmentation.Examples;
using Segmentation.Tests.Diagnostics;

namespace Segmentation.Tests.Rules.Language.Files;

/// <summary>The examples of docs/errors.md that are files of segments, read from the page as they stand there.</summary>
internal static class ErrorFiles
{
    private static readonly ImmutableDictionary<string, ErrorPage.Entry> Entries = ErrorPage.Read().Entries
        .Where(entry => entry.WrongFile is not null)
        .ToImmutableDictionary(entry => entry.Code, StringComparer.Ordinal);

    /// <summary>Gets the codes whose examples are files.</summary>
    public static IEnumerable<string> Codes => Entries.Keys;

    public static SegmentSet Wrong(string code) => Read(Entries[code].WrongFile!);

    public static SegmentSet Right(string code) => Read(Entries[code].RightFile!);

    /// <summary>Characters that nobody would see stand on the page as U+ and their code.</summary>
    private static SegmentSet Read(IEnumerable<string> lines) => SegmentFiles.Read(
        [
            new SegmentFile(
                "shop.segments",
                string.Join('\n', lines)
                    .Replace("\u27E8U+202E\u27E9", "\u202E", StringComparison.Ordinal)
                    .Replace("\u27E8U+FFFD\u27E9", "\uFFFD", StringComparison.Ordinal)),
        ],
        Shop.Model.Catalogue);
}
