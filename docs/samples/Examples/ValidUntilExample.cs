namespace Segmentation.Examples;

internal static class ValidUntilExample
{
    public static void Run(TextWriter output)
    {
        // <example valid until>
        Rule active = Frequency.Within(Last.Days(30)) >= 1 & !(Lifecycle.Birthday.Within(Next.Days(7)));
        var engine = Shop.Engine(active);
        var shopper = new Shopper
        {
            Id = "c-1",
            Birthday = new DateOnly(1990, 3, 20),
            Orders = [new Order("o-1", Shop.Now.AddDays(-5), 80m)],
        };

        // Jump from change to change: nothing happens in between.
        DateTimeOffset? at = Shop.Now;
        while (at is { } instant)
        {
            var verdict = engine.Evaluate("s1", shopper, instant);
            output.WriteLine($"{instant:u} {verdict.Truth}");
            at = verdict.ValidUntil < Shop.Now.AddYears(1) ? verdict.ValidUntil : null;
        }

        // </example>
    }
}
