using Segmentation.Hostile.Entries;

namespace Segmentation.Hostile.Variants;

/// <summary>What other languages would run: members that were not declared, types, calls, reflection, injections.</summary>
internal static class ForeignKin
{
    private static readonly string[] Reached =
    [
        "Tenant", "Tenant.ConnectionString", "Kind", "Kind.Assembly", "Extra", "Attributes", "Attributes[\"k\"]",
        "Referrer", "Referrer.Spend", "Boom", "StaticSecret",
        "HostileShopper.StaticSecret", "Key", "Seen", "Big", "Orders.Lines", "order.lines", "order.Lines.Count",
        "it", "it.Tenant", "this", "root", "parent", "$it", "^",
        "@0", "#this", "x.y", "GetType()", "ToString()", "Equals(null)", "City.Length", "City.GetType()",
        "Spend.GetHashCode()", "typeof(string)", "string", "object",
        "Type.GetType(\"System.IO.File\")", "System.IO.File.ReadAllText(\"/etc/passwd\")",
        "System.Environment.Exit(1)", "Environment.FailFast(\"x\")",
        "System.Diagnostics.Process.Start(\"id\")", "GC.Collect()", "new object()", "new { a = 1 }",
        "Activator.CreateInstance(Kind)", "default(int)", "DateTime.Now",
        "DateTime.UtcNow", "Guid.NewGuid()", "Random.Shared.Next()", "Math.PI", "Math.Pow(10, 400)", "String.Empty",
        "String.Join(\",\", Tags)", "${7*7}", "#{7*7}",
        "{{7*7}}", "<%= 7 %>", "`id`", "$(id)", "eval(1)", "require('fs')", "__import__('os')", "__proto__",
        "constructor", "select 1", "T(java.lang.Runtime)",
    ];

    private static readonly string[] Uses =
    [
        "{0}", "{0} = \"x\"", "{0} > 1", "{0} != null", "not {0}", "spend > {0}", "city in ({0})", "vip and {0} = 1",
        "any order where ({0} = 1)",
        "count of order where ({0}) > 1", "sum of order.{0} > 1", "{0} is known", "city = \"a\" + {0}",
    ];

    private static readonly string[] Values =
    [
        "'; drop table customers; --", "' or '1'='1", "\\\" or 1=1 --", "%' and sleep(10) --", "_%", "{0}",
        "{Tenant}", "${jndi:ldap://x/a}", "<script>alert(1)</script>",
        "<img src=x onerror=alert(1)>", "=cmd|' /C calc'!A0", "@SUM(1+1)", "+1+1", "-1", "../../etc/passwd",
        "\\\\\\\\server\\\\share", "$1", "@p0", ":p", "?", "%s%s%n", "%0a", "&lt;", "a b ",
        "(?<=a{1,1000}){1000}b", "^(a+)+$", ".*", "[", "*",
    ];

    private static readonly string[] Holders =
    [
        "city = \"{0}\"", "city in (\"{0}\", \"{0}\")", "name contains \"{0}\"", "name starts with \"{0}\"",
        "tags contains \"{0}\"", "in segment \"{0}\"",
        "predicate \"{0}\"", "tier \"{0}\" at least \"{0}\"", "inside \"{0}\"", "in sample 5 percent of \"{0}\"",
        "affinity for \"{0}\" > 1", "name matches \"{0}\"",
        "email = \"{0}\" and", "name like \"{0}\"", "// {0}\nvip",
    ];

    public static IEnumerable<HostileEntry> Entries() => [.. Reaching(), .. Injecting()];

    private static IReadOnlyList<HostileEntry> Reaching()
    {
        var kin = new Kin("exposure");
        foreach (var use in Uses)
        {
            kin.Reject(Reached.Select(reached => use.Replace("{0}", reached, StringComparison.Ordinal)));
        }

        return kin.Entries;
    }

    private static IReadOnlyList<HostileEntry> Injecting()
    {
        var kin = new Kin("injection");
        foreach (var holder in Holders)
        {
            kin.Either(Values.Select(value => holder.Replace("{0}", value, StringComparison.Ordinal)));
        }

        return kin.Entries;
    }
}
