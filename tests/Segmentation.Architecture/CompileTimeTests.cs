using Microsoft.CodeAnalysis;

namespace Segmentation.Architecture;

public class CompileTimeTests
{
    private const string Terms = "using Segmentation.Rules.Authoring;\n";

    private const string Customer =
        "\nsealed record Customer(string Id, DateTime Registered, DateTimeOffset Since, double Spent, "
        + "DateOnly Born, IReadOnlyList<DateTime> Visits);";

    [Theory]
    [InlineData("Value.Total >= 10_000")]
    [InlineData("Value.Total >= 10_000.50m")]
    [InlineData("Value.Total.AtLeast(Attributes.Money(\"credit limit\"))")]
    [InlineData("Attributes.Money(\"spend\") >= MoneyOperand.Of(5m, \"CNY\")")]
    [InlineData("Attributes.Number(\"satisfaction\") < 3.5")]
    [InlineData("Attributes.Number(\"satisfaction\") < 3L")]
    [InlineData("Attributes.Text(\"city\").Is(Attributes.Text(\"home\"))")]
    [InlineData("Recency.Elapsed > Duration.Days(60)")]
    [InlineData("Attributes.Date(\"due\").Before(Attributes.Instant(\"paid\"))")]
    [InlineData("Attributes.Date(\"due\").Before(new DateOnly(2026, 1, 1))")]
    [InlineData("Attributes.Instant(\"paid\") > DateTimeOffset.UnixEpoch")]
    [InlineData("Attributes.Instant(\"paid\") > new DateOnly(2026, 1, 1)")]
    [InlineData("Attributes.Money(\"a\") / Attributes.Money(\"b\") > 0.5")]
    [InlineData("!(Value.Total > 0m) & Frequency.Total > 0 | Rule.InSegment(\"a\")")]
    public void What_makes_sense_compiles(string rule) => Assert.Empty(Errors(rule));

    [Theory]
    [InlineData("Attributes.Text(\"city\") >= 3")]
    [InlineData("Attributes.Text(\"city\") >= \"A\"")]
    [InlineData("Attributes.Text(\"city\").Is(3m)")]
    [InlineData("Attributes.Text(\"city\").Is(Attributes.Money(\"spend\"))")]
    [InlineData("Attributes.Money(\"spend\").Is(Attributes.Text(\"city\"))")]
    [InlineData("Attributes.Money(\"spend\") >= Attributes.Number(\"satisfaction\")")]
    [InlineData("Attributes.Money(\"spend\") >= \"1000\"")]
    [InlineData("Value.Total >= 10_000.5")]
    [InlineData("Value.Total.Between(1.5, 2.5)")]
    [InlineData("Value.Total + Frequency.Total > 0m")]
    [InlineData("Recency.Elapsed > 60")]
    [InlineData("Recency.Elapsed > TimeSpan.FromDays(60)")]
    [InlineData("Frequency.Total > Duration.Days(3)")]
    [InlineData("Attributes.Date(\"due\").Before(DateTimeOffset.UnixEpoch)")]
    [InlineData("Attributes.Date(\"due\") > DateTime.UnixEpoch")]
    [InlineData("Attributes.Instant(\"paid\") > DateTime.UnixEpoch")]
    [InlineData("Attributes.Date(\"due\").TimeOfDay(new TimeOnly(9, 0), new TimeOnly(17, 0))")]
    [InlineData("Attributes.Flag(\"newsletter\")")]
    [InlineData("Attributes.Flag(\"newsletter\") > 0")]
    [InlineData("Attributes.Set(\"tags\").Is(\"tea\")")]
    [InlineData("Frequency.Within(90) > 3")]
    [InlineData("Frequency.Within(Duration.Days(90)) > 3")]
    [InlineData("Recency.Within(Last.Days(90))")]
    [InlineData("Value.Total > 0m && Frequency.Total > 0")]
    public void What_does_not_make_sense_does_not_compile(string rule) => Assert.NotEmpty(Errors(rule));

    [Theory]
    [InlineData(".Since(c => c.Registered)")]
    [InlineData(".Instant(\"registered\", c => c.Registered)")]
    [InlineData(".Instant(c => c.Registered)")]
    [InlineData(".Events(\"visit\", c => c.Visits, e => e.At(v => v))")]
    public void A_DateTime_without_a_meaning_does_not_compile(string declaration)
    {
        var error = Assert.Single(ModelErrors(declaration));

        Assert.Equal("CS0619", error.Id);
        Assert.Contains("DateTimeMeaning.Utc", error.GetMessage(null), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(".Since(c => c.Registered, DateTimeMeaning.Utc)")]
    [InlineData(".Since(c => c.Since)")]
    [InlineData(".Since(c => c.Born)")]
    [InlineData(".Instant(\"registered\", c => c.Registered, DateTimeMeaning.In(\"Europe/London\"))")]
    [InlineData(".Instant(c => c.Registered, DateTimeMeaning.CustomerZone)")]
    [InlineData(".Events(\"visit\", c => c.Visits, e => e.At(v => v, DateTimeMeaning.Utc))")]
    public void A_DateTime_with_a_meaning_compiles(string declaration) => Assert.Empty(ModelErrors(declaration));

    [Theory]
    [InlineData(".Money(c => c.Spent)")]
    [InlineData(".Birthday(c => c.Registered)")]
    [InlineData(".Text(c => c.Spent)")]
    [InlineData(".Key(c => c.Spent)")]
    public void A_member_of_another_type_does_not_compile(string declaration) => Assert.NotEmpty(ModelErrors(declaration));

    [Fact]
    public void Nodes_of_a_rule_cannot_be_made_or_derived_from_outside()
    {
        Assert.NotEmpty(CompileCheck.Errors("Console.WriteLine(new Segmentation.Rules.InSegment(\"a\"));"));
        Assert.NotEmpty(CompileCheck.Errors("Console.WriteLine();\nsealed record Mine : Rule;"));
    }

    private static IReadOnlyList<Diagnostic> Errors(string rule) =>
        CompileCheck.Errors($"{Terms}Rule rule = {rule};\nConsole.WriteLine(rule);");

    private static IReadOnlyList<Diagnostic> ModelErrors(string declaration) =>
        CompileCheck.Errors(
            $"var model = CustomerModel.For<Customer>(m => m.Key(c => c.Id){declaration});\nConsole.WriteLine(model);{Customer}");
}
