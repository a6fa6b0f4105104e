using System.Globalization;
using FsCheck;
using FsCheck.Fluent;
using Segmentation.Customers;
using Segmentation.Properties.People;
using Segmentation.Properties.Running;
using Xunit.Abstractions;

namespace Segmentation.Properties;

public class DisclosureProperties(ITestOutputHelper output)
{
    private const int Checks = 20_000;

    private static readonly DateTimeOffset At = new(2026, 3, 5, 2, 0, 0, TimeSpan.Zero);

    private static readonly string[] Words = ["qoxal", "vurim", "zephy", "jukta", "wibno"];

    private static readonly (Sensitivity Sensitivity, string Key)[] Levels =
    [
        (Sensitivity.None, "open"), (Sensitivity.Personal, "private"), (Sensitivity.Special, "illness"), (Sensitivity.Special, "income"),
        (Sensitivity.Personal, "weight"), (Sensitivity.Child, "birthday"), (Sensitivity.Special, "habits"), (Sensitivity.Special, "drug"),
        (Sensitivity.Personal, "price"),
    ];

    private static readonly CustomerModel<Secretive> Model = CustomerModel.For<Secretive>(m => m
        .Key(c => c.Id)
        .DefaultZone("Asia/Shanghai")
        .Text("open", c => c.Open)
        .Text("private", c => c.Private, o => o.Sensitive(Sensitivity.Personal).Changeable())
        .Text("illness", c => c.Illness, o => o.Sensitive(Sensitivity.Special).Changeable())
        .Money("income", c => c.Income, o => o.Sensitive(Sensitivity.Special).Changeable())
        .Number("weight", c => c.Weight, o => o.Sensitive(Sensitivity.Personal))
        .Birthday(c => c.Born, o => o.Sensitive(Sensitivity.Child))
        .Set("habits", c => c.Habits, o => o.Sensitive(Sensitivity.Special).Changeable())
        .Events("treatment", c => c.Treatments, e => e
            .At(t => t.At).Id(t => t.Id)
            .Text("drug", t => t.Drug, o => o.Sensitive(Sensitivity.Special))
            .Value("price", t => t.Price, o => o.Sensitive(Sensitivity.Personal))));

    private static Gen<Secretive> People =>
        from words in Gen.Elements(Words).ArrayOf(5)
        from number in Gen.Choose(100_000, 999_999).ArrayOf(4)
        from day in Gen.Choose(0, 4_000)
        select new Secretive
        {
            Open = words[0] + "o",
            Private = words[1] + "p",
            Illness = words[2] + "i",
            Income = 7_000_000 + number[0],
            Weight = 8_000_000 + number[1],
            Born = new DateOnly(1957, 1, 1).AddDays(day),
            Habits = [words[3] + "h"],
            Treatments =
            [
                new Treatment("t1", At.AddDays(-3), words[4] + "d", 4_000_000 + number[2]),
                new Treatment("t2", At.AddDays(-20), words[0] + "d", 5_000_000 + number[3]),
            ],
        };

    [Fact]
    public void No_form_of_an_explanation_tells_a_value_above_the_clearance() => Run.ForAll(
        output,
        from person in People
        from conditions in Gen.Elements(Conditions(person)).ArrayOf(6)
        from negations in Gen.Choose(0, 63)
        from clearance in Gen.Elements<Disclosure>([Disclosure.ReasonsOnly, .. Enum.GetValues<Sensitivity>().Select(each => Disclosure.UpTo(each, "income", "drug"))])
        select (person, Join(conditions, negations), clearance),
        Run.Checks(Checks),
        sample =>
        {
            var (person, rule, disclosure) = sample;
            var why = SegmentationEngine.Create(Model, new Segment("s", rule)).Explain("s", person, At);
            string[] told = [why.ToText(new CultureInfo("en"), disclosure), why.ToText(new CultureInfo("zh"), disclosure), why.ToJson(disclosure)];
            var checks = 0;
            foreach (var (_, key) in Levels.Where(level => !disclosure.Allows(DefinitionOf(level.Key))))
            {
                foreach (var secret in Spellings(person, key))
                {
                    checks += told.Length;
                    Expect.That(
                        !told.Any(text => text.Contains(secret, StringComparison.Ordinal)),
                        () => $"{key} '{secret}' is told of {rule}:\n{string.Join("\n", told)}");
                }
            }

            return checks;
        });

