using System.Globalization;
using Segmentation.Hostile.Worlds;

namespace Segmentation.Hostile.Checks;

/// <summary>Every form in which a rule is written reads back as the same rule.</summary>
internal static class RoundTrip
{
    /// <summary>What is lost or changed by writing a rule and reading it again.</summary>
    public static IEnumerable<string> Failures(Rule rule, RuleReader reader)
    {
        var printed = rule.ToString();
        foreach (var keywords in Enum.GetValues<RuleKeywords>())
        {
            var again = reader.Read(printed, keywords).Rule;
            if (!rule.Equals(again) || again.ToString() != printed || again.ComputeHash() != rule.ComputeHash())
            {
                yield return $"printed, it is another rule: {printed} with keywords in {keywords} is {again}";
            }
        }

        // Limits of the text of a value hold for its quotes in JSON too.
        var json = RuleJson.Write(rule);
        if (reader.Options.Limits == RuleLimits.Default && RuleJson.Parse(json, reader.Catalogue, reader.Options).Rule is var written && (!rule.Equals(written) || RuleJson.Write(written) != json))
        {
            yield return $"written as {json}, read as {written}";
        }

        var chinese = new RuleFormat
        {
            Keywords = RuleKeywords.Chinese,
            Catalogue = reader.Catalogue,
            NamesIn = CultureInfo.GetCultureInfo("zh"),
        };
        foreach (var (format, keywords) in new[] { (RuleFormat.Default, RuleKeywords.English), (chinese, RuleKeywords.Chinese) })
        {
            // What is written for readers is not what is stored, and may be too long to be a rule.
            var shown = rule.ToString(format);
            if (shown.Length <= reader.Options.Limits.Characters && reader.Read(shown, keywords).Rule is var again && !rule.Equals(again))
            {
                yield return $"shown to readers, it is another rule: {shown} is {again}";
            }
        }

        foreach (var culture in new[] { CultureInfo.InvariantCulture, chinese.NamesIn })
        {
            if (string.IsNullOrWhiteSpace(RuleText.Describe(rule, reader.Catalogue, culture)))
            {
                yield return "there are no plain words for it";
            }
        }
    }
}
