using Segmentation.Hostile.Entries;
using static Segmentation.Hostile.Variants.Kin;

namespace Segmentation.Hostile.Variants;

/// <summary>Rules in Chinese, which are written without spaces: every place may be the end of a word.</summary>
internal static class ChineseKin
{
    private static readonly int[] Counts = [1, 64, 65, 501, 1_365, 8_000, 100_000];

    private static readonly (string Start, string Repeated, string End)[] Shapes =
    [
        ("", "\u4E0D\u662F", "vip"), ("", "\u975E", "vip"), ("", "\u5E76\u4E14", ""), ("", "\u6216\u8005", ""), ("vip", "\u5E76\u4E14vip", ""),
        ("vip", "\u6216\u8005 vip", ""), ("", "\uFF08", "vip"), ("\u57CE\u5E02", "\u5305\u542B", ""), ("", "\u57CE\u5E02", ""), ("", "\u57CE", ""),
        ("", "a\u57CE", ""), ("", "\u8FD1", ""), ("", "\u8FD1 ", ""), ("\u8FD1", " ", "\u5929"), ("", "\u8FD190\u5929", ""), ("", "\u5929", ""), ("last order", "\u8FD190\u5929", ""),
        ("\u6D88\u8D39\u91D1\u989D\u5927\u4E8E\u7B49\u4E8E", "1", "\u4E07"), ("\u6D88\u8D39\u91D1\u989D >= 1", "\u4E07", ""), ("\u6D88\u8D39\u91D1\u989D >= 1", "\u4EBF", ""),
        ("", "\u672A\u77E5", ""), ("", "\u7684", ""), ("", "\u662F", ""), ("", "\u4E00", ""), ("", "\u57CE\u200B\u5E02", ""), ("", "\u57CE\u0301\u5E02", ""), ("", "\uD840\uDC00", ""),
        ("", "\u0441\u57CE", ""), ("\u57CE\u5E02 in \uFF08\u201Ca\u201D", "\uFF0C\u201Cb\u201D", "\uFF09"), ("", "\u8BA2\u5355", ""), ("\u4EFB\u4E00 order", " \u5176\u4E2D\uFF08qty > 1\uFF09", ""),
    ];

    private static readonly string[] Texts =
    [
        "\u6D88\u8D39\u91D1\u989D >= 1000 \u5E76\u4E14 \u57CE\u5E02 \u5728 \uFF08\u201C\u4E0A\u6D77\u201D\uFF0C\u201C\u676D\u5DDE\u201D\uFF09", "\u6D88\u8D39\u91D1\u989D\u5927\u4E8E1000\u6216\u8005\u57CE\u5E02\u662F\u201C\u4E0A\u6D77\u201D",
        "\u4E0D\u662F\uFF08vip\uFF09", "\u6D88\u8D39\u91D1\u989D >= 1\u4E07", "\u6D88\u8D39\u91D1\u989D >= 1\u4E07\u4EBF", "\u6D88\u8D39\u91D1\u989D >= 0\u4E07", "\u6D88\u8D39\u91D1\u989D >= 1.5\u4E07", "\u6D88\u8D39\u91D1\u989D >= 1e3\u4E07",
        "\u6D88\u8D39\u91D1\u989D >= 9999999999999999999999999999\u4EBF", "\u6D88\u8D39\u91D1\u989D >= \u4E07", "\u6D88\u8D39\u91D1\u989D >= -1\u4E07", "\u6D88\u8D39\u91D1\u989D >= 1_0\u4E07", "last order \u8FD1\u5929", "last order \u8FD1 \u5929",
        "last order \u8FD199999999999\u5929", "last order \u8FD1-1\u5929", "last order \u8FD11.5\u5929", "\u57CE\u5E02 \u672A\u77E5", "\u57CE\u5E02\u662F\u672A\u77E5", "\u57CE\u5E02\u4E0D\u662F\u672A\u77E5", "\u57CE\u5E02\u4E0D\u662F\u4E0D\u662F\u201Ca\u201D",
        "\u57CE\u5E02\uFF1D\u201C\u5E76\u4E14\u201D", "\u57CE\u5E02\u5E76\u4E14", "\u5E76\u4E14\u57CE\u5E02", "\u57CE\u5E02\u57CE\u5E02 = \u201Ca\u201D", "\u57CE \u5E02 = \u201Ca\u201D", "vip\u3002", "vip\uFF1B", "vip\uFF01", "\u300Cvip\u300D", "\u300A\u57CE\u5E02\u300B = \u201Ca\u201D",
    ];

    public static IEnumerable<HostileEntry> Entries()
    {
        var kin = new Kin("chinese");
        kin.Either(Texts);
        foreach (var text in Texts)
        {
            kin.Either(Enumerable.Range(0, text.Length).Select(at => text.Remove(at, 1)));
        }

        foreach (var (start, repeated, end) in Shapes)
        {
            foreach (var count in Counts)
            {
                kin.Add(Expectation.Bounded, () => start + Times(repeated, count) + end);
            }
        }

        return kin.Entries;
    }
}
