using System.Collections.Immutable;
using System.Reflection;
using Segmentation.Diagnostics;
using Segmentation.Examples;
using Segmentation.Tests.Rules.Checking;
using Segmentation.Tests.Rules.Language;
using Segmentation.Tests.Rules.Language.Files;
using Segmentation.Tests.Samples;

namespace Segmentation.Tests.Diagnostics;

public class ErrorDocumentationTests
{
    private static readonly ErrorPage Page = ErrorPage.Read();

    private static readonly ImmutableSortedDictionary<string, Func<ImmutableArray<Issue>>> WrongCode =
        WrongRules.ByCode.Concat(WrongModels.ByCode).ToImmutableSortedDictionary(StringComparer.Ordinal);

    public static TheoryData<string> Provoked => [.. WrongCode.Keys];

    /// <summary>The codes whose examples are in the rule language, each with how serious it is.</summary>
    public static TheoryData<string, IssueSeverity> InText
    {
        get
        {
            var data = new TheoryData<string, IssueSeverity>();
            foreach (var code in ErrorTexts.Codes.Order(StringComparer.Ordinal))
            {
                data.Add(
                    code,
                    code == IssueCodes.CountedInDates.Id || code == IssueCodes.EdgeLeftOut.Id ? IssueSeverity.Info
                        : LintPolicy.Codes.Contains(code) ? LintPolicy.Default.SeverityOf(code)!.Value
                        : IssueSeverity.Error);
            }

            return data;
        }
    }

    public static TheoryData<string> Fixed =>
    [
        .. Fixes.Rules.Keys, .. Fixes.Segments.Keys, .. Fixes.Texts.Keys, .. Fixes.Models.Keys, .. Fixes.Customers.Keys,
        .. Fixes.Files.Keys,
    ];

    /// <summary>The codes whose examples are files of segments.</summary>
    public static TheoryData<string> InFile => [.. ErrorFiles.Codes];

    [Fact]
    public void The_catalogue_lists_every_code_once_in_order()
    {
        var declared = typeof(IssueCodes).GetFields(BindingFlags.Static | BindingFlags.Public)
            .Select(field => field.GetValue(null)).OfType<IssueCode>().Select(code => code.Id).Order(StringComparer.Ordinal);

        Assert.Equal(declared, IssueCodes.All.Select(code => code.Id));
        Assert.Equal(IssueCodes.All.Count, IssueCodes.All.Select(code => code.Id).Distinct().Count());
    }

    [Fact]
    public void The_page_has_one_heading_for_each_code_of_the_catalogue() =>
        Assert.Equal(IssueCodes.All.Select(code => $"{code.Id} {code.Title}"), Page.Entries.Select(entry => $"{entry.Code} {entry.Title}"));

    [Fact]
    public void Each_code_has_a_wrong_and_a_right_example_or_is_said_not_to_be_raised_yet()
    {
        foreach (var entry in Page.Entries)
        {
            var wrong = entry.Wrong ?? entry.WrongFile;
            Assert.True(entry.IsRaised == wrong is not null, $"{entry.Code} has no wrong example, or needs none.");
            var right = entry.Right ?? entry.RightText ?? entry.RightFile;
            Assert.True(entry.IsRaised == right is not null, $"{entry.Code} has no right example, or needs none.");
        }
    }

    [Fact]
    public void Exactly_the_codes_that_are_raised_are_provoked_here() =>
        Assert.Equal(
            Page.Entries.Where(entry => entry.IsRaised).Select(entry => entry.Code),
            WrongCode.Keys.Concat(ErrorTexts.Codes).Concat(ErrorFiles.Codes).Order(StringComparer.Ordinal));

    [Theory]
    [MemberData(nameof(Provoked))]
    public void The_wrong_example_gives_its_code(string code)
    {
        var issues = WrongCode[code]();

        Assert.Contains(issues, issue => issue.Code == code);
        Assert.All(issues, issue => Assert.All([issue.Message, issue.Place, issue.Cure], Assert.NotEmpty));
    }

    [Theory]
    [MemberData(nameof(Provoked))]
    public void The_wrong_example_stands_word_for_word_in_the_code_that_provokes_it(string code)
    {
        var wrong = Page.Entries.Single(entry => entry.Code == code).Wrong!;
        var source = string.Join('\n', Repository.Lines("tests", "Segmentation.Tests", "Rules", "Checking", "WrongRules.cs")
            .Concat(Repository.Lines("tests", "Segmentation.Tests", "Diagnostics", "WrongModels.cs"))
            .Select(line => line.Trim()));

        Assert.Contains(string.Join('\n', wrong.Select(line => line.Trim())).TrimEnd(';'), source, StringComparison.Ordinal);
    }

    [Theory]
    [MemberData(nameof(InText))]
    public void The_wrong_text_gives_its_code_first_with_a_place_in_the_text(string code, IssueSeverity severity)
    {
        var parsed = ErrorTexts.Wrong(code);

        var issue = parsed.Issues[0];
        Assert.Equal((code, severity), (issue.Code, issue.Severity));
        Assert.NotNull(issue.Span);
        Assert.All([issue.Message, issue.Place, issue.Cure], Assert.NotEmpty);
        Assert.Equal(severity < IssueSeverity.Error, parsed.Success);
    }

    [Theory]
    [MemberData(nameof(InText))]
    public void The_right_text_is_right(string code, IssueSeverity severity)
    {
        var parsed = ErrorTexts.Right(code);

        Assert.True(parsed.Success, $"{severity} {code}");
        Assert.DoesNotContain(parsed.Issues, issue => issue.Code == code || issue.Severity > IssueSeverity.Info);
    }

    [Theory]
    [MemberData(nameof(InFile))]
    public void The_wrong_file_gives_its_code_with_a_place_in_the_file(string code)
    {
        var issue = Assert.Single(ErrorFiles.Wrong(code).Issues);

        Assert.Equal((code, "shop.segments"), (issue.Code, issue.File));
        Assert.StartsWith("shop.segments(", issue.Place, StringComparison.Ordinal);
        Assert.NotNull(issue.Span);
        Assert.All([issue.Message, issue.Cure], Assert.NotEmpty);
    }

    [Theory]
    [MemberData(nameof(InFile))]
    public void The_right_file_is_right(string code) => Assert.Empty(ErrorFiles.Right(code).Issues);

    [Theory]
    [MemberData(nameof(Fixed))]
    public void The_right_example_is_right(string code)
    {
        if (Fixes.Rules.TryGetValue(code, out var rule))
        {
            var issues = Diagnostics.Provoked.By(Shop.Model, [new Segment("example", rule())]);
            Assert.DoesNotContain(issues, issue => issue.Severity == IssueSeverity.Error || issue.Code == code);
        }

        if (Fixes.Segments.TryGetValue(code, out var segments))
        {
            Assert.Empty(Diagnostics.Provoked.By(Shop.Model, segments()));
        }

        if (Fixes.Texts.TryGetValue(code, out var texts))
        {
            Assert.All(RuleText.ParseSegments(texts(), Shop.Model.Catalogue).Results.Values, result => Assert.Empty(result.Issues));
        }

        if (Fixes.Models.TryGetValue(code, out var build))
        {
            build();
        }

        if (Fixes.Files.TryGetValue(code, out var read))
        {
            Assert.Empty(read().Issues);
        }

        if (Fixes.Customers.TryGetValue(code, out var evaluate))
        {
            Assert.Empty(evaluate());
        }
    }
}
