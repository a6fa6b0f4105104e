namespace Segmentation.Tests.Customers;

/// <summary>A customer that buys nothing: the users of a back office, by role, level, department and permissions.</summary>
public class AdministratorTests
{
    private static readonly DateTimeOffset Now = new(2026, 3, 5, 10, 0, 0, TimeSpan.Zero);

    private static readonly CustomerModel<Administrator> Model = CustomerModel.For<Administrator>(m => m
        .Key(a => a.Number)
        .Choice(a => a.Role)
        .Number(a => a.Level)
        .Text(a => a.Department)
        .Set(a => a.Permissions)
        .Events("sign in", a => a.SignIns, e => e.At(at => at)));

    private static readonly SegmentationEngine<Administrator> Engine = SegmentationEngine.Create(
        Model,
        new Segment("can refund", Attributes.Set("permissions").Contains("refund") & Attributes.Number("level") >= 3),
        new Segment("auditors", Attributes.Text("role").Is("Auditor") | Attributes.Text("department").Is("audit")),
        new Segment("dormant", Events.Of("sign in").Within(Last.Days(90)).None()),
        new Segment("to review", Rule.InSegment("can refund") & Rule.InSegment("dormant")));

    [Fact]
    public void An_administrator_belongs_by_role_level_department_and_permissions()
    {
        var chief = new Administrator(7, AdministratorRole.Editor, 4, "sales", ["refund", "read"], []);

        Assert.Equal(["can refund", "dormant", "to review"], Engine.Evaluate(chief, Now).Members);
        Assert.Equal("7", Engine.Evaluate(chief, Now).Customer);
    }

    [Fact]
    public void A_sign_in_takes_an_administrator_out_of_review_for_ninety_days()
    {
        var chief = new Administrator(7, AdministratorRole.Editor, 4, "sales", ["refund"], [Now.AddHours(-1)]);

        var verdict = Engine.Evaluate("to review", chief, Now);

        Assert.Equal(Truth.False, verdict.Truth);
        Assert.Equal(new DateTimeOffset(2026, 6, 3, 0, 0, 0, TimeSpan.Zero), verdict.ValidUntil);
    }

    [Fact]
    public void An_unknown_level_is_undetermined_and_named()
    {
        var unknown = new Administrator(8, AdministratorRole.Auditor, null, null, ["refund"], []);

        var verdict = Engine.Evaluate("can refund", unknown, Now);

        Assert.Equal(Truth.Undetermined, verdict.Truth);
        Assert.Equal("level", Assert.Single(verdict.Reasons).Subject);
        Assert.Equal(Truth.True, Engine.Evaluate("auditors", unknown, Now).Truth);
    }

    [Fact]
    public void A_facet_of_buying_is_refused_for_a_customer_that_buys_nothing()
    {
        var exception = Assert.Throws<SegmentationException>(() =>
            SegmentationEngine.Create(Model, new Segment("x", Value.Total > 0 & Recency.Elapsed < Duration.Days(1))));

        Assert.Equal(["SEG1007", "SEG1007"], exception.Issues.Select(issue => issue.Code));
    }

    private enum AdministratorRole
    {
        Editor,
        Auditor,
    }

    private sealed record Administrator(
        long Number, AdministratorRole? Role, double? Level, string? Department, string[] Permissions, DateTimeOffset?[] SignIns);
}
