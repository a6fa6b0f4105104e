using static Segmentation.Tests.Conditions.Terms;
using static Segmentation.Truth;

namespace Segmentation.Tests.Conditions;

/// <summary>Sets of texts: any, all, none, in; the empty set is known.</summary>
public class SetTests
{
    private static readonly Cases Rows = new()
    {
        { "Any: one of them is in it", Tags.ContainsAny("tea", "wine"), new() { Tags = ["wine"] }, True, Cases.Never },
        {
            "Any: none of them is in it",
            Tags.ContainsAny("tea", "wine"),
            new() { Tags = ["golf"] }, False, Cases.Never
        },
        { "Any: the set is unknown", Tags.ContainsAny("tea", "wine"), new(), Undetermined, Cases.Never },
        { "Any: the empty set is known", Tags.ContainsAny("tea"), new() { Tags = [] }, False },
        { "All: all are in it", Tags.ContainsAll("tea", "wine"), new() { Tags = ["wine", "golf", "tea"] }, True },
        { "All: one is missing", Tags.ContainsAll("tea", "wine"), new() { Tags = ["wine"] }, False },
        { "All: the set is unknown", Tags.ContainsAll("tea", "wine"), new(), Undetermined },
        { "All: the empty set", Tags.ContainsAll("tea"), new() { Tags = [] }, False },
        { "None: none is in it", Tags.ContainsNone("tea", "wine"), new() { Tags = ["golf"] }, True },
        { "None: one is in it", Tags.ContainsNone("tea", "wine"), new() { Tags = ["tea"] }, False },
        { "None: the set is unknown", Tags.ContainsNone("tea", "wine"), new(), Undetermined },
        { "None: the empty set", Tags.ContainsNone("tea"), new() { Tags = [] }, True },
        { "In is any", Interest.In("tea", "wine"), new() { Tags = ["wine"] }, True },
        { "In: none", Interest.In("tea", "wine"), new() { Tags = ["golf"] }, False },
        { "In: unknown", Interest.In("tea", "wine"), new(), Undetermined },
        { "Contains one", Tags.Contains("tea"), new() { Tags = ["tea"] }, True },
        { "Members compare by code units", Tags.Contains("Tea"), new() { Tags = ["tea"] }, False },
        { "The empty text can be a member", Tags.Contains(""), new() { Tags = [""] }, True },
        { "A part of a member is no member", Tags.Contains("te"), new() { Tags = ["tea"] }, False },
        { "Members that are said twice count once", Tags.ContainsAll("tea", "tea"), new() { Tags = ["tea"] }, True },
        { "A named list: one of it is in the set", Tags.InList("east"), new() { Tags = ["Hangzhou"] }, True },
        { "A named list: none of it is in the set", Tags.InList("east"), new() { Tags = ["tea"] }, False },
        { "The empty named list", Tags.InList("nobody"), new() { Tags = ["tea"] }, False },
        { "The empty named list, the set unknown", Tags.InList("nobody"), new(), Undetermined },
        { "Ignore case: any", Brands.ContainsAny("ACME"), new() { Brands = ["acme"] }, True },
        { "Ignore case: all", Brands.ContainsAll("ACME", "Best"), new() { Brands = ["acme", "BEST"] }, True },
        { "Ignore case: none", Brands.ContainsNone("ACME"), new() { Brands = ["acme"] }, False },
        { "Ignore case: a named list", Brands.InList("codes"), new() { Brands = ["AB"] }, True },
        { "A set is known when it is empty", Tags.IsKnown(), new() { Tags = [] }, True },
        { "A set that is not on file is unknown", Tags.IsUnknown(), new(), True },
    };

    public static TheoryData<string> Names => Rows.Names;

    [Theory]
    [MemberData(nameof(Names))]
    public void A_set_holds_texts(string name) => Rows.Check(name);
}
