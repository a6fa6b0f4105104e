namespace Segmentation.Tests.Conditions;

/// <summary>Published rule cases, as C#. Text equality and matches.</summary>
public class PublishedTextTests
{
    private static readonly World TextEquality = new World("2026-03-05T10:00:00+08:00")
        .Text("name")
        .City()
        .Text("code", o => o.IgnoreCase())
        .Text("note", o => o.EmptyMeansUnknown())
        .Person("1", ("city", "Shanghai"), ("name", "李小明"), ("code", "ABc"), ("note", "x"))
        .Person("2", ("city", "shanghai"), ("name", "Zoë"), ("code", "abC"), ("note", ""))
        .Person("3", ("city", "Hangzhou"), ("name", "Zoë"), ("code", "ÄÖ"))
        .Person("4", ("city", ""), ("name", ""), ("code", "äö"))
        .Person("5", ("code", "straße"))
        .Person("6", ("city", "Shanghai "), ("name", "😀Wei"), ("code", "STRASSE"))
        .Person("7", ("city", "上海"), ("name", "O'Neil \"Max\""), ("code", "I"))
        .Person("8", ("city", "Shang\\hai"), ("name", "a_b%c"), ("code", "ı"));

    private static readonly World TextMatch = new World("2026-03-05T10:00:00+08:00")
        .Text("name")
        .City()
        .Text("code", o => o.IgnoreCase())
        .Text("note", o => o.EmptyMeansUnknown())
        .Person("1", ("city", "Shanghai"), ("name", "李小明"), ("code", "ABc"), ("note", "x"))
        .Person("2", ("city", "shanghai"), ("name", "Zoë"), ("code", "abC"), ("note", ""))
        .Person("3", ("city", "Hangzhou"), ("name", "Zoë"), ("code", "ÄÖ"))
        .Person("4", ("city", ""), ("name", ""), ("code", "äö"))
        .Person("5", ("code", "straße"))
        .Person("6", ("city", "Shanghai "), ("name", "😀Wei"), ("code", "STRASSE"))
        .Person("7", ("city", "上海"), ("name", "O'Neil \"Max\""), ("code", "I"))
        .Person("8", ("city", "Shang\\hai"), ("name", "a_b%c"), ("code", "ı"));

    private static readonly PublishedCases Cases = new()
    {
        { "text-equality-02", TextEquality, Attributes.Text("city").IsNot("Shanghai"), "2 3 4 6 7 8", "5" },
        { "text-equality-06", TextEquality, Attributes.Text("city").Is(""), "4", "5" },
        { "text-equality-10", TextEquality, Attributes.Text("name").Is("Zoë"), "2", "5" },
        { "text-equality-14", TextEquality, Attributes.Text("code").Is("STRASSE"), "6" },
        { "text-equality-18", TextEquality, Attributes.Text("note").Is("x"), "1", "2 3 4 5 6 7 8" },
        { "text-equality-22", TextEquality, !Attributes.Text("city").In("Shanghai", "Hangzhou"), "2 4 6 7 8", "5" },
        { "text-equality-26", TextEquality, Attributes.Text("code").IsNot("abc"), "3 4 5 6 7 8" },
        { "text-match-02", TextMatch, Attributes.Text("city").StartsWith("Shang"), "1 6 8", "5" },
        { "text-match-06", TextMatch, Attributes.Text("name").Contains("😀"), "6", "5" },
        { "text-match-10", TextMatch, !Attributes.Text("city").Contains("a"), "4 7", "5" },
        { "text-match-14", TextMatch, Attributes.Text("code").StartsWith("stra"), "5 6" },
        {
            "text-match-18", TextMatch,
            Attributes.Text("city").Contains("angzh") & Attributes.Text("city").EndsWith("u"),
            "3", "5"
        },
    };

    public static TheoryData<string> Ids => Cases.Ids;

    [Theory]
    [MemberData(nameof(Ids))]
    public void Published_case_holds(string id) => Cases.Check(id);
}
