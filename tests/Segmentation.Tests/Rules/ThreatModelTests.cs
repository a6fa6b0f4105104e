using System.Globalization;
using System.Text.RegularExpressions;
using Segmentation.Tests.Samples;

namespace Segmentation.Tests.Rules;

public partial class ThreatModelTests
{
    [Fact]
    public void The_page_on_threats_tells_every_limit_and_its_default()
    {
        var told = Repository.Lines("docs", "threat-model.md")
            .Select(line => Row().Match(line))
            .Where(match => match.Success)
            .Select(match => (match.Groups["name"].Value, int.Parse(match.Groups["value"].Value, CultureInfo.InvariantCulture)));

        var limits = typeof(RuleLimits).GetProperties()
            .Where(property => property.PropertyType == typeof(int))
            .Select(property => (property.Name, (int)property.GetValue(RuleLimits.Default)!));
        Assert.Equal(limits.Order(), told.Order());
    }

    [Fact]
    public void The_page_on_threats_tells_the_fixed_limits()
    {
        var page = string.Join(' ', Repository.Lines("docs", "threat-model.md"));

        Assert.Contains(
            string.Create(CultureInfo.InvariantCulture, $"a tree has at most {Rule.MaxDepth} levels and {Rule.MaxSize:N0} parts"), page, StringComparison.Ordinal);
    }

    [GeneratedRegex(@"^\|.*\| `(?<name>\w+)` \| (?<value>\d+) \|$", RegexOptions.CultureInvariant)]
    private static partial Regex Row();
}
