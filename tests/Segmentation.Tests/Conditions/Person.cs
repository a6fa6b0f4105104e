using System.Globalization;

namespace Segmentation.Tests.Conditions;

/// <summary>A customer of a <see cref="World"/>: texts under names, read by the declared type. An absent name is unknown.</summary>
internal sealed class Person(string id, IEnumerable<(string Name, string Value)> values)
{
    private readonly Dictionary<string, string> _values = values.ToDictionary(pair => pair.Name, pair => pair.Value);

    public string Id => id;

    public string? Zone => Text("zone");

    public List<Happening> Happenings { get; } = [];

    public IEnumerable<Happening> Of(string stream) => Happenings.Where(happening => happening.Stream == stream);

    public string? Text(string name) => _values.GetValueOrDefault(name);

    public double? Number(string name) =>
        Text(name) is { } text ? double.Parse(text, CultureInfo.InvariantCulture) : null;

    public decimal? Money(string name) =>
        Text(name) is { } text ? decimal.Parse(text, CultureInfo.InvariantCulture) : null;

    public bool? Flag(string name) => Text(name) is { } text ? bool.Parse(text) : null;

    public DateOnly? Date(string name) => Text(name) is { } text ? Moments.On(text) : null;

    public DateTimeOffset? Instant(string name) => Text(name) is { } text ? Moments.At(text) : null;

    /// <summary>Members between bars; the empty text is the empty set.</summary>
    public IEnumerable<string>? Set(string name) => Text(name) is { } text ? text.Length == 0 ? [] : text.Split('|') : null;
}
