using System.Collections.Immutable;
using System.Globalization;

namespace Segmentation.Benchmarks;

/// <summary>The customers of the wide workload as objects, and the model that describes them.</summary>
public static class Accounts
{
    public const int Countries = 60;
    public const int Cities = 2_000;
    public const int TagCount = 200;

    private static readonly ImmutableArray<string> CountryNames = Names("C", Countries);
    private static readonly ImmutableArray<string> CityNames = Names("city ", Cities);
    private static readonly ImmutableArray<string> TagNames = Names("tag-", TagCount);

    /// <summary>The instant at which every contender decides.</summary>
    public static DateTimeOffset At { get; } = new(2026, 3, 5, 2, 0, 0, TimeSpan.Zero);

    public static DateOnly Today { get; } = DateOnly.FromDateTime(At.UtcDateTime);

    public static CustomerModel<Account> Model { get; } = CustomerModel.For<Account>(m => m
        .Key(c => c.Id)
        .Money("spend", c => c.Spend)
        .Number("orders", c => c.Orders)
        .Date("last order", c => c.LastOrder)
        .Date("first order", c => c.FirstOrder)
        .Geography(g => g.Country(c => c.Country).City(c => c.City))
        .Birthday(c => c.Birthday)
        .Number("years", c => c.Age)
        .Number("satisfaction", c => c.Satisfaction)
        .Number("churn score", c => c.ChurnScore)
        .Set("tags", c => c.Tags));

    public static string Country(int number) => CountryNames[number];

    public static string City(int number) => CityNames[number];

    public static string Tag(int number) => TagNames[number];

    public static Account[] Draw(int count) => From(new AccountColumns(count), count);

    /// <summary>The first customers of the columns as objects; their ids are their places from 0.</summary>
    public static Account[] From(AccountColumns columns, int count)
    {
        var accounts = new Account[count];
        for (var i = 0; i < count; i++)
        {
            accounts[i] = From(columns, i, TagsOf(columns, i));
        }

        return accounts;
    }

    /// <summary>All customers of the columns as objects, one after the other.</summary>
    public static IEnumerable<Account> Each(AccountColumns columns)
    {
        for (var i = 0; i < columns.Count; i++)
        {
            yield return One(columns, i);
        }
    }

    /// <summary>One customer of the columns as an object.</summary>
    public static Account One(AccountColumns columns, int customer) => From(columns, customer, TagsOf(columns, customer));

    private static Account From(AccountColumns columns, int i, string[] tags) => new()
    {
        Id = i,
        Spend = columns.Spend[i] / 100m,
        Orders = columns.Orders[i],
        LastOrder = DateOnly.FromDayNumber(columns.LastOrder[i]),
        FirstOrder = DateOnly.FromDayNumber(columns.FirstOrder[i]),
        Country = Country(columns.Country[i]),
        City = City(columns.City[i]),
        Birthday = DateOnly.FromDayNumber(columns.Birthday[i]),
        Age = columns.Age[i],
        Satisfaction = float.IsNaN(columns.Satisfaction[i]) ? null : columns.Satisfaction[i],
        ChurnScore = columns.ChurnScore[i],
        Tags = tags,
    };

    /// <summary>The names of one customer's tags.</summary>
    public static string[] TagsOf(AccountColumns columns, int customer)
    {
        var codes = columns.TagsOf(customer);
        var names = new string[codes.Length];
        for (var i = 0; i < names.Length; i++)
        {
            names[i] = Tag(codes[i]);
        }

        return names;
    }

    private static ImmutableArray<string> Names(string prefix, int count) =>
        [.. Enumerable.Range(0, count).Select(number => string.Create(CultureInfo.InvariantCulture, $"{prefix}{number}"))];
}
