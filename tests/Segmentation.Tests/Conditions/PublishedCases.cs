using System.Collections;

namespace Segmentation.Tests.Conditions;

/// <summary>Rule cases by id: who is a member, who is undetermined, and until when; everybody else is false.</summary>
internal sealed class PublishedCases : IEnumerable<string>
{
    /// <summary>The key of the segment under test.</summary>
    public const string Key = "the case";

    private readonly Dictionary<string, PublishedCase> _cases = [];

    public TheoryData<string> Ids => [.. _cases.Keys];

    /// <summary>Adds a case; members and undetermined are ids between spaces, a validUntil of null is never.</summary>
    public void Add(
        string id,
        World world,
        Rule rule,
        string members,
        string undetermined = "",
        params ReadOnlySpan<(string Id, string? Until)> validUntil) =>
        _cases.Add(id, new PublishedCase(world, rule, Split(members), Split(undetermined), validUntil.ToArray()));

    public void Check(string id)
    {
        var row = _cases[id];
        var engine = row.World.Engine(row.Rule);

        var verdicts = row.World.People.ToDictionary(
            person => person.Id, person => engine.Evaluate(Key, person, row.World.Instant));

        Assert.Equal(row.Members, Where(verdicts, Truth.True));
        Assert.Equal(row.Undetermined, Where(verdicts, Truth.Undetermined));
        Assert.All(row.ValidUntil, expected => Assert.Equal(
            expected.Until is null ? null : Moments.At(expected.Until), verdicts[expected.Id].ValidUntil));
    }

    public IEnumerator<string> GetEnumerator() => _cases.Keys.GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    private static string[] Where(Dictionary<string, Verdict> verdicts, Truth truth) =>
        [.. verdicts.Where(verdict => verdict.Value.Truth == truth).Select(verdict => verdict.Key).Order(StringComparer.Ordinal)];

    private static string[] Split(string ids) =>
        [.. ids.Split(' ', StringSplitOptions.RemoveEmptyEntries).Order(StringComparer.Ordinal)];

    private sealed record PublishedCase(
        World World, Rule Rule, string[] Members, string[] Undetermined, (string Id, string? Until)[] ValidUntil);
}
