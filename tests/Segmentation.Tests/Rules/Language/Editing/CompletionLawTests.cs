using System.Globalization;
using System.Text.Json;
using Segmentation.Conformance;
using Segmentation.Conformance.Rules;
using Segmentation.Hostile.Worlds;
using Segmentation.Tests.Conformance;

namespace Segmentation.Tests.Rules.Language.Editing;

public class CompletionLawTests
{
    private static readonly CultureInfo Chinese = CultureInfo.GetCultureInfo("zh-CN");

    private static readonly CompletionLaws InEnglish = new(TextModel.Catalogue, TextModel.Options, CultureInfo.InvariantCulture);

    private static readonly CompletionLaws InChinese =
        new(TextModel.Catalogue, TextModel.Options with { Keywords = RuleKeywords.Chinese }, Chinese);

    public static TheoryData<string> Canonical => [.. CanonicalTexts.All];

    [Theory]
    [MemberData(nameof(Canonical))]
    public void What_goes_on_a_canonical_text_is_among_the_completions_and_none_makes_a_mistake(string text)
    {
        Assert.Empty(InEnglish.Missing(text));
        Assert.Empty(Enumerable.Range(0, text.Length + 1).SelectMany(caret => InEnglish.Mistaken(text, caret)));
    }

    [Theory]
    [MemberData(nameof(Canonical))]
    public void Likewise_in_Chinese(string canonical)
    {
        var format = new RuleFormat { Width = 0, Keywords = RuleKeywords.Chinese, Catalogue = TextModel.Catalogue, NamesIn = Chinese };
        var text = TextModel.Parse(canonical).Rule!.ToString(format);

        Assert.Empty(InChinese.Missing(text));
        Assert.Empty(Enumerable.Range(0, text.Length + 1).SelectMany(caret => InChinese.Mistaken(text, caret)));
    }

    [Theory]
    [InlineData(ConformanceFolders.Own)]
    [InlineData(ConformanceFolders.Published)]
    public void What_goes_on_an_accepted_case_is_among_the_completions(string folder)
    {
        Assert.Empty(Accepted(folder).SelectMany(each => each.Laws.Missing(each.Text)).Take(20));
    }

    [Theory]
    [InlineData(ConformanceFolders.Own)]
    [InlineData(ConformanceFolders.Published)]
    public void No_completion_makes_a_mistake_in_a_case(string folder)
    {
        var places = Accepted(folder).Select((each, index) => (each.Laws, each.Text, Caret: index * 31 % (each.Text.Length + 1)));

        Assert.Empty(places.SelectMany(place => place.Laws.Mistaken(place.Text, place.Caret)).Take(20));
    }

    /// <summary>Accepted texts: all of those of others, every third of our own many.</summary>
    private static IEnumerable<(CompletionLaws Laws, string Text)> Accepted(string folder) =>
        AllAccepted(folder).Where((_, index) => folder == ConformanceFolders.Published || index % 3 == 0);

    private static IEnumerable<(CompletionLaws Laws, string Text)> AllAccepted(string folder)
    {
        var root = ConformanceFolders.Find(folder);
        var files = root is null ? [] : ConformanceFile.Under(root).Where(file => new RuleCaseReader().Reads(file.Folder, file.Name));
        foreach (var file in files)
        {
            using var document = JsonDocument.Parse(File.ReadAllText(file.FullPath));
            var catalogue = CaseModel.Of(document.RootElement).Catalogue;
            var laws = new CompletionLaws(catalogue, RuleTextOptions.Default, CultureInfo.InvariantCulture);
            foreach (var row in document.RootElement.GetProperty("cases").EnumerateArray())
            {
                // As it is stored: a synonym or another spelling of a mark is not proposed to who has typed nothing.
                if (RuleText.Parse(row.GetProperty("rule").GetString()!, catalogue).Rule is { } rule)
                {
                    yield return (laws, rule.ToString());
                }
            }
        }
    }
}
