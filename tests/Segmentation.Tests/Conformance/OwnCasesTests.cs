using System.Globalization;
using System.Text.Json;

namespace Segmentation.Tests.Conformance;

/// <summary>
/// The form of our own rule cases: a member that no reader knows would be a case that checks less than it says.
/// </summary>
public class OwnCasesTests
{
    private static readonly string[] FileMembers =
        ["about", "zone", "at", "attributes", "events", "lists", "regions", "segments", "customers", "cases"];

    private static readonly string[] CaseMembers =
        ["id", "rule", "at", "members", "undetermined", "validUntil", "notes", "error", "why"];

    private static readonly string[] AttributeMembers =
        ["type", "role", "aliases", "valueAliases", "ignoreCase", "emptyMeansUnknown", "currency", "leapDay"];

    private static readonly string[] StreamMembers =
        ["value", "interest", "fields", "aliases", "fieldAliases", "historyStarts"];

    public static TheoryData<string> Files() => [.. OwnCases.Files().Select(file => file.Name)];

    [Theory]
    [MemberData(nameof(Files))]
    public void A_file_has_no_member_that_readers_do_not_know(string name)
    {
        using var file = OwnCases.Open(name);

        var root = file.RootElement;
        Assert.Empty(Names(root).Except(FileMembers));
        Assert.All(Values(root, "attributes"), attribute => Assert.Empty(Names(attribute).Except(AttributeMembers)));
        Assert.All(Values(root, "events"), stream => Assert.Empty(Names(stream).Except(StreamMembers)));
        Assert.All(Cases(root), row => Assert.Empty(Names(row).Except(CaseMembers)));
    }

    [Theory]
    [MemberData(nameof(Files))]
    public void Customers_and_events_have_no_value_that_is_not_declared(string name)
    {
        using var file = OwnCases.Open(name);

        var root = file.RootElement;
        var (attributes, streams) = (Keys(root, "attributes"), Keys(root, "events"));
        Assert.All(Customers(root), customer => Assert.Empty(Names(customer).Except(["id", "zone", .. attributes, .. streams])));
        foreach (var stream in streams)
        {
            var fields = Keys(root.GetProperty("events").GetProperty(stream), "fields");
            var events = Customers(root).Where(customer => customer.TryGetProperty(stream, out var list) && list.ValueKind == JsonValueKind.Array)
                .SelectMany(customer => customer.GetProperty(stream).EnumerateArray());
            Assert.All(events, each => Assert.Empty(Names(each).Except(["id", "at", .. fields])));
        }
    }

    [Theory]
    [MemberData(nameof(Files))]
    public void A_case_says_who_it_is_about_or_what_is_refused_and_why(string name)
    {
        using var file = OwnCases.Open(name);

        var root = file.RootElement;
        string[] customers = [.. Customers(root).Select(customer => customer.GetProperty("id").GetString()!)];
        Assert.Equal(customers.Length, customers.Distinct(StringComparer.Ordinal).Count());
        Assert.NotEmpty(root.GetProperty("about").GetString()!);
        Assert.All(Cases(root), row =>
        {
            Assert.NotEmpty(row.GetProperty("why").GetString()!);
            Assert.NotEqual(row.TryGetProperty("error", out _), row.TryGetProperty("members", out _));
            Assert.Equal(row.TryGetProperty("members", out _), row.TryGetProperty("undetermined", out _));
            Assert.Empty(Ids(row, "members").Concat(Ids(row, "undetermined")).Concat(Keys(row, "validUntil")).Except(customers));
            Assert.Empty(Ids(row, "members").Intersect(Ids(row, "undetermined")));
        });
    }

    [Fact]
    public void Ids_are_the_files_name_with_a_number_and_none_is_used_twice()
    {
        var ids = new List<string>();
        foreach (var (name, _) in OwnCases.Files())
        {
            using var file = OwnCases.Open(name);
            var own = Cases(file.RootElement).Select(row => row.GetProperty("id").GetString()!).ToList();
            Assert.All(own, id => Assert.StartsWith(Path.GetFileNameWithoutExtension(name) + "-", id, StringComparison.Ordinal));
            ids.AddRange(own);
        }

        Assert.Equal(ids.Count, ids.Distinct(StringComparer.Ordinal).Count());
    }

    [Fact]
    public void No_rule_is_asked_twice_in_one_file()
    {
        var twice = new List<string>();
        foreach (var (name, _) in OwnCases.Files())
        {
            using var file = OwnCases.Open(name);
            twice.AddRange(Cases(file.RootElement)
                .GroupBy(row => (row.GetProperty("rule").GetString(), row.TryGetProperty("at", out var at) ? at.GetString() : ""))
                .Where(group => group.Count() > 1).Select(group => $"{name}: {group.Key}"));
        }

        Assert.Empty(twice);
    }

    [Fact]
    public void The_read_me_counts_the_cases_of_every_file()
    {
        var readMe = File.ReadAllLines(Path.Combine(ConformanceFolders.Find(ConformanceFolders.Own)!, "README.md"));

        var expected = OwnCases.Files().Select(each =>
        {
            using var file = OwnCases.Open(each.Name);
            var cases = Cases(file.RootElement);
            return string.Create(
                CultureInfo.InvariantCulture,
                $"| `{Path.GetFileNameWithoutExtension(each.Name)}` | {cases.Count:N0} | {Having(cases, "error")} | {Having(cases, "validUntil")} | {file.RootElement.GetProperty("about").GetString()} |");
        }).ToList();

        Assert.Equal(expected, readMe.Where(line => line.StartsWith("| `", StringComparison.Ordinal) && line.Count(sign => sign == '|') == 6));
    }

    private static int Having(IEnumerable<JsonElement> cases, string member) => cases.Count(row => row.TryGetProperty(member, out _));

    private static List<JsonElement> Cases(JsonElement file) => [.. file.GetProperty("cases").EnumerateArray()];

    private static List<JsonElement> Customers(JsonElement file) => [.. file.GetProperty("customers").EnumerateArray()];

    private static IEnumerable<string> Names(JsonElement owner) => owner.EnumerateObject().Select(member => member.Name);

    private static string[] Keys(JsonElement owner, string member) =>
        owner.TryGetProperty(member, out var found) ? [.. Names(found)] : [];

    private static IEnumerable<JsonElement> Values(JsonElement owner, string member) =>
        owner.TryGetProperty(member, out var found) ? found.EnumerateObject().Select(each => each.Value) : [];

    private static string[] Ids(JsonElement row, string member) =>
        row.TryGetProperty(member, out var ids) ? [.. ids.EnumerateArray().Select(id => id.GetString()!)] : [];
}
