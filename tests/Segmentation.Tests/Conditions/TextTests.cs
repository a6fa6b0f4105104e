using static Segmentation.Tests.Conditions.Terms;
using static Segmentation.Truth;

namespace Segmentation.Tests.Conditions;

/// <summary>Texts: equality, lists, matches, ignore case, empty and unknown.</summary>
public class TextTests
{
    private static readonly Cases Rows = new()
    {
        { "A text is itself", City.Is("Shanghai"), new() { City = "Shanghai" }, True, Cases.Never },
        { "Another case is another text", City.Is("Shanghai"), new() { City = "shanghai" }, False, Cases.Never },
        { "A trailing space makes another text", City.Is("Shanghai"), new() { City = "Shanghai " }, False },
        { "An unknown text is nothing", City.Is("Shanghai"), new(), Undetermined, Cases.Never },
        { "Another text is different", City.IsNot("Shanghai"), new() { City = "Wuhan" }, True },
        { "The same text is not different", City.IsNot("Shanghai"), new() { City = "Shanghai" }, False },
        { "An unknown text is not different", City.IsNot("Shanghai"), new(), Undetermined },
        { "The empty text is a value", City.Is(""), new() { City = "" }, True },
        { "The empty text is known", City.IsKnown(), new() { City = "" }, True },
        { "The empty text can mean unknown", Note.Is(""), new() { Note = "" }, Undetermined },
        { "A blank is not the empty text", Note.IsKnown(), new() { Note = " " }, True },
        { "Composed and decomposed letters differ", City.Is("Zo\u00EB"), new() { City = "Zoe\u0308" }, False },
        { "Two texts compare: equal", City.Is(Region), new() { City = "Shanghai", Region = "Shanghai" }, True },
        { "Two texts compare: different", City.Is(Region), new() { City = "Suzhou", Region = "Jiangsu" }, False },
        { "Two texts compare: one unknown", City.Is(Region), new() { City = "Suzhou" }, Undetermined },
        { "Two texts differ", City.IsNot(Region), new() { City = "Suzhou", Region = "Jiangsu" }, True },
        { "One of the listed texts", City.In("Shanghai", "Hangzhou"), new() { City = "Hangzhou" }, True },
        { "None of the listed texts", City.In("Shanghai", "Hangzhou"), new() { City = "Wuhan" }, False },
        { "An unknown text in a list", City.In("Shanghai", "Hangzhou"), new(), Undetermined },
        { "Not one of the listed texts", !City.In("Shanghai", "Hangzhou"), new() { City = "Wuhan" }, True },
        { "An unknown text is not outside a list", !City.In("Shanghai", "Hangzhou"), new(), Undetermined },
        { "In a named list", City.InList("east"), new() { City = "Hangzhou" }, True },
        { "Not in a named list", City.InList("east"), new() { City = "Wuhan" }, False },
        { "An unknown text in a named list", City.InList("east"), new(), Undetermined },
        { "Nothing is in the empty named list", City.InList("nobody"), new() { City = "Wuhan" }, False },
        { "An unknown text in the empty named list", City.InList("nobody"), new(), Undetermined },
        { "The name of a list ignores ASCII case", City.InList("East"), new() { City = "Hangzhou" }, True },
        { "A value alias in the rule means the value", City.Is("沪"), new() { City = "Shanghai" }, True },
        { "A value alias in the data is not translated", City.Is("Shanghai"), new() { City = "沪" }, False },
        { "A value alias in a list means the value", City.In("沪", "Wuhan"), new() { City = "Shanghai" }, True },
        { "A part is contained", City.Contains("angh"), new() { City = "Shanghai" }, True },
        { "A part in another case is not", City.Contains("Angh"), new() { City = "Shanghai" }, False },
        { "An unknown text contains nothing known", City.Contains("a"), new(), Undetermined },
        { "The empty text is in every text", City.Contains(""), new() { City = "" }, True },
        { "There are no wildcards", City.Contains("S%i"), new() { City = "Shanghai" }, False },
        { "A text starts with its start", City.StartsWith("Shang"), new() { City = "Shanghai" }, True },
        { "A text does not start with its end", City.StartsWith("hai"), new() { City = "Shanghai" }, False },
        { "An unknown text starts with nothing known", City.StartsWith(""), new(), Undetermined },
        { "A text ends with its end", City.EndsWith("hai"), new() { City = "Shanghai" }, True },
        { "A text does not end with its start", City.EndsWith("Shang"), new() { City = "Shanghai" }, False },
        { "An unknown text ends with nothing known", City.EndsWith("i"), new(), Undetermined },
        { "A longer part is in no shorter text", City.EndsWith("Shanghai!"), new() { City = "hai!" }, False },
        { "Ignore case: equal", Code.Is("aBc"), new() { Code = "AbC" }, True },
        { "Ignore case: not different", Code.IsNot("aBc"), new() { Code = "AbC" }, False },
        { "Ignore case: letters with accents too", Code.Is("ÉCLAIR"), new() { Code = "éclair" }, True },
        { "Ignore case: a sharp s stays one letter", Code.Is("STRASSE"), new() { Code = "straße" }, False },
        { "Ignore case: a dotless i is no I", Code.Is("I"), new() { Code = "ı" }, False },
        { "Ignore case: a dotted capital is no i", Code.Is("i"), new() { Code = "İ" }, False },
        { "Ignore case: the plain letter i", Code.Is("TITLE"), new() { Code = "title" }, True },
        { "Ignore case: a part", Code.Contains("BC"), new() { Code = "abcd" }, True },
        { "Ignore case: the start", Code.StartsWith("AB"), new() { Code = "abcd" }, True },
        { "Ignore case: the end", Code.EndsWith("CD"), new() { Code = "abcd" }, True },
        { "Ignore case: a list", Code.In("X", "ABC"), new() { Code = "abc" }, True },
        { "Ignore case: a named list", Code.InList("codes"), new() { Code = "aB" }, True },
        { "Ignore case: unknown", Code.Is("x"), new(), Undetermined },
    };

    public static TheoryData<string> Names => Rows.Names;

    [Theory]
    [MemberData(nameof(Names))]
    public void A_text_compares_by_code_units(string name) => Rows.Check(name);
}
