using System.Globalization;
using FsCheck;
using FsCheck.Fluent;

namespace Segmentation.DynamicLinq.Tests.Agreement;

/// <summary>Random rules about the shop, written in both languages side by side.</summary>
internal static class TwoTextsGenerator
{
    private static readonly (string Linq, string Rule)[] Operators =
        [("==", "="), ("!=", "!="), ("<", "<"), ("<=", "<="), (">", ">"), (">=", ">="), ("=", "="), ("<>", "!=")];

    private static readonly (string Linq, string Rule)[] Numbers =
    [
        ("LifetimeSpend", "lifetime spend"), ("Refunds", "refunds"), ("CreditLimit", "credit limit"), ("LoginCount", "logins"),
        ("VisitDays", "visit days"), ("Discount", "discount"), ("Satisfaction", "satisfaction"),
    ];

    private static readonly string[] Amounts = ["0", "1", "2.5", "7.5", "12", "30", "0.25", "100", "150.00", "1000", "2500", "-3"];

    private static readonly (string Linq, string Rule)[] Texts = [("City", "city"), ("Name", "name"), ("Address.Country", "country")];

    private static readonly string[] Values = ["Shanghai", "shanghai", "Berlin", "Anna", "DE", "CN", "An", "", "李", "\\\"x\\\""];

    /// <summary>Rules with up to a dozen conditions.</summary>
    public static Gen<TwoTexts> Rules { get; } = Tree(3);

    private static Gen<TwoTexts> Tree(int depth) => depth == 0
        ? Leaf()
        : Gen.Frequency(
            (2, Leaf()),
            (2, from a in Tree(depth - 1) from b in Tree(depth - 1) from op in Gen.Elements("and", "&&", "or", "||") select Joined(a, op, b)),
            (1, Tree(depth - 1).Select(inner => new TwoTexts($"not ({inner.Linq})", $"not ({inner.Rule})"))));

    private static TwoTexts Joined(TwoTexts a, string op, TwoTexts b) =>
        new($"({a.Linq}) {op} ({b.Linq})", $"({a.Rule}) {(op is "and" or "&&" ? "and" : "or")} ({b.Rule})");

    private static Gen<TwoTexts> Leaf() => Gen.Frequency(
        (4, Comparison()),
        (3, TextCondition()),
        (1, Gen.Elements(new TwoTexts("IsVip", "vip"), new TwoTexts("OptedIn == true", "opted in = true"), new TwoTexts("IsVip == false", "vip = false"))),
        (1, Level()),
        (1, Gen.Elements(Numbers).Select(number => number.Linq is "Satisfaction" or "CreditLimit"
            ? new TwoTexts($"{number.Linq} == null", $"{number.Rule} is unknown")
            : new TwoTexts("City != null", "city is known"))),
        (2, Moment()),
        (1, Gen.Elements("tea", "coffee", "vip").Select(tag => new TwoTexts($"Tags.Contains(\"{tag}\")", $"tags contains \"{tag}\""))),
        (5, Events()));

    private static Gen<TwoTexts> Comparison() =>
        from a in Gen.Elements(Numbers)
        from b in Gen.Elements("Refunds", "LifetimeSpend")
        from op in Gen.Elements(Operators)
        from amount in Gen.Elements(Amounts)
        from kind in Gen.Choose(0, 7)
        select kind switch
        {
            0 => new TwoTexts($"{amount} {op.Linq} {a.Linq}", $"{a.Rule} {Flipped(op.Rule)} {amount}"),
            1 => new TwoTexts($"LifetimeSpend {op.Linq} Refunds", $"lifetime spend {op.Rule} refunds"),
            2 => new TwoTexts($"LifetimeSpend - Refunds {op.Linq} {amount}", $"lifetime spend - refunds {op.Rule} {amount}"),
            3 => new TwoTexts($"Refunds + {b} * 2 {op.Linq} {amount}", $"refunds + {(b == "Refunds" ? "refunds" : "lifetime spend")} * 2 {op.Rule} {amount}"),
            4 => new TwoTexts($"LoginCount in ({amount.Split('.')[0]}, 5, 20)", $"logins in ({amount.Split('.')[0]}, 5, 20)"),
            _ => new TwoTexts($"{a.Linq} {op.Linq} {amount}", $"{a.Rule} {op.Rule} {amount}"),
        };

    private static string Flipped(string op) => op switch { "<" => ">", "<=" => ">=", ">" => "<", ">=" => "<=", _ => op };

    private static Gen<TwoTexts> TextCondition() =>
        from text in Gen.Elements(Texts)
        from value in Gen.Elements(Values)
        from other in Gen.Elements("Hangzhou", "FR", "Bo")
        from kind in Gen.Choose(0, 6)
        select kind switch
        {
            0 => new TwoTexts($"{text.Linq} != \"{value}\"", $"{text.Rule} != \"{value}\""),
            1 => new TwoTexts($"{text.Linq} in (\"{value}\", \"{other}\")", $"{text.Rule} in (\"{value}\", \"{other}\")"),
            2 => new TwoTexts($"{text.Linq}.StartsWith(\"{value}\")", $"{text.Rule} starts with \"{value}\""),
            3 => new TwoTexts($"{text.Linq}.Contains(\"{value}\")", $"{text.Rule} contains \"{value}\""),
            4 => new TwoTexts($"{text.Linq}.EndsWith(\"{value}\")", $"{text.Rule} ends with \"{value}\""),
            _ => new TwoTexts($"{text.Linq} == \"{value}\"", $"{text.Rule} = \"{value}\""),
        };

