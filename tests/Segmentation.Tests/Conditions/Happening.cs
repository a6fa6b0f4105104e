namespace Segmentation.Tests.Conditions;

/// <summary>An event of a <see cref="Person"/>: an instant, an id, and texts under the names of fields.</summary>
internal sealed class Happening(string stream, string id, DateTimeOffset at, IEnumerable<(string Name, string Value)> values)
{
    public string Stream => stream;

    public string Id => id;

    public DateTimeOffset At => at;

    public Person Fields { get; } = new(id, values);
}
