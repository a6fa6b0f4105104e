using Segmentation.Time;

namespace Segmentation.Examples;

internal static class AnniversaryExample
{
    public static void Run(TextWriter output)
    {
        // <example birthday policies>
        var model = CustomerModel.For<Person>(m => m
            .Key(p => p.Id)
            .DefaultZone("Asia/Shanghai")
            .Birthday(p => p.Born, o => o.Anniversary(AnniversaryPolicy.Solar(LeapDayPolicy.Mar1)))
            .Date("lunar birthday", p => p.Born, o => o.Anniversary(AnniversaryPolicy.Lunar())));

        Rule birthdayToday = Lifecycle.Birthday.Within(Next.Days(1));
        Rule lunarBirthdayToday = Attributes.Date("lunar birthday").AnniversaryWithin(Next.Days(1));
        // </example>
        var engine = SegmentationEngine.Create(
            model, new Segment("solar", birthdayToday), new Segment("lunar", lunarBirthdayToday));
        output.WriteLine(birthdayToday);
        output.WriteLine(lunarBirthdayToday);
        Show(output, engine, new Person("born on a leap day", new DateOnly(2000, 2, 29)));
        Show(output, engine, new Person("born at Mid-Autumn", new DateOnly(1990, 10, 3)));
    }

    private static void Show(TextWriter output, SegmentationEngine<Person> engine, Person person)
    {
        foreach (var segment in engine.Segments)
        {
            var days = Enumerable.Range(0, 365)
                .Select(day => new DateTimeOffset(2026, 1, 1, 4, 0, 0, TimeSpan.Zero).AddDays(day))
                .Where(noon => engine.IsMember(segment.Key, person, noon))
                .Select(noon => $"{noon:yyyy-MM-dd}");
            output.WriteLine($"{person.Id}, {segment.Key}, in 2026: {string.Join(", ", days)}");
        }
    }

    private sealed record Person(string Id, DateOnly? Born);
}