    private static Gen<TwoTexts> Level() =>
        from level in Gen.Elements("None", "Silver", "Gold")
        from isIn in Gen.Elements(true, false)
        select isIn
            ? new TwoTexts($"Tier in (\"{level}\", \"Silver\")", $"level in (\"{level}\", \"Silver\")")
            : new TwoTexts($"Tier == LinqTier.{level}", $"level = \"{level}\"");

    private static Gen<TwoTexts> Moment() =>
        from days in Gen.Choose(1, 1_500)
        from op in Gen.Elements(Operators.Where(each => each.Rule is not ("=" or "!=")).ToArray())
        from kind in Gen.Choose(0, 4)
        select kind switch
        {
            0 => new TwoTexts($"RegisteredAt {op.Linq} DateTime.UtcNow.AddDays(-{days})", $"time since registered {Flipped(op.Rule)} {days * 24} hours"),
            1 => new TwoTexts($"(DateTime.UtcNow - RegisteredAt).TotalHours {op.Linq} {days}", $"time since registered {op.Rule} {days} hours"),
            2 => new TwoTexts($"RegisteredAt >= DateTime.Today.AddDays(-{days})", $"time since registered <= {days} days"),
            3 => new TwoTexts($"ContractEnd <= DateTime.UtcNow.AddDays({days})", $"time since contract end >= 0 seconds or contract end within next {days * 24} hours"),
            _ => Constant(days, op),
        };

    private static TwoTexts Constant(int days, (string Linq, string Rule) op)
    {
        var date = new DateOnly(2026, 3, 5).AddDays(-days);
        var iso = date.ToString("O", CultureInfo.InvariantCulture);
        return new TwoTexts(
            string.Create(CultureInfo.InvariantCulture, $"RegisteredAt {op.Linq} DateTime({date.Year}, {date.Month}, {date.Day})"),
            $"registered {op.Rule} {iso}T00:00Z");
    }

    private static Gen<TwoTexts> Events() =>
        from filter in Filter()
        from count in Gen.Choose(0, 4)
        from op in Gen.Elements(Operators)
        from amount in Gen.Elements("0", "100", "500.5", "1200", "3000")
        from kind in Gen.Choose(0, 9)
        select kind switch
        {
            0 => new TwoTexts("Orders.Any()", "any order"),
            1 or 2 => new TwoTexts($"Orders.Any(o => {filter.Linq})", $"any order{filter.Where}"),
            3 => new TwoTexts($"!Orders.Any(o => {filter.Linq})", $"no order{filter.Where}"),
            4 or 5 => new TwoTexts($"Orders.Count(o => {filter.Linq}) {op.Linq} {count}", $"count of order{filter.Where} {op.Rule} {count}"),
            6 => new TwoTexts($"Orders.Where(o => {filter.Linq}).Sum(o => o.Total) {op.Linq} {amount}", $"sum of order.total{filter.Where} {op.Rule} {amount}"),
            7 => new TwoTexts($"Orders.Max(o => o.Total) {op.Linq} {amount}", $"max of order.total {op.Rule} {amount}"),
            8 => new TwoTexts($"Orders.Average(Total) {op.Linq} {amount}", $"average of order.total {op.Rule} {amount}"),
            _ => new TwoTexts($"Orders.All(o => o.Total {op.Linq} {amount})", $"all order where (total {op.Rule} {amount})"),
        };

    /// <summary>A filter; the window of the rule language stands behind its parentheses.</summary>
    private static Gen<(string Linq, string Where)> Filter() =>
        from field in Gen.Elements(
            ("o.Category == \"tea\"", "category = \"tea\""), ("o.Category in (\"tea\", \"shoes\")", "category in (\"tea\", \"shoes\")"),
            ("o.Quantity > 2", "quantity > 2"), ("o.Total >= 300", "total >= 300"), ("!(o.Coupon == \"SPRING\")", "not coupon = \"SPRING\""),
            ("(o.Quantity == 1 || o.Total < 500.5)", "(quantity = 1 or total < 500.5)"), ("o.Coupon.StartsWith(\"S\")", "coupon starts with \"S\""))
        from days in Gen.Choose(1, 400)
        from kind in Gen.Choose(0, 2)
        select kind switch
        {
            0 => ($"o.PlacedAt > DateTime.UtcNow.AddDays(-{days})", $" within {days * 24} hours"),
            1 => ($"{field.Item1} and o.PlacedAt > DateTime.UtcNow.AddDays(-{days})", $" where ({field.Item2}) within {days * 24} hours"),
            _ => (field.Item1, $" where ({field.Item2})"),
        };
}
