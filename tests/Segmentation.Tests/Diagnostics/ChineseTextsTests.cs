using System.Globalization;
using System.Text.RegularExpressions;
using Segmentation.Diagnostics;
using Segmentation.Tests.Rules.Checking;
using Segmentation.Tests.Rules.Json;
using Segmentation.Tests.Rules.Language;
using Segmentation.Tests.Rules.Language.Files;
using Segmentation.Tests.Rules.Language.Mistakes;

namespace Segmentation.Tests.Diagnostics;

public partial class ChineseTextsTests
{
    private static readonly CultureInfo Chinese = new("zh-CN");

    /// <summary>An issue of every code that can be provoked, and of every mistake in the corpus and in files.</summary>
    private static IEnumerable<Issue> Issues =>
    [
        .. WrongRules.ByCode.Concat(WrongModels.ByCode).SelectMany(provoke => provoke.Value()),
        .. ErrorTexts.Codes.SelectMany(code => ErrorTexts.Wrong(code).Issues),
        .. FirstErrorTests.Mistakes.Select(row => (string)row[0]).Concat(Corpus).SelectMany(text => TextModel.Parse(text).Issues),
        .. RefusedJsonTests.Documents.SelectMany(json => RuleJson.Parse(json, TextModel.Catalogue, TextModel.Options).Issues),
        .. FileMistakeTests.Mistakes.SelectMany(row => Reading.Read((string)row[0]).Issues),
        .. FileLimitTests.Breaches.SelectMany(set => set.Issues),
    ];

    private static IEnumerable<string> Corpus =>
        MistakeFile.Mistakes(MistakeFile.Open).Concat(MistakeFile.Mistakes(MistakeFile.Held)).Select(mistake => mistake.Text);

    [Fact]
    public void Every_sentence_is_there_in_Chinese()
    {
        var missing = Issues.SelectMany(issue => new[] { issue.Texts!.Message.Template, issue.Texts.Cure.Template })
            .Where(template => Words().IsMatch(template) && !ChineseTexts.All.ContainsKey(template))
            .Distinct().ToList();

        Assert.True(missing.Count == 0, "Say it in Chinese too, in ChineseTexts: " + string.Join(" | ", missing));
    }

    [Fact]
    public void An_issue_in_Chinese_is_another_sentence_of_the_same_issue()
    {
        foreach (var issue in Issues)
        {
            var said = issue.In(Chinese);

            Assert.Matches("[\u4e00-\u9fff]", said.Message + said.Cure);
            Assert.InRange(said.Message.Length, 1, 200);
            Assert.Equal((issue.Code, issue.Severity, issue.Span), (said.Code, said.Severity, said.Span));
            Assert.Equal(issue.Fixes, said.Fixes);
        }
    }

    [Fact]
    public void Each_sentence_names_the_same_parts_in_both_languages() =>
        Assert.All(ChineseTexts.All, pair => Assert.Equal(Parts(pair.Key), Parts(pair.Value)));

    private static IEnumerable<string> Parts(string template) =>
        Part().Matches(template).Select(match => match.Value).Order(StringComparer.Ordinal);

    [GeneratedRegex(@"\{\d\}")]
    private static partial Regex Part();

    [GeneratedRegex("[a-z]{2}")]
    private static partial Regex Words();
}
