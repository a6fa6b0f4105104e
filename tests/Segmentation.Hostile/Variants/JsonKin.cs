using System.Text;
using Segmentation.Hostile.Entries;
using static Segmentation.Hostile.Variants.Kin;

namespace Segmentation.Hostile.Variants;

/// <summary>Documents that nest, grow, break off, repeat themselves or are something else than they seem.</summary>
internal static class JsonKin
{
    private const string Vip = "{\"attribute\":\"vip\",\"operator\":\"is true\"}";

    private const string Whole =
        "{\"version\":1,\"all\":[{\"quantity\":{\"aggregate\":\"sum\",\"events\":\"order\",\"field\":\"amount\",\"where\":{\"field\":\"qty\",\"operator\":\">\",\"value\":1},"
        + "\"window\":{\"within\":{\"count\":30,\"unit\":\"day\"}}},\"operator\":\">=\",\"value\":{\"number\":\"10.50\"}},"
        + "{\"attribute\":\"城市\",\"operator\":\"not in\",\"values\":[\"上海\",\"\\u0041\"],\"orUnknown\":true,\"comment\":\"x\"}]}";

    private static readonly int[] Depths = [1, 2, 31, 32, 33, 63, 64, 65, 66, 127, 128, 129, 300, 400, 5_000, 20_000];

    private static readonly (string Open, string Close)[] Nests =
    [
        ("{\"not\":", "}"),
        ("{\"all\":[", "]}"),
        ("{\"any\":[" + Vip + ",{\"all\":[" + Vip + ",", "]}]}"),
        ("{\"events\":\"order\",\"quantifier\":\"any\",\"where\":", "}"),
        ("{\"quantity\":{\"timeSince\":", "},\"operator\":\"is known\"}"),
        ("{\"quantity\":{\"terms\":[{\"add\":", "}]},\"operator\":\"is known\"}"),
        ("{\"attribute\":\"city\",\"operator\":\"in\",\"values\":[", "]}"),
        ("[", "]"),
        ("{\"x\":", "}"),
        ("\"", "\""),
    ];

    private static readonly string[] Strange =
    [
        "", " ", "null", "true", "1", "-", "\"\"", "[]", "{}", "{}{}", "{\"version\":1}", "{\"version\":999}", "{\"version\":1e0}", "{\"version\":-1}", "{\"version\":null}",
        "\uFEFF{}", "{\"version\":1,\"\":1}", "{\"version\":1,\"\\u0000\":1}", "{\"version\":1,\"\\ud800\":1}", "{\"version\":1,\"a\\u2028b\":1}", "{\"version\":1,\"\u202E\":1}",
        "{\"version\":1,\"$type\":\"System.Diagnostics.Process, System\"}", "{\"version\":1,\"__proto__\":{}}", "{\"version\":1,\"$ref\":\"#\"}", "{\"version\":1,\"attribute\":\"Tenant\"}",
        "<rule/>", "version: 1", "{version:1}", "{'version':1}", "/* */{}", "{} // x", "{\"version\":1,}", "{\"version\":01}", "{\"version\":0x1}", "{\"version\":Infinity}", "\uD83D",
    ];

    private static readonly string[] Values =
    [
        "null", "{}", "[]", "[[]]", "\"\"", "true", "-0", "-0.0", "1e400", "1E-400", "0.00000000000000000000000000001", "79228162514264337593543950335", "1" + new string('0', 400),
        "\"\\u0000\"", "\"\\ud83d\"", "\"\\ud83d\\ude00\"", "\"\\u202e\"", "\"'; drop table customers; --\"", "{\"number\":\"0x10\"}", "{\"number\":\"1_0\"}", "{\"number\":\"１\"}",
        "{\"number\":1,\"currency\":\"\\u0041\"}", "{\"date\":\"9999-12-31\"}", "{\"date\":\"0001-01-01\"}", "{\"instant\":\"9999-12-31T23:59:59.9999999-14:00\"}",
        "{\"instant\":\"2026-01-01T00:00[../../etc/passwd]\"}", "{\"count\":40000,\"unit\":\"year\"}", "{\"count\":-1,\"unit\":\"day\"}", "{\"attribute\":\"spend\"}", "{\"field\":\"at\"}",
    ];

