using System.Globalization;
using Segmentation.Hostile.Worlds;

namespace Segmentation.Hostile.Checks;

/// <summary>Every form in which a rule is written reads back as the same rule.</summary>
internal static class RoundTrip
{
    /// <summary>What is lost or changed by writing a rule and reading it again.</summary>
    public static IEnumerable<string> Failures(Rule rule, HostileWorld world)
    {
        var printed = rule.ToString();
        foreach (var keywords in Enum.GetValues<RuleKeywords>())
        {
            var again = world.Read(printed, keywords).Rule;
            if (!rule.Equals(again) || again.ToString() != printed || again.ComputeHash() != rule.ComputeHash())
            {
                yield return $"printed as {printed}, read with keywords in {keywords} as {again}";
            }
        }

        var json = RuleJson.Write(rule);
        if (world.ReadJson(json).Rule is var written && (!rule.Equals(written) || RuleJson.Write(written) != json))
        {
            yield return $"written as {json}, read as {written}";
        }

        var chinese = new RuleFormat
        {
            Keywords = RuleKeywords.Chinese,
            Catalogue = world.Model.Catalogue,
            NamesIn = CultureInfo.GetCultureInfo("zh"),
        };
        foreach (var (format, keywords) in new[] { (RuleFormat.Default, RuleKeywords.English), (chinese, RuleKeywords.Chinese) })
        {
            // What is written for readers is not what is stored, and may be too long to be a rule.
            var shown = rule.ToString(format);
            if (shown.Length <= world.Options.Limits.Characters && world.Read(shown, keywords).Rule is var again && !rule.Equals(again))
            {
                yield return $"shown as {shown}, which reads as {again}";
            }
        }
    }
}
