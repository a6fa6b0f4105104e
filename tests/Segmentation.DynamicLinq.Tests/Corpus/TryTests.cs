using Segmentation.DynamicLinq.Tests.Shop;
using Xunit.Abstractions;
namespace Segmentation.DynamicLinq.Tests.Corpus;
public class TryTests(ITestOutputHelper output)
{
    [Fact]
    public void Try()
    {
        foreach (var text in File.ReadAllLines("/tmp/linq.txt").Where(l => l.Length > 0))
        {
            var p = DynamicLinqRules.Parse(text, LinqShop.Model, new RuleTextOptions { Lints = LintPolicy.Off });
            output.WriteLine(text);
            output.WriteLine("    => " + p.Rule);
            foreach (var i in p.Issues) output.WriteLine($"    {i.Severity} {i} [{text.Substring(i.Span!.Value.Start, i.Span!.Value.Length)}]");
        }
    }
}