    public static IEnumerable<HostileEntry> Entries()
    {
        var kin = new Kin("json-form", isJson: true);
        kin.Reject(Strange);
        foreach (var (open, close) in Nests)
        {
            foreach (var depth in Depths)
            {
                kin.Add(Expectation.Bounded, () => (Times(open, depth) + Vip + Times(close, depth)).Insert(1, "\"version\":1,"));
                kin.Add(Expectation.Reject, () => Times(open, depth));
            }
        }

        AddBroken(kin);
        AddValues(kin);
        AddWide(kin);
        return kin.Entries;
    }

    /// <summary>A sound document that ends early, or has a character more at any place.</summary>
    private static void AddBroken(Kin kin)
    {
        kin.Either(Whole);
        kin.Reject(Enumerable.Range(0, Whole.Length).Select(length => Whole[..length]));
        kin.Either(Enumerable.Range(0, Whole.Length).Select(at => Whole.Insert(at, "\"")));
        kin.Either(Enumerable.Range(0, Whole.Length).Select(at => Whole.Remove(at, 1)));
    }

    private static void AddValues(Kin kin)
    {
        foreach (var attribute in new[] { "spend", "satisfaction", "city", "vip", "birthday", "last order", "tags" })
        {
            kin.Either(Values.Select(value => $"{{\"version\":1,\"attribute\":\"{attribute}\",\"operator\":\"=\",\"value\":{value}}}"));
            kin.Either(Values.Select(value => $"{{\"version\":1,\"attribute\":\"{attribute}\",\"operator\":\"in\",\"values\":[{value},{value}]}}"));
        }

        kin.Either(Values.Select(value => $"{{\"version\":1,\"attribute\":{value},\"operator\":\"=\",\"value\":1}}"));
        kin.Either(Values.Select(value => $"{{\"version\":1,\"attribute\":\"vip\",\"operator\":\"is true\",\"comment\":{value}}}"));
        kin.Either(Values.Select(value => $"{{\"version\":1,\"inSegment\":{value}}}"));
    }

    private static void AddWide(Kin kin)
    {
        kin.Add(Expectation.Bounded, () => "{\"version\":1,\"all\":[" + Vip + Times("," + Vip, 600) + "]}");
        kin.Add(Expectation.Bounded, () => "{\"version\":1,\"attribute\":\"city\",\"operator\":\"in\",\"values\":[\"a\"" + Times(",\"a\"", 30_000) + "]}");
        kin.Add(Expectation.Bounded, () => "{\"version\":1,\"insidePolygon\":[0" + Times(",0", 60_000) + "]}");
        kin.Add(Expectation.Bounded, () => "{\"version\":1,\"attribute\":\"" + new string('x', 100_000) + "\",\"operator\":\"is known\"}");
        kin.Add(Expectation.Bounded, () => "{\"version\":1,\"comment\":\"" + Times("\\n", 60_000) + "\",\"inSegment\":\"x\"}");
        kin.Add(Expectation.Bounded, () => new StringBuilder("{\"version\":1").AppendJoin("", Enumerable.Range(0, 10_000).Select(i => $",\"x{i}\":1")).Append('}').ToString());
        kin.Add(Expectation.Bounded, () => "{\"version\":1" + Times(",\"version\":1", 8_000) + "}");
        kin.Add(Expectation.Bounded, () => Times("{\"version\":1}", 8_000));
        kin.Add(Expectation.Bounded, () => new string(' ', 131_000) + "{}");
        kin.Add(Expectation.Bounded, () => "{\"version\":1,\"any\":[" + Times("{\"attribute\":\"vipp\",\"operator\":\"is true\"},", 499) + Vip + "]}");
        kin.Add(Expectation.Bounded, () => new string('[', 2_000_000));
    }
}
