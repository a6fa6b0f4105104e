using System.Collections.Immutable;
using System.Linq.Expressions;

namespace Segmentation.Benchmarks;

/// <summary>One condition of the wide workload, defined once: every contender's own form of it is made from this.</summary>
public abstract record AccountCondition
{
    /// <summary>As a rule.</summary>
    public abstract Rule Rule { get; }

    /// <summary>As a developer would write it; unknown is false.</summary>
    public abstract Expression<Func<Account, bool>> ByHand { get; }

    /// <summary>Only what is always known may be negated, since "false" and "unknown" part there.</summary>
    public virtual bool CanBeUnknown => false;
}

/// <summary>A figure is at least this much; every threshold is exact as a decimal and as a float.</summary>
public sealed record FigureAtLeast(AccountFigure Figure, decimal Threshold) : AccountCondition
{
    public override Rule Rule => Figure switch
    {
        AccountFigure.Spend => Attributes.Money("spend") >= Threshold,
        AccountFigure.Orders => Attributes.Number("orders") >= Threshold,
        AccountFigure.Age => Attributes.Number("years") >= Threshold,
        AccountFigure.Satisfaction => Attributes.Number("satisfaction") >= Threshold,
        _ => Attributes.Number("churn score") >= Threshold,
    };

    public override Expression<Func<Account, bool>> ByHand
    {
        get
        {
            var (amount, whole, real) = (Threshold, (int)Threshold, (double)Threshold);
            return Figure switch
            {
                AccountFigure.Spend => c => c.Spend >= amount,
                AccountFigure.Orders => c => c.Orders >= whole,
                AccountFigure.Age => c => c.Age >= whole,
                AccountFigure.Satisfaction => c => c.Satisfaction >= real,
                _ => c => c.ChurnScore >= real,
            };
        }
    }

    public override bool CanBeUnknown => Figure == AccountFigure.Satisfaction;
}

/// <summary>A date is so many days ago or longer.</summary>
public sealed record DaysAgoAtLeast(AccountDate Date, int Days) : AccountCondition
{
    /// <summary>The last date that is long enough ago.</summary>
    public DateOnly Limit => Accounts.Today.AddDays(-Days);

    public override Rule Rule =>
        Attributes.Date(Date == AccountDate.LastOrder ? "last order" : "first order").Elapsed >= Duration.Days(Days);

    public override Expression<Func<Account, bool>> ByHand
    {
        get
        {
            var limit = Limit.DayNumber;
            return Date == AccountDate.LastOrder ? c => c.LastOrder.DayNumber <= limit : c => c.FirstOrder.DayNumber <= limit;
        }
    }
}

/// <summary>The birthday is today or within the days that follow; they do not reach into another year or a 29 February.</summary>
public sealed record BirthdayWithin(int Days) : AccountCondition
{
    /// <summary>Today as month × 100 + day.</summary>
    public int First => Code(Accounts.Today);

    /// <summary>The last day that counts, as month × 100 + day.</summary>
    public int Last => Code(Accounts.Today.AddDays(Days - 1));

    public override Rule Rule => Lifecycle.Birthday.Within(Next.Days(Days));

    public override Expression<Func<Account, bool>> ByHand
    {
        get
        {
            var (first, last) = (First, Last);
            return c => (c.Birthday.Month * 100) + c.Birthday.Day >= first && (c.Birthday.Month * 100) + c.Birthday.Day <= last;
        }
    }

    /// <summary>Month × 100 + day.</summary>
    public static int Code(DateOnly date) => (date.Month * 100) + date.Day;
}

/// <summary>The country is one of a list.</summary>
public sealed record CountryIn(ImmutableArray<int> Numbers) : AccountCondition
{
    public override Rule Rule => Geography.Country.In(Numbers.Select(Accounts.Country));

    public override Expression<Func<Account, bool>> ByHand
    {
        get
        {
            var set = Numbers.Select(Accounts.Country).ToHashSet();
            return c => set.Contains(c.Country);
        }
    }
}

/// <summary>The city is one of a list.</summary>
public sealed record CityIn(ImmutableArray<int> Numbers) : AccountCondition
{
    public override Rule Rule => Geography.City.In(Numbers.Select(Accounts.City));

    public override Expression<Func<Account, bool>> ByHand
    {
        get
        {
            var set = Numbers.Select(Accounts.City).ToHashSet();
            return c => set.Contains(c.City);
        }
    }
}

/// <summary>The customer has a tag.</summary>
public sealed record Tagged(int Number) : AccountCondition
{
    public override Rule Rule => Attributes.Set("tags").Contains(Accounts.Tag(Number));

    public override Expression<Func<Account, bool>> ByHand
    {
        get
        {
            var tag = Accounts.Tag(Number);
            return c => Array.IndexOf(c.Tags, tag) >= 0;
        }
    }
}
