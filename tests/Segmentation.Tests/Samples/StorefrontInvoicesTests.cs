using Storefront;
using Storefront.Invoices;
using Xunit.Abstractions;

namespace Segmentation.Tests.Samples;

public class StorefrontInvoicesTests(ITestOutputHelper output)
{
    [Fact]
    public void The_file_of_segments_says_what_the_rules_in_CSharp_say()
    {
        var file = SegmentsOnDisk.BesideProgram("Invoices", "invoices.segments");

        var set = SegmentFiles.Read([file], InvoiceModel.Create().Catalogue);

        Assert.True(set.Success);
        Assert.Equal(
            InvoiceRules.All.Select(segment => (segment.Key, segment.Description, segment.Rule)),
            set.Segments.Select(segment => (segment.Key, segment.Description, segment.Rule)));
    }

    [RealInvoicesFact]
    public void The_figures_of_the_real_shop_agree_with_plain_LINQ()
    {
        var expected = PlainInvoices.Read(RealInvoices.Path!);
        var survey = Take(out var shop);

        output.WriteLine($"{expected.Count} customers, {survey.Figures.Count} segments");
        Assert.Equal(4_372, shop.Customers.Count);
        Assert.Equal(new DateTimeOffset(PlainInvoices.LastInvoice, TimeSpan.Zero), shop.AsOf);
        Assert.Equal(
            PlainInvoices.Segments.Select(segment => (
                segment.Key,
                Members: expected.Count(customer => segment.Value(customer) == true),
                Undetermined: expected.Count(customer => segment.Value(customer) is null))),
            survey.Figures.Select(row => (row.Segment.Key, row.Members, row.Undetermined)));
        Assert.All(survey.Answers, answer => Assert.Empty(answer.Issues));
    }

    [RealInvoicesFact]
    public void Every_customer_of_the_real_shop_has_the_same_answers_in_plain_LINQ()
    {
        var expected = PlainInvoices.Read(RealInvoices.Path!).ToDictionary(customer => customer.Key);
        var survey = Take(out _);

        var wrong =
            from answer in survey.Answers
            from segment in PlainInvoices.Segments
            where answer[segment.Key].Truth != TruthOf(segment.Value(expected[answer.Customer]))
            select $"{segment.Key}: {answer.Customer}";

        Assert.Empty(wrong);
    }

    [RealInvoicesFact]
    public void The_real_shop_at_once_has_the_figures_of_plain_LINQ()
    {
        var expected = PlainInvoices.Read(RealInvoices.Path!);
        var shop = InvoiceShop.Create(InvoiceFile.Read(RealInvoices.Path!));

        var all = Census.Take(shop, EngineSetup.Create(shop)).All;

        Assert.Equal(
            PlainInvoices.Segments.Select(segment => (
                segment.Key,
                Members: expected.Count(customer => segment.Value(customer) == true),
                Undetermined: expected.Count(customer => segment.Value(customer) is null))),
            all.Segments.Select(segment => (segment, all[segment].Count, all[segment].UndeterminedCount)));
    }

    [RealInvoicesFact]
    public void The_next_changes_of_the_real_shop_agree_with_plain_LINQ()
    {
        var silences = PlainInvoices.Read(RealInvoices.Path!).Select(customer => customer.Silence).OfType<int>().ToList();
        var survey = Take(out _);

        Assert.Equal(DaysFromNow(silences.Where(days => days < 30).Min(days => 30 - days)), Next(survey, "active"));
        Assert.Equal(
            DaysFromNow(silences.Where(days => days <= 180).Min(days => days < 90 ? 90 - days : 181 - days)),
            Next(survey, "silent"));
        Assert.Equal(DaysFromNow(silences.Where(days => days <= 180).Min(days => 181 - days)), Next(survey, "lost"));
        Assert.Null(Next(survey, "big spender"));
    }

    [RealInvoicesFact]
    public void The_report_on_the_real_shop_says_what_was_left_out()
    {
        var run = StorefrontRun.Of(dataFolder: null, "--invoices", RealInvoices.Path!);

        Assert.Equal(0, run.ExitCode);
        Assert.Contains(
            "25,900 invoices read: 22,190 of 4,372 known customers used, 3,710 left out.",
            run.Output, StringComparison.Ordinal);
        Assert.Contains("3 bad-debt adjustment without a customer (line ", run.Output, StringComparison.Ordinal);
        Assert.Contains("3,707 no customer (line ", run.Output, StringComparison.Ordinal);
    }

    private static Survey Take(out Shop<InvoiceCustomer> shop)
    {
        shop = InvoiceShop.Create(InvoiceFile.Read(RealInvoices.Path!));
        return Survey.Take(shop, EngineSetup.Create(shop));
    }

    /// <summary>The start of a day to come; the winter clock of the shop is UTC.</summary>
    private static DateTimeOffset DaysFromNow(int days) =>
        new(PlainInvoices.LastInvoice.Date.AddDays(days), TimeSpan.Zero);

    private static DateTimeOffset? Next(Survey survey, string segment) =>
        survey.Figures.Single(row => row.Segment.Key == segment).NextChange;

    private static Truth TruthOf(bool? value) => value switch
    {
        true => Truth.True,
        false => Truth.False,
        null => Truth.Undetermined,
    };
}
