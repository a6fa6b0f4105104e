namespace Segmentation.Tests.Conditions;

/// <summary>Published rule cases, as C#. Three-valued logic, or unknown, known and unknown.</summary>
public class PublishedKleeneTests
{
    private static readonly World KleeneTwo = new World("2026-03-05T10:00:00+08:00")
        .Flag("p", "q", "r")
        .Person("tt", ("p", "true"), ("q", "true"))
        .Person("tu", ("p", "true"))
        .Person("tf", ("p", "true"), ("q", "false"))
        .Person("ut", ("q", "true"))
        .Person("uu")
        .Person("uf", ("q", "false"))
        .Person("ft", ("p", "false"), ("q", "true"))
        .Person("fu", ("p", "false"))
        .Person("ff", ("p", "false"), ("q", "false"));

    private static readonly World OrUnknown = new World("2026-03-05T10:00:00+08:00")
        .Set("s")
        .Moment("i")
        .Date("d")
        .Flag("f")
        .Text("t")
        .Money("m")
        .Number("n")
        .Text("e", o => o.EmptyMeansUnknown())
        .Orders()
        .Person("1", ("n", "0"), ("m", "0"), ("t", ""), ("f", "false"), ("d", "2026-01-01"), ("i",
            "2026-01-01T00:00Z"), ("s", ""), ("e", ""))
        .Person("2")
        .Person("3")
        .Person("4", ("n", "Infinity"), ("m", "0.00"), ("t", " "), ("f", "true"), ("s", "|"), ("e", " "))
            .Order("2026-03-01T12:00", ("category", ""), ("qty", "1"))
        .Person("5", ("n", "-0"), ("t", "unknown"))
            .Order("2026-03-06T12:00", ("amount", "10.00"), ("category", "tea"), ("qty", "1"));

    private static readonly World KnownAndUnknown = new World("2026-03-05T10:00:00+08:00")
        .Set("s")
        .Moment("i")
        .Date("d")
        .Flag("f")
        .Text("t")
        .Money("m")
        .Number("n")
        .Text("e", o => o.EmptyMeansUnknown())
        .Orders()
        .Person("1", ("n", "0"), ("m", "0"), ("t", ""), ("f", "false"), ("d", "2026-01-01"), ("i",
            "2026-01-01T00:00Z"), ("s", ""), ("e", ""))
        .Person("2")
        .Person("3")
        .Person("4", ("n", "Infinity"), ("m", "0.00"), ("t", " "), ("f", "true"), ("s", "|"), ("e", " "))
            .Order("2026-03-01T12:00", ("category", ""), ("qty", "1"))
        .Person("5", ("n", "-0"), ("t", "unknown"))
            .Order("2026-03-06T12:00", ("amount", "10.00"), ("category", "tea"), ("qty", "1"));

    private static readonly World NegationOnUnknown = new World("2026-03-05T10:00:00+08:00")
        .Flag("vip")
        .Money("spend")
        .Date("joined")
        .Text("city")
        .Number("satisfaction")
        .Interests("tags")
        .Person("1", ("satisfaction", "2"), ("city", "A"), ("tags", "x"), ("joined", "2026-03-01"), ("spend", "1"),
            ("vip", "true"))
        .Person("2", ("satisfaction", "3"), ("city", "B"), ("tags", ""), ("joined", "2025-03-01"), ("spend", "2"),
            ("vip", "false"))
        .Person("3");

    private static readonly World Precedence = new World("2026-03-05T10:00:00+08:00")
        .Flag("p", "q", "r")
        .Person("tt", ("p", "true"), ("q", "true"))
        .Person("tu", ("p", "true"))
        .Person("tf", ("p", "true"), ("q", "false"))
        .Person("ut", ("q", "true"))
        .Person("uu")
        .Person("uf", ("q", "false"))
        .Person("ft", ("p", "false"), ("q", "true"))
        .Person("fu", ("p", "false"))
        .Person("ff", ("p", "false"), ("q", "false"));

    private static readonly World Flags = new World("2026-03-05T10:00:00+08:00")
        .Text("name")
        .Flag("vip", "staff")
        .Person("1", ("vip", "true"), ("staff", "true"))
        .Person("2", ("vip", "false"), ("staff", "true"))
        .Person("3", ("staff", "false"))
        .Person("4");

