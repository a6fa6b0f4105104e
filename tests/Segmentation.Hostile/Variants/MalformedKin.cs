using Segmentation.Hostile.Entries;

namespace Segmentation.Hostile.Variants;

/// <summary>Every short row of words and marks, and a long rule cut off and gapped at every place.</summary>
internal static class MalformedKin
{
    private static readonly string[] Parts = ["(", ")", "not", "and", "or", "vip", "spend", ">", "1", "\"a\"", "in", "is", "any", "order", "where", "within"];

    private const string Long =
        "not (spend >= 1_000.5 or city in (\"Shanghai\", 'a\\\"b')) /* why */ and any order where (category is not \"tea\" or unknown) within 90 days "
        + "and last order between 3 months and 1 week ago and count of order previous 2 quarters = 0 and registered > 2026-03-04T10:00:00+08:00";

    public static IEnumerable<HostileEntry> Entries()
    {
        var kin = new Kin("malformed");
        kin.Either("", " ", "\r\n", "// only", "/* only */", "/**/");
        kin.Either(from first in Parts from second in Parts select $"{first} {second}");
        kin.Either(from first in Parts from second in Parts from third in Parts where Keep(first, second, third) select $"{first} {second} {third}");
        kin.Either(Enumerable.Range(0, Long.Length).Select(end => Long[..end]));
        kin.Either(Enumerable.Range(0, Long.Length).Select(start => Long[start..]));
        kin.Either(Enumerable.Range(0, Long.Length).Select(at => Long.Remove(at, 1)));
        kin.Either(Enumerable.Range(0, Long.Length).Select(at => Long.Insert(at, Long.Substring(at, 1))));
        return kin.Entries;
    }

    /// <summary>A sixth of the rows of three: enough for every pair.</summary>
    private static bool Keep(string first, string second, string third) =>
        (Array.IndexOf(Parts, first) + (2 * Array.IndexOf(Parts, second)) + (4 * Array.IndexOf(Parts, third))) % 6 == 0;
}
