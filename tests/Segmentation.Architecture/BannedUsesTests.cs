using Segmentation.Architecture.Sources;

namespace Segmentation.Architecture;

public class BannedUsesTests
{
    [Fact]
    public void The_library_reads_no_clock_culture_or_chance_and_never_blocks() =>
        Assert.Empty(BannedUses.In(SourceTree.Library));

    [Theory]
    [InlineData("DateTime.Now", "System.DateTime.Now")]
    [InlineData("DateTimeOffset.UtcNow", "System.DateTimeOffset.UtcNow")]
    [InlineData("new DateTime(2026, 1, 1).ToLocalTime()", "System.DateTime.ToLocalTime")]
    [InlineData("TimeZoneInfo.Local", "System.TimeZoneInfo.Local")]
    [InlineData("System.Globalization.CultureInfo.CurrentCulture", "System.Globalization.CultureInfo.CurrentCulture")]
    [InlineData("Guid.NewGuid()", "System.Guid.NewGuid")]
    [InlineData("Environment.TickCount64", "System.Environment.TickCount64")]
    [InlineData("Task.FromResult(1).Result", "System.Threading.Tasks.Task.Result")]
    [InlineData("new ValueTask<int>(1).Result", "System.Threading.Tasks.ValueTask.Result")]
    [InlineData("Task.Delay(1).Wait(5)", "System.Threading.Tasks.Task.Wait")]
    [InlineData("Task.FromResult(1).GetAwaiter().GetResult()", "System.Runtime.CompilerServices.TaskAwaiter.GetResult")]
    public void A_banned_member_is_reported_with_its_place(string expression, string member)
    {
        var tree = Program($"object M() =>\n{expression};");

        Assert.Equal([$"Time/Program.cs:2 uses {member}"], BannedUses.In(tree));
    }

    [Theory]
    [InlineData("int M() => Random.Shared.Next();")]
    [InlineData("int M(Random random) => 1;")]
    [InlineData("object M() => new System.Diagnostics.Stopwatch();")]
    [InlineData("void M() => Thread.Sleep(1);")]
    [InlineData("async Task<int> M(Task<int> t) => t.ConfigureAwait(false).GetAwaiter().GetResult();")]
    public void A_banned_type_or_call_is_reported(string member) => Assert.NotEmpty(BannedUses.In(Program(member)));

    [Theory]
    [InlineData("DateTime M() => new(2026, 1, 1);")]
    [InlineData("async Task M(Task<int> t) => await t;")]
    [InlineData("object M() => System.Globalization.CultureInfo.InvariantCulture;")]
    [InlineData("DateTimeOffset M(TimeProvider time) => time.GetUtcNow();")]
    [InlineData("string M() => \"DateTime.Now\"; // Random")]
    public void Ordinary_code_is_not_reported(string member) => Assert.Empty(BannedUses.In(Program(member)));

    [Fact]
    public void The_library_writes_numbers_in_the_invariant_culture() => Assert.Empty(CultureUses.In(SourceTree.Library));

    [Theory]
    [InlineData("string M(double d) => $\"{d}\";", 1)]
    [InlineData("string M(decimal? d) => $\"{d:N2} {d}\";", 2)]
    [InlineData("string M(DateOnly d) => \"on \" + d;", 1)]
    [InlineData("string M(int i) => string.Create(System.Globalization.CultureInfo.InvariantCulture, $\"{i}\");", 0)]
    [InlineData("string M(string s, char c, DayOfWeek d) => $\"{s}{c}{d}\" + s;", 0)]
    [InlineData("int M(int i) => i + 1;", 0)]
    public void A_number_written_without_a_culture_is_reported(string member, int expected) =>
        Assert.Equal(expected, CultureUses.In(Program(member)).Count());

    private static SourceTree Program(string member) =>
        SourceTree.Of(new SourceText("Time/Program.cs", "namespace Segmentation; class Program { " + member + " }"));
}
