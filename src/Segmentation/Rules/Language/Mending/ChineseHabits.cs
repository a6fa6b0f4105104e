namespace Segmentation.Rules.Language.Mending;

/// <summary>Chinese words that are no keywords of the Chinese pack either.</summary>
internal static class ChineseHabits
{
    public static (string Right, string[] Said)[] Phrases { get; } =
    [
        ("and", ["及", "以及", "但", "但是", "到", "至"]),
        ("or", ["或是"]),
        ("not", ["不"]),
        ("is known", ["不为空", "非空", "is 已知", "不为 空", "不是 空", "不为 空值", "不等于 空"]),
        ("is unknown", ["为空", "空", "is 未知", "为 空", "是 空", "为 空值", "是 空值", "等于 空"]),
        (">=", ["最少"]),
        ("<", ["不到"]),
        ("<=", ["至多", "最多"]),
        ("true", ["是", "对"]),
        ("false", ["不是"]),
        ("contains", ["含", "包括"]),
        ("!contains", ["不包含", "不含", "不包括"]),
        ("starts with", ["以"]),
        ("within 1 day", ["今天", "今日"]),
        ("this month", ["当月"]),
        ("any", ["任一", "任意"]),
        ("no", ["没"]),
        ("all", ["全部"]),
        ("in segment", ["分群"]),
    ];
}