    private static readonly PublishedCases Cases = new()
    {
        { "kleene-two-01", KleeneTwo, Attributes.Flag("p").IsTrue() & Attributes.Flag("q").IsTrue(), "tt", "tu ut uu" },
        {
            "kleene-two-05", KleeneTwo,
            !Attributes.Flag("p").IsTrue() | !Attributes.Flag("q").IsTrue(),
            "tf uf ft fu ff", "tu ut uu"
        },
        {
            "kleene-two-09", KleeneTwo,
            Attributes.Flag("p").IsTrue() | !Attributes.Flag("p").IsTrue(),
            "tt tu tf ft fu ff", "ut uu uf"
        },
        { "kleene-two-13", KleeneTwo, !Attributes.Flag("p").IsTrue().OrUnknown(), "ft fu ff" },
        { "kleene-two-17", KleeneTwo, Attributes.Flag("p").IsTrue(), "tt tu tf", "ut uu uf" },
        { "kleene-two-25", KleeneTwo, Attributes.Flag("r").IsTrue().OrUnknown(), "tt tu tf ut uu uf ft fu ff" },
        {
            "kleene-two-29", KleeneTwo,
            (Attributes.Flag("p").IsTrue() & Attributes.Flag("q").IsTrue()) | (Attributes.Flag("p").IsTrue()
                & Attributes.Flag("r").IsTrue()),
            "tt", "tu tf ut uu uf"
        },
        { "or-unknown-01", OrUnknown, (Attributes.Number("n") > 0m).OrUnknown(), "2 3 4" },
        { "or-unknown-05", OrUnknown, Attributes.Text("t").Is("").OrUnknown(), "1 2 3" },
        { "or-unknown-09", OrUnknown, !Attributes.Flag("f").IsTrue().OrUnknown(), "1" },
        { "or-unknown-13", OrUnknown, Attributes.Set("s").Contains("").OrUnknown(), "2 3 4 5" },
        { "or-unknown-17", OrUnknown, Events.Of("order").Where(o => (o.Money("amount") > 5m).OrUnknown()).Any(), "4" },
        {
            "or-unknown-21", OrUnknown,
            (Attributes.Number("n") > 0m).OrUnknown() | Attributes.Flag("f").IsTrue(),
            "2 3 4", "5"
        },
        { "known-and-unknown-04", KnownAndUnknown, Attributes.Text("t").IsKnown(), "1 4 5" },
        { "known-and-unknown-08", KnownAndUnknown, Attributes.Flag("f").IsUnknown(), "2 3 5" },
        { "known-and-unknown-12", KnownAndUnknown, Attributes.Text("e").IsKnown(), "4" },
        { "known-and-unknown-16", KnownAndUnknown, Events.Of("order").Count.Is(0m), "1 2 3 5" },
        { "known-and-unknown-20", KnownAndUnknown, Events.Of("order").Money("amount").Average.IsKnown(), "" },
        {
            "known-and-unknown-24", KnownAndUnknown,
            Attributes.Number("n").IsUnknown() & Attributes.Money("m").IsKnown(),
            "4"
        },
        { "negation-on-unknown-01", NegationOnUnknown, !(Attributes.Number("satisfaction") < 3m), "2", "3" },
        { "negation-on-unknown-05", NegationOnUnknown, !(Attributes.Text("city").Is("A")), "2", "3" },
        { "negation-on-unknown-09", NegationOnUnknown, !(Attributes.Text("city").Contains("A")), "2", "3" },
        { "negation-on-unknown-13", NegationOnUnknown, !(Attributes.Date("joined").Within(Last.Days(30))), "2", "3" },
        { "negation-on-unknown-17", NegationOnUnknown, Attributes.Flag("vip").IsFalse(), "2", "3" },
        { "negation-on-unknown-21", NegationOnUnknown, Attributes.Number("satisfaction").IsUnknown(), "3" },
        {
            "negation-on-unknown-25", NegationOnUnknown,
            Attributes.Number("satisfaction") < 3m | Attributes.Number("satisfaction") >= 3m
                | Attributes.Number("satisfaction").IsUnknown(),
            "1 2 3"
        },
        {
            "precedence-02", Precedence,
            (Attributes.Flag("p").IsTrue() | Attributes.Flag("q").IsTrue()) & Attributes.Flag("r").IsTrue(),
            "", "tt tu tf ut uu uf ft fu"
        },
        {
            "precedence-06", Precedence,
            Attributes.Flag("p").IsTrue() | Attributes.Flag("q").IsTrue() | Attributes.Flag("p").IsTrue(),
            "tt tu tf ut ft", "uu uf fu"
        },
        {
            "precedence-10", Precedence,
            (Attributes.Flag("p").IsTrue() & Attributes.Flag("q").IsTrue()) | (Attributes.Flag("p").IsFalse()
                & Attributes.Flag("q").IsFalse()),
            "tt ff", "tu ut uu uf fu"
        },
        {
            "precedence-14", Precedence,
            Attributes.Flag("p").IsTrue().OrUnknown() | Attributes.Flag("q").IsTrue(),
            "tt tu tf ut uu uf ft", "fu"
        },
        {
            "precedence-18", Precedence,
            Attributes.Flag("p").IsTrue() & !Attributes.Flag("q").IsTrue(),
            "tf", "tu uu uf"
        },
        { "flags-04", Flags, Attributes.Flag("vip").IsFalse(), "2", "3 4" },
        { "flags-08", Flags, Attributes.Flag("vip").IsFalse(), "2", "3 4" },
        { "flags-12", Flags, !(Attributes.Flag("vip").IsTrue() | Attributes.Flag("staff").IsTrue()), "", "3 4" },
        { "flags-16", Flags, Attributes.Flag("vip").IsUnknown() | Attributes.Flag("vip").IsTrue(), "1 3 4" },
    };

    public static TheoryData<string> Ids => Cases.Ids;

    [Theory]
    [MemberData(nameof(Ids))]
    public void Published_case_holds(string id) => Cases.Check(id);
}
