using Segmentation.Hostile.Entries;
using static Segmentation.Hostile.Variants.Kin;

namespace Segmentation.Hostile.Variants;

/// <summary>Rules in Chinese, which are written without spaces: every place may be the end of a word.</summary>
internal static class ChineseKin
{
    private static readonly int[] Counts = [1, 64, 65, 501, 1_365, 8_000, 100_000];

    private static readonly (string Start, string Repeated, string End)[] Shapes =
    [
        ("", "不是", "vip"), ("", "非", "vip"), ("", "并且", ""), ("", "或者", ""), ("vip", "并且vip", ""),
        ("vip", "或者 vip", ""), ("", "（", "vip"), ("城市", "包含", ""), ("", "城市", ""), ("", "城", ""),
        ("", "a城", ""), ("", "近", ""), ("", "近 ", ""), ("近", " ", "天"), ("", "近90天", ""), ("", "天", ""),
        ("last order", "近90天", ""),
        ("消费金额大于等于", "1", "万"), ("消费金额 >= 1", "万", ""), ("消费金额 >= 1", "亿", ""),
        ("", "未知", ""), ("", "的", ""), ("", "是", ""), ("", "一", ""), ("", "城\u200B市", ""), ("", "城\u0301市", ""),
        ("", "\uD840\uDC00", ""),
        ("", "\u0441城", ""), ("城市 in （“a”", "，“b”", "）"), ("", "订单", ""), ("任一 order", " 其中（qty > 1）", ""),
    ];

    private static readonly string[] Texts =
    [
        "消费金额 >= 1000 并且 城市 在 （“上海”，“杭州”）", "消费金额大于1000或者城市是“上海”",
        "不是（vip）", "消费金额 >= 1万", "消费金额 >= 1万亿", "消费金额 >= 0万", "消费金额 >= 1.5万", "消费金额 >= 1e3万",
        "消费金额 >= 9999999999999999999999999999亿", "消费金额 >= 万", "消费金额 >= -1万", "消费金额 >= 1_0万", "last order 近天",
        "last order 近 天",
        "last order 近99999999999天", "last order 近-1天", "last order 近1.5天", "城市 未知", "城市是未知", "城市不是未知", "城市不是不是“a”",
        "城市＝“并且”", "城市并且", "并且城市", "城市城市 = “a”", "城 市 = “a”", "vip。", "vip；", "vip！", "「vip」", "《城市》 = “a”",
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
