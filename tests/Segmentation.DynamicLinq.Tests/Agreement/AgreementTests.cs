using System.Globalization;
using Segmentation.DynamicLinq.Tests.Corpus;
using Segmentation.DynamicLinq.Tests.Shop;
using Segmentation.Properties.Running;
using Xunit.Abstractions;

namespace Segmentation.DynamicLinq.Tests.Agreement;

/// <summary>
/// Random rules: the dialect, the rule language and plain Dynamic LINQ agree where nothing is unknown. <c>SEGMENTATION_DIALECT_RULES</c>
/// says how many.
/// </summary>
public class AgreementTests(ITestOutputHelper output)
{
    private const int Usual = 5_000;

    private static readonly RuleTextOptions Quiet = new() { Lints = LintPolicy.Off };
    private static readonly List<LinqShopper> Known = LinqShop.Known(60, seed: 11);
    private static readonly List<LinqShopper> Any = LinqShop.Any(60, seed: 12);

    private static int Rules => int.TryParse(Environment.GetEnvironmentVariable("SEGMENTATION_DIALECT_RULES"), CultureInfo.InvariantCulture, out var rules)
        ? rules
        : Usual;

    [Fact]
    public void Dialect_rule_language_and_plain_Dynamic_LINQ_agree() => Run.ForAll(output, TwoTextsGenerator.Rules, Rules, texts =>
    {
        var lifted = DynamicLinqRules.Parse(texts.Linq, LinqShop.Model, Quiet).Rule;
        Expect.That(lifted is not null, () => $"refused: {texts.Linq}");
        var engine = SegmentationEngine.Create(
            LinqShop.Model, new Segment("dialect", lifted!), new Segment("language", LinqShop.Model.Parse(texts.Rule, Quiet)));
        var plain = PlainDynamicLinq.Compile(texts.Linq, []);
        foreach (var shopper in Known)
        {
            var (dialect, language) = (engine.IsMember("dialect", shopper, LinqShop.At), engine.IsMember("language", shopper, LinqShop.At));
            Expect.That(dialect == language, () => $"{dialect} in the dialect, {language} in the language: {texts}");
            Expect.That(dialect == plain(shopper), () => $"{dialect} in the dialect, {!dialect} in plain Dynamic LINQ: {texts}");
        }

        foreach (var shopper in Any)
        {
            var truths = engine.Evaluate(shopper, LinqShop.At);
            Expect.That(
                truths["dialect"].Truth == truths["language"].Truth,
                () => $"{truths["dialect"].Truth} in the dialect, {truths["language"].Truth} in the language: {texts}");
        }

        return 1;
    });
}
