namespace Segmentation.Examples;

internal static class Administrators
{
    public static void Run(TextWriter output)
    {
        // <example administrators>
        // Nobody has to buy anything: a model without events segments administrators by role, level and permissions.
        var model = CustomerModel.For<Administrator>(m => m
            .Key(a => a.Id)
            .Text(a => a.Role)
            .Number(a => a.Level)
            .Text(a => a.Department)
            .Set(a => a.Permissions)
            .Date("hired", a => a.HiredOn));

        Rule powerful = Attributes.Text("role").In("owner", "administrator")
            & Attributes.Number("level") >= 3
            & Attributes.Set("permissions").ContainsAny("delete users", "change prices");
        Rule newcomer = Attributes.Date("hired").Within(Last.Months(3));

        var engine = SegmentationEngine.Create(model, new Segment("powerful", powerful), new Segment("newcomer", newcomer));
        // </example>
        var anna = new Administrator(7, "owner", 4, "sales", ["change prices"], new DateOnly(2026, 1, 15));
        var all = engine.Evaluate(anna, Shop.Now);
        output.WriteLine($"administrator {all.Customer}: {string.Join(", ", all.Members)}");
    }

    private sealed record Administrator(
        long Id, string Role, int Level, string Department, IReadOnlyList<string> Permissions, DateOnly? HiredOn);
}
