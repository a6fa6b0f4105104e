using System.Text.RegularExpressions;

namespace Segmentation.Hostile.Fuzzing;

/// <summary>Words and marks of the language, of its neighbours, and odd characters.</summary>
internal static partial class FuzzWords
{
    /// <summary>Characters that look like others, like nothing, or are none.</summary>
    public static readonly string[] Odd =
    [
        "\0", "\u001B", "\u007F", "\u0085", "\u00A0", "\u00AD", "\u0130", "\u0131", "\u0301", "\u0378", "\u0441",
        "\u0661", "\u115F", "\u1680", "\u200B", "\u200D",
        "\u200F", "\u2028", "\u202E", "\u2066", "\u2212", "\u212A", "\u2264", "\u3000", "\u3001", "\u3164", "\uD800",
        "\uDC00", "\uD83D", "\U0001F600", "\U00020000", "\uE000",
        "\uFB01", "\uFE0F", "\uFEFF", "\uFF08", "\uFF0C", "\uFF10", "\uFF1D", "\uFFA0", "\uFFFD", "\uFFFF", "\r",
        "\n", "\t", "\\", "\"", "'", "\u201C", "\u201D",
    ];

    private static readonly string[] Words =
    [
        "and", "or", "not", "in", "is", "between", "contains", "starts with", "ends with", "within", "before",
        "after", "on", "where", "then", "this", "previous", "next", "known",
        "unknown", "true", "false", "ago", "of", "for", "any", "no", "all", "none", "count", "sum", "average", "min",
        "max", "distinct", "first", "last", "average gap of", "share",
        "sequence of", "anniversary of", "time of", "weekday of", "monday", "from", "to", "inside", "km", "m",
        "in segment", "in sample", "percent", "tier", "at least", "predicate",
        "value", "frequency", "recency", "tenure", "age", "affinity", "half life", "time since", "country", "region",
        "city", "interest", "birthday", "whole", "second", "minutes", "hour",
        "day", "days", "week", "months", "quarter", "years", "at", "order", "orders", "visit", "spend", "vip",
        "like", "matches", "null", "select", "top", "by",
    ];

    private static readonly string[] Marks =
    [
        "(", ")", ",", ".", "+", "-", "*", "/", "=", "!=", "<>", "==", "<", "<=", ">", ">=", "\"", "'", "//", "/*",
        "*/", "[", "]", "{", "}", "?", "!", "|", "&", "%", "$", "@", "#", ";", ":",
        "( 31.2 , 121.4 )", "(1, 2)", "(\"a\")", "()", "\"a\"", "'b'", "\u201C\u4E0A\u6D77\u201D", "0", "1", "-1",
        "00", "1.5", "1.", ".5", "1,000", "1e3", "1k", "1\u4E07", "28", "90 days",
        "40000", "40001", "99999999999999999999999999999", "0.0000000000000000000000000001", "2026-03-04",
        "2026-02-30", "0001-01-01", "9999-12-31", "2026-03-04T10:00Z",
        "9999-12-31T23:59:59.9999999-14:00", "0001-01-01T00:00+14:00", "2026-03-04T10:00[Asia/Shanghai]",
        "2024-03-10T02:30[America/New_York]", "24:00", "23:59", "10:00",
    ];

    private static readonly string[] Chinese =
    [
        "并且", "或者", "不是", "近", "近90天", "天", "包含", "未知", "已知", "大于", "小于等于", "等于", "是", "在", "任一", "所有",
        "其中", "本月", "上个季度", "城市", "消费金额", "万", "亿", "（", "）", "，", "。", "不", "之间", "之前",
    ];

    /// <summary>Gets everything that can be put into a text.</summary>
    public static IReadOnlyList<string> All { get; } = [.. Words, .. Marks, .. Chinese, .. Odd];

    /// <summary>Cuts a text into words, numbers, quoted texts, spaces and marks; nothing is lost.</summary>
    public static List<string> Split(string text) => [.. Token().Matches(text).Select(match => match.Value)];

    [GeneratedRegex("""[0-9][0-9.,:T+-]*|\w+|\s+|"[^"]*"|.""", RegexOptions.Singleline | RegexOptions.CultureInvariant)]
    private static partial Regex Token();
}