    [Fact]
    public void Who_has_the_clearance_and_names_it_is_told()
    {
        var person = Run.Sample(People, 7);
        var why = SegmentationEngine.Create(Model, new Segment("s", Attributes.Text("illness").Is(person.Illness!))).Explain("s", person, At);

        Assert.Contains(person.Illness!, why.ToText(new CultureInfo("en"), Disclosure.UpTo(Sensitivity.Special, "illness")), StringComparison.Ordinal);
    }

    private static AttributeDefinition DefinitionOf(string key) =>
        Model.Catalogue.FindAttribute(key) ?? Model.Catalogue.Streams[0].FindField(key)!;

    /// <summary>Conditions with limits at and beside the person's own values.</summary>
    private static Rule[] Conditions(Secretive person) =>
    [
        Attributes.Text("open").Is(person.Open!),
        Attributes.Text("private").Is(person.Private!),
        Attributes.Text("private").StartsWith(person.Private![..4]),
        Attributes.Text("illness").In(person.Illness!, "other"),
        Attributes.Text("illness").IsNot(person.Illness!),
        Attributes.Money("income") >= person.Income!.Value,
        Attributes.Money("income") > person.Income!.Value,
        Attributes.Number("weight") < (decimal)person.Weight!.Value,
        Lifecycle.Age >= 18,
        Attributes.Date("birthday").Is(person.Born!.Value),
        Lifecycle.Birthday.Within(Next.Days(60)),
        Attributes.Set("habits").Contains(person.Habits[0]),
        Attributes.Set("habits").Contains("reading"),
        Value.Within(Last.Days(30)) >= person.Treatments[0].Price + person.Treatments[1].Price,
        Value.Within(Last.Days(10)) >= 9_999_999m,
        Frequency.Within(Last.Days(30)) >= 3,
        Events.Of("treatment").Where(e => e.Text("drug").Is(person.Treatments[0].Drug)).Count >= 2,
        Events.Of("treatment").Text("drug").Last.Is(person.Treatments[0].Drug),
        Events.Of("treatment").Money("price").Max <= person.Treatments[1].Price,
    ];

    private static Rule Join(Rule[] conditions, int negations)
    {
        var parts = conditions.Select((condition, i) => (negations >> i & 1) == 1 ? !condition : condition).ToArray();
        return (parts[0] | parts[1]) & (parts[2] | (parts[3] & parts[4])) & parts[5];
    }

    private static IEnumerable<string> Spellings(Secretive person, string key) => key switch
    {
        "open" => [person.Open!],
        "private" => [person.Private!],
        "illness" => [person.Illness!],
        "income" => Spellings(person.Income!.Value),
        "weight" => Spellings((decimal)person.Weight!.Value),
        "birthday" =>
        [
            person.Born!.Value.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
            person.Born.Value.ToString("d MMMM yyyy", CultureInfo.InvariantCulture),
            person.Born.Value.ToString("yyyy' 年 'M' 月 'd' 日'", CultureInfo.InvariantCulture),
        ],
        "habits" => [person.Habits[0]],
        "drug" => person.Treatments.Select(treatment => treatment.Drug),
        _ => person.Treatments.SelectMany(treatment => Spellings(treatment.Price)),
    };

    private static IEnumerable<string> Spellings(decimal number) =>
        [number.ToString(CultureInfo.InvariantCulture), number.ToString("N0", CultureInfo.InvariantCulture)];
}
