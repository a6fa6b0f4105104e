namespace Segmentation.Tests.Rules.Language.Editing;

/// <summary>A rule or two for every node, and what is said of them.</summary>
internal static class DescribedRules
{
    public static TheoryData<string, string, string> Sentences { get; } = new()
    {
        {
            "value within 365 days >= 10000 and frequency within 90 days >= 3 and city in (\"Shanghai\", \"Hangzhou\") and not stage = \"churned\"",
            "Customers who spent at least 10,000 CNY in the last 365 days (today included), who have at least 3 orders in the last 90 days (today included), whose city is “Shanghai” or “Hangzhou”, and whose stage is known and is not “churned”.",
            "近 365 天（含今天）消费金额不低于 10,000 元，近 90 天（含今天）订单数不少于 3，城市为“上海”或“杭州”，并且阶段已知且不是“已流失”的客户。"
        },
        {
            "spend >= 1000",
            "Customers whose spend is at least 1,000 CNY.",
            "累计消费不低于 1,000 元的客户。"
        },
        {
            "spend = 10.50 CNY",
            "Customers whose spend is 10.50 CNY.",
            "累计消费等于 10.50 元的客户。"
        },
        {
            "spend != 10",
            "Customers whose spend is known and is not 10 CNY.",
            "累计消费已知且不等于 10 元的客户。"
        },
        {
            "cost < spend",
            "Customers whose cost is less than their spend.",
            "服务成本低于累计消费的客户。"
        },
        {
            "satisfaction != -0.5",
            "Customers whose satisfaction is known and is not -0.5.",
            "满意度已知且不等于 -0.5 的客户。"
        },
        {
            "weight <= 70",
            "Customers whose weight is at most 70 kg.",
            "体重不超过 70 kg 的客户。"
        },
        {
            "spend - cost * 2 + 1 > 0",
            "Customers whose spend − cost × 2 + 1 is more than 0.",
            "累计消费 − 服务成本 × 2 + 1 超过 0 的客户。"
        },
        {
            "sum of order.amount / count of order <= 3",
            "Customers whose total amount of orders ÷ number of orders is at most 3.",
            "订单的金额合计 ÷ 订单数不超过 3 的客户。"
        },
        {
            "stage = \"churned\"",
            "Customers whose stage is “churned”.",
            "阶段为“已流失”的客户。"
        },
        {
            "stage != \"churned\"",
            "Customers whose stage is known and is not “churned”.",
            "阶段已知且不是“已流失”的客户。"
        },
        {
            "stage != \"churned\" or unknown",
            "Customers whose stage is not “churned” (also when that is unknown).",
            "阶段不是“已流失”（未知也算）的客户。"
        },
        {
            "not stage = \"churned\"",
            "Customers whose stage is known and is not “churned”.",
            "阶段已知且不是“已流失”的客户。"
        },
        {
            "city is known",
            "Customers whose city is known.",
            "城市已知的客户。"
        },
        {
            "city is unknown",
            "Customers whose city is unknown.",
            "城市未知的客户。"
        },
        {
            "city in (\"Shanghai\", \"Hangzhou\", \"x\")",
            "Customers whose city is “Shanghai”, “Hangzhou” or “x”.",
            "城市为“上海”、“杭州”或“x”的客户。"
        },
        {
            "city not in (\"Shanghai\")",
            "Customers whose city is known and is not “Shanghai”.",
            "城市已知且不是“上海”的客户。"
        },
        {
            "city not in (\"Shanghai\", \"Hangzhou\")",
            "Customers whose city is known and is not any of “Shanghai” or “Hangzhou”.",
            "城市已知且不是“上海”或“杭州”中的任何一个的客户。"
        },
        {
            "city in vip cities",
            "Customers whose city is in the list “vip cities”.",
            "城市在名单“vip cities”中的客户。"
        },
        {
            "city not in vip cities",
            "Customers whose city is known and is not in the list “vip cities”.",
            "城市已知且不在名单“vip cities”中的客户。"
        },
        {
            "tags not in vip cities",
            "Customers who have no member of the list “vip cities” in their tags, which must be known.",
            "标签已知且不包含名单“vip cities”中的任何一个的客户。"
        },
        {
            "satisfaction between 1 and 3",
            "Customers whose satisfaction is between 1 and 3 (both included).",
            "满意度在 1 到 3 之间（含两端）的客户。"
        },
        {
            "satisfaction not between 1 and 3",
            "Customers whose satisfaction is known and is not between 1 and 3 (both included).",
            "满意度已知且不在 1 到 3 之间（含两端）的客户。"
        },
        {
            "joined not between 2026-01-01 and 2026-02-01",
            "Customers whose joined is known and is not between 1 January 2026 and 1 February 2026 (both included).",
            "入会日期已知且不在 2026 年 1 月 1 日到 2026 年 2 月 1 日之间（含两端）的客户。"
        },
        {
            "nick name contains \"a\"",
            "Customers whose nick name contains “a”.",
            "昵称包含“a”的客户。"
        },
        {
            "not nick name starts with \"a\"",
            "Customers whose nick name is known and does not start with “a”.",
            "昵称已知且不以“a”开头的客户。"
        },
        {
            "nick name ends with \"\"",
            "Customers whose nick name ends with “”.",
            "昵称以“”结尾的客户。"
        },
        {
            "tags contains \"premium\"",
            "Customers who have “premium” in their tags.",
            "标签包含“高价值”的客户。"
        },
        {
            "not tags contains \"premium\"",
            "Customers who do not have “premium” in their tags, which must be known.",
            "标签已知且不包含“高价值”的客户。"
        },
        {
            "tags contains any (\"tea\", \"premium\")",
            "Customers who have at least one of “tea” and “premium” in their tags.",
            "标签至少包含“tea”和“高价值”中的一个的客户。"
        },
        {
            "interest contains all (\"tea\", \"wine\")",
            "Customers who have all of “tea” and “wine” in their interests.",
            "interests 同时包含“tea”和“wine”的客户。"
        },
        {
            "interest contains none (\"tea\", \"wine\")",
            "Customers who have none of “tea” and “wine” in their interests, which must be known.",
            "interests 已知且不包含“tea”和“wine”中的任何一个的客户。"
        },
        {
            "interest in (\"tea\")",
            "Customers who have “tea” in their interests.",
            "interests 包含“tea”的客户。"
        },
        {
            "interest not in (\"tea\", \"wine\")",
            "Customers who have none of “tea” and “wine” in their interests, which must be known.",
            "interests 已知且不包含“tea”和“wine”中的任何一个的客户。"
        },
        {
            "vip",
            "Customers whose vip is yes.",
            "是否会员为“是”的客户。"
        },
        {
            "not vip",
            "Customers whose vip is no.",
            "是否会员为“否”的客户。"
        },
        {
            "vip != true",
            "Customers whose vip is no.",
            "是否会员为“否”的客户。"
        },
        {
            "vip = true or unknown",
            "Customers whose vip is yes (also when that is unknown).",
            "是否会员为“是”（未知也算）的客户。"
        },
        {
            "not (vip and satisfaction > 1)",
            "Customers whose vip is no, or whose satisfaction is at most 1.",
            "是否会员为“否”，或者满意度不超过 1 的客户。"
        },
        {
            "not (satisfaction < 3 or unknown)",
            "Customers whose satisfaction is at least 3.",
            "满意度不低于 3 的客户。"
        },
        {
            "last seen within 90 days",
            "Customers whose last seen falls in the last 90 days (today included).",
            "最近访问时间在近 90 天（含今天）的客户。"
        },
        {
            "last seen not within 36 hours",
            "Customers whose last seen is known and does not fall in the last 36 hours (to the second).",
            "最近访问时间已知且不在近 36 小时（精确到秒）的客户。"
        },
        {
            "joined within next 1 week",
            "Customers whose joined falls in the next 1 week (today included).",
            "入会日期在未来 1 周（含今天）的客户。"
        },
        {
            "joined within 1 day",
            "Customers whose joined falls today.",
            "入会日期在今天的客户。"
        },
        {
            "joined this month",
            "Customers whose joined falls this month so far.",
            "入会日期在本月（截至目前）的客户。"
        },
        {
            "joined this whole year",
            "Customers whose joined falls in the whole of this year.",
            "入会日期在今年（含未到的日期）的客户。"
        },
        {
            "joined previous quarter",
            "Customers whose joined falls in the previous calendar quarter.",
            "入会日期在上个自然季度的客户。"
        },
        {
            "joined previous 7 days",
            "Customers whose joined falls in the 7 days before today.",
            "入会日期在今天之前的 7 天的客户。"
        },
        {
            "joined next 2 months",
            "Customers whose joined falls in the next 2 calendar months.",
            "入会日期在后 2 个自然月的客户。"
        },
        {
            "last seen between 90 and 30 days ago",
            "Customers whose last seen falls at least 30 days and less than 90 days ago (by date).",
            "最近访问时间在 30 天（含）至 90 天（不含）前（按日期）的客户。"
        },
        {
            "last seen not between 3 months and 1 week ago",
            "Customers whose last seen is known and does not fall at least 1 week and less than 3 months ago (by date).",
            "最近访问时间已知且不在 1 周（含）至 3 个月（不含）前（按日期）的客户。"
        },
        {
            "birthday within next 7 days",
            "Customers whose birthday falls in the next 7 days (today included).",
            "生日在未来 7 天（含今天）的客户。"
        },
        {
            "anniversary of joined within next 7 days",
            "Customers whose yearly anniversary of joined falls in the next 7 days (today included).",
            "入会日期的周年日在未来 7 天（含今天）的客户。"
        },
        {
            "anniversary of birthday not within 7 days",
            "Customers whose yearly anniversary of birthday is known and does not fall in the last 7 days (today included).",
            "生日的周年日已知且不在近 7 天（含今天）的客户。"
        },
        {
            "last seen before 2026-03-04T16:00Z",
            "Customers whose last seen is before 16:00 on 4 March 2026 (UTC+00:00).",
            "最近访问时间早于 2026 年 3 月 4 日 16:00（UTC+00:00）的客户。"
        },
        {
            "last seen after 2026-03-04T16:00:01.5+08:00",
            "Customers whose last seen is after 16:00:01.5 on 4 March 2026 (UTC+08:00).",
            "最近访问时间晚于 2026 年 3 月 4 日 16:00:01.5（UTC+08:00）的客户。"
        },
        {
            "not last seen after 2026-03-04",
            "Customers whose last seen is on or before 4 March 2026.",
            "最近访问时间不晚于 2026 年 3 月 4 日的客户。"
        },
        {
            "last seen on 2026-03-04",
            "Customers whose last seen is on 4 March 2026.",
            "最近访问时间在 2026 年 3 月 4 日当天的客户。"
        },
        {
            "joined >= 2026-03-04",
            "Customers whose joined is on or after 4 March 2026.",
            "入会日期不早于 2026 年 3 月 4 日的客户。"
        },
        {
            "joined = 2026-03-04",
            "Customers whose joined is on 4 March 2026.",
            "入会日期在 2026 年 3 月 4 日当天的客户。"
        },
        {
            "last seen != 2026-03-04",
            "Customers whose last seen is known and is not on 4 March 2026.",
            "最近访问时间已知且不在 2026 年 3 月 4 日当天的客户。"
        },
        {
            "time of last seen from 22:00 to 06:00",
            "Customers whose last seen is at a time of day from 22:00 until just before 06:00 the next day.",
            "最近访问时间的时刻在 22:00（含）到次日 06:00（不含）之间的客户。"
        },
        {
            "not time of last seen from 09:00 to 18:00",
            "Customers whose last seen is known and is not at a time of day from 09:00 until just before 18:00.",
            "最近访问时间已知且其时刻不在 09:00（含）到 18:00（不含）之间的客户。"
        },
        {
            "weekday of joined is sunday",
            "Customers whose joined is on a Sunday.",
            "入会日期在周日的客户。"
        },
        {
            "weekday of joined not in (saturday, sunday)",
            "Customers whose joined is known and is not on a Saturday or Sunday.",
            "入会日期已知且不在周六或周日的客户。"
        },
        {
            "any order",
            "Customers who have one or more orders.",
            "有订单的客户。"
        },
        {
            "any order where (category = \"tea\" and (qty > 1 or paid)) within 30 days",
            "Customers who have one or more orders in the last 30 days (today included) whose category is “tea” and (whose qty is more than 1 or whose paid is yes).",
            "近 30 天（含今天）有品类为“茶”且（件数超过 1 或是否已付款为“是”）的订单的客户。"
        },
        {
            "no order where (paid) within 30 days",
            "Customers who have no orders in the last 30 days (today included) whose paid is yes.",
            "近 30 天（含今天）没有是否已付款为“是”的订单的客户。"
        },
        {
            "all order where (qty >= 1 and not (category = \"tea\" or unknown)) this year",
            "Customers who have no orders this year so far but those whose qty is at least 1 and whose category is known and is not “tea” (also true without any).",
            "今年（截至目前）订单全部是件数不低于 1 且品类已知且不是“茶”的订单（没有订单也算）的客户。"
        },
        {
            "not all order where (paid) this year",
            "Customers who have one or more orders this year so far whose paid is no.",
            "今年（截至目前）有是否已付款为“否”的订单的客户。"
        },
        {
            "count of visit = 0",
            "Customers who have exactly 0 visits.",
            "访问数等于 0 的客户。"
        },
        {
            "count of visit = 1",
            "Customers who have exactly 1 visit.",
            "访问数等于 1 的客户。"
        },
        {
            "count of order where (category = \"tea\") within 30 days != 3",
            "Customers who have fewer or more than 3 orders in the last 30 days (today included) whose category is “tea”.",
            "近 30 天（含今天）品类为“茶”的订单数不等于 3 的客户。"
        },
        {
            "frequency >= 3",
            "Customers who have at least 3 orders.",
            "订单数不少于 3 的客户。"
        },
        {
            "value where (category = \"tea\") within 1 year > 500",
            "Customers who spent more than 500 CNY in the last 1 year (today included) on orders whose category is “tea”.",
            "近 1 年（含今天）品类为“茶”的订单的消费金额超过 500 元的客户。"
        },
        {
            "spend - value where (category = \"tea\") within 1 year > 500",
            "Customers whose spend − spending in the last 1 year (today included) on orders (only those whose category is “tea”) is more than 500.",
            "累计消费 − 近 1 年（含今天）品类为“茶”的订单的消费金额超过 500 的客户。"
        },
        {
            "average of known order.amount within 1 year > 5",
            "Customers whose average amount of orders in the last 1 year (today included) (unknown values left out) is more than 5 CNY.",
            "近 1 年（含今天）订单的平均金额（未知的不计）超过 5 元的客户。"
        },
        {
            "min of order.shipped < 2026-01-01",
            "Customers whose earliest shipped of orders is before 1 January 2026.",
            "订单的最早发货时间早于 2026 年 1 月 1 日的客户。"
        },
        {
            "max of order.at after 2026-01-01",
            "Customers whose latest time of orders is after 1 January 2026.",
            "订单的最晚发生时间晚于 2026 年 1 月 1 日的客户。"
        },
        {
            "distinct of order.category where (time of at from 09:00 to 10:00) >= 2",
            "Customers whose number of different values of category among orders (only those whose time is at a time of day from 09:00 until just before 10:00) is at least 2.",
            "发生时间的时刻在 09:00（含）到 10:00（不含）之间的订单的不同品类数不低于 2 的客户。"
        },
        {
            "first of order.category = \"tea\"",
            "Customers whose category of the first of the orders is “tea”.",
            "首个订单的品类为“茶”的客户。"
        },
        {
            "last of order.paid",
            "Customers whose paid of the last of the orders is yes.",
            "最近一个订单的是否已付款为“是”的客户。"
        },
        {
            "last of order.shipped within 1 year within 3 days",
            "Customers whose shipped of the last of the orders in the last 1 year (today included) falls in the last 3 days (today included).",
            "近 1 年（含今天）最近一个订单的发货时间在近 3 天（含今天）的客户。"
        },
        {
            "average gap of order within 1 year > 14 days",
            "Customers whose average time between orders in the last 1 year (today included) is more than 14 days.",
            "近 1 年（含今天）订单的平均间隔超过 14 天的客户。"
        },
        {
            "share of order where (qty > 1) within 1 year > 0.5",
            "Customers whose share of the orders (only those whose qty is more than 1) among all orders in the last 1 year (today included) is more than 0.5.",
            "近 1 年（含今天）件数超过 1 的订单占全部订单的比例超过 0.5 的客户。"
        },
        {
            "share of order.amount where (weekday of shipped is friday) this year > 0.5",
            "Customers whose share of the orders (only those whose shipped is on a Friday) in the total amount of all orders this year so far is more than 0.5.",
            "今年（截至目前）发货时间在周五的订单占全部订单金额合计的比例超过 0.5 的客户。"
        },
        {
            "sequence of visit then order within 7 days",
            "Customers who have visits followed by orders within 7 days (the day of the first included).",
            "先有访问，之后 7 天内（含首次当天）有订单的客户。"
        },
        {
            "sequence of visit where (page = \"sale\") then no order where (amount > 5) within 1 hour within 30 days",
            "Customers who have visits whose page is “sale” that were not followed by orders whose amount is more than 5 CNY in less than 1 hour, a time that is over and ended in the last 30 days (today included).",
            "有过页面为“sale”的访问，之后不到 1 小时内没有金额超过 5 元的订单，且期限已过，到期日在近 30 天（含今天）的客户。"
        },
        {
            "not sequence of visit then order within 1 hour",
            "Customers who do not have visits followed by orders in less than 1 hour.",
            "没有出现过先有访问、之后不到 1 小时内有订单的情况的客户。"
        },
        {
            "recency where (amount > 50) > 60 days",
            "Customers whose time since the last of the orders (only those whose amount is more than 50 CNY) is more than 60 days.",
            "距最近一个金额超过 50 元的订单的时间超过 60 天的客户。"
        },
        {
            "recency between 30 and 60 days",
            "Customers whose time since the last of the orders is between 30 days and 60 days (both included).",
            "距最近一个订单的时间在 30 天到 60 天之间（含两端）的客户。"
        },
        {
            "tenure >= 2 years",
            "Customers whose time as a customer is at least 2 years.",
            "成为客户的时长不少于 2 年的客户。"
        },
        {
            "age >= 18",
            "Customers whose age is at least 18 years.",
            "年龄不低于 18 岁的客户。"
        },
        {
            "time since last seen < 3 hours",
            "Customers whose time since last seen is less than 3 hours.",
            "距最近访问时间的时间少于 3 小时的客户。"
        },
        {
            "affinity for \"tea\" > 0.5",
            "Customers whose affinity for “tea” (halved every 90 days) is more than 0.5.",
            "对“茶”的偏好度（每 90 天减半）超过 0.5 的客户。"
        },
        {
            "affinity share for \"tea\" half life 2 weeks > 0.5",
            "Customers whose share of “tea” in the affinity for everything (halved every 2 weeks) is more than 0.5.",
            "对“茶”的偏好占全部偏好的比例（每 2 周减半）超过 0.5 的客户。"
        },
        {
            "country = \"CN\"",
            "Customers whose country is “CN”.",
            "country 为“CN”的客户。"
        },
        {
            "within 5.5 km of (31.23, -121.47)",
            "Customers who are at most 5.5 km from (31.23, -121.47).",
            "距坐标（31.23, -121.47）不超过 5.5 公里的客户。"
        },
        {
            "not within 300 m of (0, 0)",
            "Customers who are, by a known position, more than 300 m from (0, 0).",
            "位置已知且距坐标（0, 0）超过 300 米的客户。"
        },
        {
            "inside ((30, 119), (32, 119), (32, 122))",
            "Customers who are inside the area with the corners (30, 119), (32, 119) and (32, 122).",
            "位于以坐标（30, 119）、（32, 119）和（32, 122）为顶点的区域内的客户。"
        },
        {
            "not inside \"delta\"",
            "Customers who are, by a known position, outside the region “delta”.",
            "位置已知且不在区域“delta”内的客户。"
        },
        {
            "in segment \"big\"",
            "Customers who are in the segment “big”.",
            "属于分群“big”的客户。"
        },
        {
            "not in segment \"big\"",
            "Customers who are certainly not in the segment “big”.",
            "确定不属于分群“big”的客户。"
        },
        {
            "in segment \"big\" or unknown",
            "Customers who are in the segment “big” (also when that is unknown).",
            "属于分群“big”（未知也算）的客户。"
        },
        {
            "in sample 12.5 percent of \"spring\"",
            "Customers who are in the sample “spring”: 12.5% of all customers.",
            "属于抽样“spring”（全部客户的 12.5%）的客户。"
        },
        {
            "not in sample 10 to 20 percent of \"春\"",
            "Customers who are not in the part from 10% to just below 20% of the sample “春”.",
            "不属于抽样“春”中 10%（含）到 20%（不含）的部分的客户。"
        },
        {
            "tier \"loyalty\" at least \"gold\"",
            "Customers who are on the tier “gold” or a higher one of the ladder “loyalty”.",
            "在等级体系“loyalty”中达到“gold”或更高等级的客户。"
        },
        {
            "not tier \"loyalty\" at least \"gold\"",
            "Customers who are certainly on a lower tier than “gold” of the ladder “loyalty”.",
            "在等级体系“loyalty”中确定低于“gold”的客户。"
        },
        {
            "loyalty is known",
            "Customers whose loyalty is known.",
            "loyalty 已知的客户。"
        },
        {
            "predicate \"has open invoice\"",
            "Customers who pass the test “has open invoice”.",
            "符合判断“has open invoice”的客户。"
        },
        {
            "not predicate \"has open invoice\"",
            "Customers who certainly do not pass the test “has open invoice”.",
            "确定不符合判断“has open invoice”的客户。"
        },
    };
}
