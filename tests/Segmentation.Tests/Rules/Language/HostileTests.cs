using System.Diagnostics;
using System.Text;
using System.Text.Json;
using Segmentation.Customers;
using Segmentation.Tests.Conformance;

namespace Segmentation.Tests.Rules.Language;

public class HostileTests
{
    private const int SmallStack = 256 * 1024;
    private const string Absent = "(folder absent: nothing run)";

    private static readonly TimeSpan Watchdog = TimeSpan.FromSeconds(1);

    public static TheoryData<string> Ids()
    {
        var ids = new TheoryData<string>();
        foreach (var entry in Entries())
        {
            ids.Add(entry.Text("id"));
        }

        if (ids.Count == 0)
        {
            ids.Add(Absent);
        }

        return ids;
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public void A_hostile_text_is_answered_on_a_small_stack(string id)
    {
        if (id == Absent)
        {
            return;
        }

        var entry = Entries().Single(each => each.Text("id") == id);
        var text = Build(entry.GetProperty("build"));
        var options = new RuleTextOptions { Segments = KnownSegments.None };

        var (parsed, elapsed, allocated) = OnSmallStack(() => RuleText.Parse(text, Catalogue(entry), options));

        Assert.True(elapsed < Watchdog, $"{elapsed}");
        Assert.InRange(allocated, 0, 16 * 1024 * 1024);
        Assert.Equal(parsed.Success, parsed.Issues.All(issue => issue.Severity != IssueSeverity.Error));
        Assert.All(parsed.Issues, issue =>
        {
            Assert.InRange(issue.Message.Length, 1, 200);
            Assert.InRange(issue.Span!.Value.Start, 0, text.Length);
            Assert.InRange(issue.Span.Value.End, issue.Span.Value.Start, text.Length);
        });
        Assert.False(parsed.Success && entry.Text("expect") == "reject", "accepted: " + parsed.Rule);
        if (parsed.Rule is { } rule)
        {
            Assert.Equal(rule, RuleText.Parse(rule.ToString(), Catalogue(entry), options).Rule);
        }
    }

    [Theory]
    [InlineData("(", "vip", ")", 64, true)]
    [InlineData("(", "vip", ")", 65, false)]
    [InlineData("not ", "vip", "", 64, true)]
    [InlineData("vip or vip and (", "vip", ")", 64, true)]
    [InlineData("not (", "vip", ")", 32, true)]
    [InlineData("not (", "vip", ")", 33, false)]
    [InlineData("any order where (qty > 1 or qty < 5 and (", "qty = 3", "))", 1, true)]
    public void Rules_at_the_limit_of_nesting_are_read_and_printed_on_a_small_stack(
        string open, string middle, string close, int times, bool isAccepted)
    {
        var text = string.Concat(Enumerable.Repeat(open, times)) + middle + string.Concat(Enumerable.Repeat(close, times));

        var (parsed, _, _) = OnSmallStack(() => TextModel.Parse(text));

        Assert.Equal(isAccepted, parsed.Success);
        if (parsed.Rule is { } rule)
        {
            Assert.Equal(rule, OnSmallStack(() => TextModel.Parse(rule.ToString())).Result.Rule);
        }
    }

    private static (T Result, TimeSpan Elapsed, long Allocated) OnSmallStack<T>(Func<T> work)
    {
        (T, TimeSpan, long) result = default;
        Exception? failure = null;
        var thread = new Thread(
            () =>
            {
                try
                {
                    var before = GC.GetAllocatedBytesForCurrentThread();
                    var watch = Stopwatch.StartNew();
                    var answer = work();
                    result = (answer, watch.Elapsed, GC.GetAllocatedBytesForCurrentThread() - before);
                }
                catch (Exception e)
                {
                    failure = e;
                }
            },
            SmallStack);
        thread.Start();
        thread.Join();
        Assert.Null(failure);
        return result;
    }

    private static List<JsonElement> Entries()
    {
        var path = ConformanceFolders.Find(ConformanceFolders.Published) is { } root ? Path.Combine(root, "hostile", "hostile.json") : "";
        return File.Exists(path)
            ? [.. JsonDocument.Parse(File.ReadAllText(path)).RootElement.EnumerateArray().Where(entry => entry.Text("form") == "text")]
            : [];
    }

    private static string Build(JsonElement parts)
    {
        var text = new StringBuilder();
        foreach (var part in parts.EnumerateArray())
        {
            if (part.ValueKind == JsonValueKind.String)
            {
                text.Append(part.GetString());
            }
            else if (part.TryGetProperty("repeat", out var repeated))
            {
                text.Insert(text.Length, repeated.GetString()!, part.GetProperty("times").GetInt32());
            }
            else
            {
                text.Append([.. part.GetProperty("codeUnits").EnumerateArray().Select(unit => (char)unit.GetInt32())]);
            }
        }

        return text.ToString();
    }

    /// <summary>The catalogue that the entries are written against.</summary>
    private static Catalogue Catalogue(JsonElement entry) => CustomerModel.For<object>(m =>
    {
        m.Key(c => "1").Text("id", c => null).Text("name", c => null).Text("city", c => null, o => o.Named("zh", "城市"))
            .Money("spend", c => null, o => o.Named("zh", "消费金额")).Number("satisfaction", c => (double?)null)
            .Number("score", c => (double?)null).Number("order count", c => (double?)null, o => o.Named("en", "OrderCount"))
            .Number("ratio", c => (double?)null).Instant("last order", c => (DateTimeOffset?)null, o => o.Named("en", "LastOrder"))
            .Instant("registered", c => (DateTimeOffset?)null).Date("birthday", c => null)
            .Flag("vip", c => null, o => o.Named("en", "IsVip")).Flag("OptedIn", c => null).Set("tags", c => null)
            .Text("email", c => null, o => o.Sensitive(Sensitivity.Personal))
            .Events("order", c => Array.Empty<object>(), e => e.At(o => (DateTimeOffset?)null).Named("en", "Orders")
                .Value("amount", o => null).Text("category", o => null).Number("qty", o => (double?)null));
        if (entry.Text("category") == "analysis")
        {
            AddAnalysis(m);
        }
    }).Catalogue;

    private static void AddAnalysis(CustomerModelBuilder<object> m)
    {
        for (var i = 0; i < 30; i++)
        {
            m.Number("a" + i, c => (double?)null).Number("b" + i, c => (double?)null).Flag("f" + i, c => null);
        }
    }
}

file static class Members
{
    public static string Text(this JsonElement entry, string member) => entry.GetProperty(member).GetString()!;
}
