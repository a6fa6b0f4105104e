namespace Segmentation.Properties.People;

/// <summary>People as columns, in the forms in which a host may have them.</summary>
internal sealed class PersonColumns(IReadOnlyList<Person> people)
{
    public void Describe(CustomerColumns columns)
    {
        columns.Keys(Of(p => (string?)p.Id)).Zones(Of(p => p.Zone));
        Numbers(columns);
        Texts(columns);
        Moments(columns);
        Sets(columns);
        Streams(columns);
        columns.Predicate(Models.Predicate, Of(p => p.Open));
    }

    private void Numbers(CustomerColumns columns) => columns
        .Number("score", Of(p => p.Score))
        .Number("level", Of(p => p.Level ?? double.NaN))
        .Money("spend", Of(p => p.Spend))
        .Money("limit", new ColumnValues<decimal>(Of(p => p.Limit ?? 0), Of(p => p.Limit is not null)))
        .Number("latitude", Of(p => p.Latitude))
        .Number("longitude", Of(p => p.Longitude));

    private void Texts(CustomerColumns columns)
    {
        var (places, texts) = Coded(Of(p => p.Nick));
        columns.Text("name", Of(p => p.Name)).Text("nick", places, texts);
        columns.Text("country", Of(p => p.Country)).Text("region", Of(p => p.Region)).Text("city", Of(p => p.City));
        columns.Flag("vip", Of(p => p.Vip));
    }

    private void Moments(CustomerColumns columns) => columns
        .Date("signed", Of(p => p.Signed))
        .Date("ends", Of(p => p.Ends?.DayNumber))
        .Instant("seen", Of(p => p.Seen))
        .Instant("updated", Of(p => p.Updated?.UtcTicks))
        .Date("birthday", Of(p => p.Birthday))
        .Instant("since", Of(p => p.Since));

    private void Sets(CustomerColumns columns)
    {
        columns.Set("tags", Offsets(p => p.Tags?.Count), All(p => p.Tags), Of(p => p.Tags is not null));
        var (places, texts) = Coded(All(p => p.Interests));
        columns.Set("interests", Offsets(p => p.Interests?.Count), places, texts, Of(p => p.Interests is not null));
    }

    private void Streams(CustomerColumns columns)
    {
        var (orders, visits) = (All(p => p.Orders), All(p => p.Visits));
        columns.Events("order", Offsets(p => p.Orders?.Count), Array.ConvertAll(orders, o => o?.At), e => e
            .Ids(Array.ConvertAll(orders, o => o?.Id))
            .Money("amount", Array.ConvertAll(orders, o => o?.Amount))
            .Text("category", Array.ConvertAll(orders, o => o?.Category))
            .Number("qty", Array.ConvertAll(orders, o => o?.Qty))
            .Flag("paid", Array.ConvertAll(orders, o => o?.Paid))
            .Date("due", Array.ConvertAll(orders, o => o?.Due))
            .Instant("shipped", Array.ConvertAll(orders, o => o?.Shipped)));
        var (pages, texts) = Coded(Array.ConvertAll(visits, v => v?.Page));
        columns.Events("visit", Offsets(p => p.Visits?.Count), Array.ConvertAll(visits, v => v?.At?.UtcTicks), e => e
            .Ids(Array.ConvertAll(visits, v => v?.Id))
            .Text("page", pages, texts));
    }

    private T[] Of<T>(Func<Person, T> value) => [.. people.Select(value)];

    private T[] All<T>(Func<Person, IReadOnlyList<T>?> values) => [.. people.SelectMany(person => values(person) ?? [])];

    private int[] Offsets(Func<Person, int?> count)
    {
        var offsets = new int[people.Count + 1];
        for (var row = 0; row < people.Count; row++)
        {
            offsets[row + 1] = offsets[row] + (count(people[row]) ?? 0);
        }

        return offsets;
    }

    private static (int[] Places, string[] Texts) Coded(string?[] values)
    {
        string[] texts = [.. values.OfType<string>().Distinct(StringComparer.Ordinal)];
        return (Array.ConvertAll(values, value => value is null ? -1 : Array.IndexOf(texts, value)), texts);
    }
}
