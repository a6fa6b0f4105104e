using Segmentation.Hostile.Entries;
using Segmentation.Hostile.Variants;
using Segmentation.Hostile.Worlds;

namespace Segmentation.Hostile.Checks;

/// <summary>What the sentences beside some hostile inputs ask for, where a program can tell.</summary>
internal static class Meanings
{
    private const string NeverTrue = "SEG1023";
    private const string MixedConnectives = "SEG1114";

    /// <summary>What an input means other than it should.</summary>
    public static IEnumerable<string> Of(HostileEntry entry, HostileWorld world, ParsedRule parsed, string text)
    {
        var meaning = new Meaning(world, parsed, text);
        return entry.Id switch
        {
            _ when entry.Category == DiscretionKin.Category => meaning.DoesNotTell(DiscretionKin.Value),
            "an-almost-tautology" => meaning.Expect("no claim that it is always true", !meaning.Tells("always true")),
            "date-decimal-comma" => meaning.IsRefusedAt("1.234,5"),
            "dur-00" => meaning.IsRefusedAt("0"),
            "dur-06" => meaning.Expect("a unit as a fix", meaning.Fixes.Any(fix => fix.Contains("day", StringComparison.Ordinal))),
            "dur-15" => meaning.IsPrinted("spend between 500 and 100").Concat(meaning.Expect("a warning", meaning.Has(NeverTrue))),
            "lit-backslash-path" => meaning.IsRefusedAt("\\t"),
            "lit-comment" => meaning.IsPrinted("spend > 1"),
            "lit-template" => meaning.Holds("{{ Tenant.ConnectionString }}"),
            "mal-126" => meaning.Is(Truth.Undetermined, new HostileShopper()),
            "money-00" => meaning.Expect("1000 as the first fix", meaning.Fixes.FirstOrDefault() == "1000"),
            "money-09" => meaning.IsRefusedAt("+"),
            "num-dots" => meaning.IsRefusedAt("1.2.3"),
            "num-string-number" => meaning.IsRefusedAt("\"1000\""),
            "num-uint" => meaning.Is(Truth.False, new HostileShopper()),
            "out-00" => meaning.Holds("<script>alert(1)</script>"),
            "out-03" => meaning.Is(Truth.True, new HostileShopper()).Concat(meaning.DoesNotTell("wei@example.com")),
            "out-06" => meaning.Expect("the odd letter", meaning.Tells("U+0441")).Concat(meaning.IsRefusedAt("\u0441")),
            "push-00" => meaning.Holds("'; drop table customers; --"),
            "push-03" => meaning.IsRefusedAt("\\u"),
            "seg-self" or "seg-chain" or "seg-missing" => meaning.Expect("a refusal", !parsed.Success),
            "sem-and-or" => meaning.IsPrinted("vip or (spend > 1 and city = \"x\")")
                .Concat(meaning.Expect("a hint", meaning.Has(MixedConnectives))),
            "sem-double-neg-null" or "sem-null-ge" or "sem-null-not-lt" =>
                meaning.Is(Truth.Undetermined, new HostileShopper())
                    .Concat(meaning.Is(Truth.True, new HostileShopper { Satisfaction = entry.Id == "sem-double-neg-null" ? 2 : 3 })),
            "sem-not-prec" => meaning.Is(Truth.False, new HostileShopper()),
            "state-poison-double" => meaning.Reads("Spend > 7.25", "spend > 7.25"),
            "state-poison-scale" => meaning.Reads("Spend > 18.00", "spend > 18.00"),
            "text-03" => meaning.Is(Truth.True, new HostileShopper { City = "" })
                .Concat(meaning.Is(Truth.Undetermined, new HostileShopper { City = null })),
            "text-09" => meaning.Is(Truth.False, new HostileShopper())
                .Concat(meaning.Is(Truth.True, new HostileShopper { City = "SHANGHAI" })),
            "uni-cn-comma" => meaning.IsPrinted("city in (\"Shanghai\", \"Hangzhou\")"),
            "uni-curly-quotes" => meaning.IsPrinted("city = \"Shanghai\""),
            "uni-vs" => meaning.Holds("Shanghai\uFE0F").Concat(meaning.Is(Truth.False, new HostileShopper())),
            _ => [],
        };
    }
}
