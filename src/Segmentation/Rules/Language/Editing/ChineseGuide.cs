namespace Segmentation.Rules.Language.Editing;

/// <summary>The fixed parts of the text for authors in Chinese.</summary>
internal static class ChineseGuide
{
    public static GuideTexts Texts { get; } = new()
    {
        Introduction =
            """
            # 规则怎么写

            一条规则是一段文本，说明哪些客户属于某个分群。只使用这里列出的名称，拼写必须一致。只回答规则本身，不要附加解释。
            """,
        Grammar =
            """
            ## 语法

            ```
            规则        用 and、or、not 连接条件，可加括号：a and (b or c) and not d
            条件        名称 运算符 值；写法见下；末尾可加 or unknown
            数字、金额   = != < <= > >=   in (1, 2)   between 1 and 5          含两端
            文本        = !=   in ("a", "b")   contains "a"   starts with "a"   ends with "a"
            是或否      只写名称，或 名称 = false
            日期、时间   before after on = < >   between 2026-01-01 and 2026-02-01   或时间窗口
            多个文本     contains "a"   contains any ("a", "b")   contains all (…)   contains none (…)
            任何名称     is known   is unknown   is not …   not in (…)   not between …
            名单        名称 in 名单
            事件        any 事件   no 事件   all 事件 where (…)   其后依次可加 where (…) 和时间窗口
            事件次数     count of 事件 where (…) within 90 days >= 3
            事件字段     sum | average | min | max | distinct | first | last of 事件.字段 where (…) 窗口，再接运算符
            事件占比     share of 事件 where (…) > 0.5   平均间隔：average gap of 事件 > 14 days
            先后        sequence of 事件 then 事件 within 7 days   sequence of 事件 then no 事件 within 7 days
            经过时间     time since 日期 > 60 days
            周年        anniversary of 日期 within next 7 days
            星期、时刻   weekday of 日期 in (saturday, sunday)   time of 时间 from 22:00 to 06:00
            其他        in segment "x"   in sample 10 percent of "name"   within 5 km of (31.23, 121.47)   inside "区域"
            算术        运算符左边可写 a + b、a - b、a * 2、a / b，不能加括号
            where (…)   针对同一个事件的字段的条件；at 是事件发生的时间
            ```

            - `or unknown` 只属于它前面的一个条件，结合最紧，其次是 `not`、`and`、`or`。
            - 值未知时条件既不成立也不算不成立：该客户不入选，加 `not` 也一样；要包含他们，在条件末尾写 `or unknown`。
            - 数字：1000、0.5、-3。文本用双引号。日期：2026-03-04；时间：2026-03-04T10:00+08:00。时长：整数加单位。
            """,
        Names = "## 名称",
        Attributes = "客户属性：",
        Facets = "计算得出的简称：",
        Streams = "事件及其字段：",
        Derived = "为客户计算的值：",
        Lists = "名单：{0}",
        Regions = "区域（写在引号里）：{0}",
        Segments = "分群（写在引号里）：{0}",
        Ladders = "等级体系，写法为 tier \"体系\" at least \"等级\"：{0}",
        Predicates = "判断，写法为 predicate \"名称\"：{0}",
        Values = "取值 {0}",
        MoreValues = "{0} 等，另有 {1} 个",
        LeftOut = "……另有 {0} 个名称",
        FacetOfValue = "{0}.{1} 的合计；可加 where (…) 和时间窗口",
        FacetOfCount = "{0} 的次数；可加 where (…) 和时间窗口",
        FacetOfRecency = "距最近一次 {0} 的时间；可加 where (…)；与时长比较",
        FacetOfTenure = "距 {0} 的时间；与时长比较",
        FacetOfAge = "按 {0} 计算的周岁",
        FacetOfAffinity = "{0} 对某一兴趣的偏好度；每 90 天减半",
        FacetOfRole = "与 {0} 相同",
        Windows = "## 时间窗口",
        Examples = "## 示例",
        Mistakes = "## 常见错误",
        Wrong = "- `{0}` 不对：{1}。应写 `{2}`。",
        Thousands = "数字不加千分位逗号",
        Unquoted = "文本要写在引号里",
        LastIsUnclear = "`last` 不能表示时间窗口；`previous` 是上一个自然周期，`within` 是到现在为止的一段时间",
        JoinedUnit = "数字和单位之间要有空格",
        NegatedText = "`not` 写在整个条件前面",
        WindowFirst = "时间窗口写在它所限定的内容后面",
        NegatedWithUnknown = "- `{0}` 不包含 {1} 未知的客户。要包含他们，应写 `{2}`。",
    };
}
