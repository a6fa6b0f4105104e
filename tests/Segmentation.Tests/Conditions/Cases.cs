using System.Collections;

namespace Segmentation.Tests.Conditions;

/// <summary>Cases by name, a sentence: a rule, a customer, and what is true of it until when.</summary>
internal sealed class Cases : IEnumerable<string>
{
    /// <summary>The truth never changes by itself.</summary>
    public const string Never = "never";

    private const string Key = "the case";
    private static readonly CustomerModel<Client> Model = ClientModel.Create();

    private readonly Dictionary<string, Case> _cases = [];

    public TheoryData<string> Names => [.. _cases.Keys];

    /// <summary>Adds a case; <paramref name="until"/> is <see cref="Never"/>, an instant, or null where it is not the point.</summary>
    public void Add(string name, Rule rule, Client client, Truth truth, string? until = null) =>
        _cases.Add(name, new Case(rule, client, truth, until));

    public void Check(string name)
    {
        var (rule, client, truth, until) = _cases[name];
        var engine = SegmentationEngine.Create(Model, new Segment(Key, rule), new Segment("its opposite", !rule));
        var at = Moments.At(client.Now);

        var all = engine.Evaluate(client, at);
        var verdict = all[Key];

        Assert.Equal(truth, verdict.Truth);
        Assert.Equal(truth == Truth.Undetermined, verdict.Reasons.Count > 0);
        Assert.Equal(truth == Truth.True, engine.IsMember(Key, client, at));
        Assert.Equal(verdict, engine.Evaluate(Key, client, at));
        Assert.Equal(2 - (int)truth, (int)all["its opposite"].Truth);
        Assert.Equal(verdict.ValidUntil, all["its opposite"].ValidUntil);
        if (until is not null)
        {
            Assert.Equal(until == Never ? null : Moments.At(until), verdict.ValidUntil);
        }

        if (verdict.ValidUntil is { } end && !client.KnowsTheFuture)
        {
            Assert.Equal(truth, engine.Evaluate(Key, client, end.AddTicks(-1)).Truth);
            Assert.NotEqual(truth, engine.Evaluate(Key, client, end).Truth);
        }
    }

    public IEnumerator<string> GetEnumerator() => _cases.Keys.GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    private sealed record Case(Rule Rule, Client Client, Truth Truth, string? Until);
}
