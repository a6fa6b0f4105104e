using System.Collections.Immutable;
using System.Linq.Expressions;
using Segmentation.Time;

namespace Segmentation.Customers;

/// <summary>Options of one attribute or field: names, unit, sensitivity, what unknown means.</summary>
/// <typeparam name="TSource">The customer's type, or the event's.</typeparam>
public sealed class AttributeOptions<TSource>
{
    internal AttributeOptions()
    {
    }

    internal ImmutableDictionary<string, ImmutableArray<string>>.Builder Names { get; } =
        ImmutableDictionary.CreateBuilder<string, ImmutableArray<string>>();

    internal ImmutableDictionary<string, string>.Builder Aliases { get; } = ImmutableDictionary.CreateBuilder<string, string>();

    internal ImmutableArray<string> KnownValues { get; private set; } = [];

    internal string? CurrencyCode { get; private set; }

    internal string? UnitName { get; private set; }

    internal int? MoneyScale { get; private set; }

    internal AttributeRole Role { get; private set; }

    internal bool IgnoresCase { get; private set; }

    internal bool EmptyIsUnknown { get; private set; }

    internal Sensitivity Sensitivity { get; private set; }

    internal AnniversaryPolicy? Anniversaries { get; private set; }

    internal AnniversaryPolicy? OtherAnniversaries { get; private set; }

    internal Func<TSource, bool?>? OtherAnniversariesWhen { get; private set; }

    internal object? Default { get; private set; }

    internal (decimal Least, decimal Greatest)? Expected { get; private set; }

    internal bool IsAlwaysKnown { get; private set; }

    internal bool HasOnlyValues { get; private set; }

    internal bool? IsChangeable { get; private set; }

    internal Expression<Func<TSource, DateTimeOffset?>>? Verified { get; private set; }

    /// <summary>The display name in a culture, and synonyms; each can be used in rules.</summary>
    /// <param name="culture">Such as <c>zh</c>.</param>
    /// <param name="displayName">The name shown.</param>
    /// <param name="synonyms">Further names.</param>
    public AttributeOptions<TSource> Named(string culture, string displayName, params IEnumerable<string> synonyms)
    {
        ArgumentException.ThrowIfNullOrEmpty(culture);
        ArgumentNullException.ThrowIfNull(synonyms);
        Names[culture] = [displayName, .. synonyms];
        return this;
    }

    /// <summary>Makes the attribute the one behind a facet, under a name of its own: <c>town</c> as the city.</summary>
    /// <param name="role">The role; each at most once in a model, and not for fields of events.</param>
    public AttributeOptions<TSource> As(AttributeRole role)
    {
        Role = role;
        return this;
    }

    /// <summary>Another spelling of a value in rules: <c>ValueAlias("上海", "Shanghai")</c>.</summary>
    public AttributeOptions<TSource> ValueAlias(string alias, string value)
    {
        ArgumentNullException.ThrowIfNull(alias);
        ArgumentNullException.ThrowIfNull(value);
        Aliases[alias] = value;
        return this;
    }

    /// <summary>The values a text can have, for completion and checks.</summary>
    public AttributeOptions<TSource> Values(params IEnumerable<string> values)
    {
        ArgumentNullException.ThrowIfNull(values);
        KnownValues = [.. values];
        HasOnlyValues = false;
        return this;
    }

    /// <summary>No value but these comes in; the getter sees to it.</summary>
    internal void OnlyValues(string[] values)
    {
        KnownValues = [.. values];
        HasOnlyValues = true;
    }

    /// <summary>The currency of money: three capitals.</summary>
    public AttributeOptions<TSource> Currency(string code)
    {
        CurrencyCode = code;
        return this;
    }

    /// <summary>How many decimals money holds: 0 to 18, 4 unless said; a value with more is a fault.</summary>
    public AttributeOptions<TSource> Scale(int decimals)
    {
        MoneyScale = decimals;
        return this;
    }

    /// <summary>The unit of a number, for display.</summary>
    public AttributeOptions<TSource> Unit(string unit)
    {
        UnitName = unit;
        return this;
    }

    /// <summary>Where numbers or amounts are expected to lie, for hints on rules; others are values all the same.</summary>
    /// <param name="least">The least, included.</param>
    /// <param name="greatest">The greatest, included.</param>
    public AttributeOptions<TSource> Range(decimal least, decimal greatest)
    {
        Expected = (least, greatest);
        return this;
    }

    /// <summary>How much protection the values need.</summary>
    public AttributeOptions<TSource> Sensitive(Sensitivity sensitivity)
    {
        Sensitivity = sensitivity;
        return this;
    }

    /// <summary>Text is compared without regard to case, character by character, without a culture.</summary>
    public AttributeOptions<TSource> IgnoreCase()
    {
        IgnoresCase = true;
        return this;
    }

    /// <summary>The empty text is unknown; else it is a value like any other.</summary>
    public AttributeOptions<TSource> EmptyMeansUnknown()
    {
        EmptyIsUnknown = true;
        return this;
    }

    /// <summary>How anniversaries fall: <see cref="AnniversaryPolicy.Solar"/> or <see cref="AnniversaryPolicy.Lunar"/>.</summary>
    public AttributeOptions<TSource> Anniversary(AnniversaryPolicy policy)
    {
        ArgumentNullException.ThrowIfNull(policy);
        Anniversaries = policy;
        return this;
    }

    /// <summary>How anniversaries fall for some only: those who keep their lunar birthday.</summary>
    /// <param name="policy">How they fall for them.</param>
    /// <param name="when">Who they are; unknown counts as no.</param>
    public AttributeOptions<TSource> AnniversaryWhen(AnniversaryPolicy policy, Expression<Func<TSource, bool?>> when)
    {
        ArgumentNullException.ThrowIfNull(policy);
        ArgumentNullException.ThrowIfNull(when);
        OtherAnniversaries = policy;
        OtherAnniversariesWhen = when.Compile();
        return this;
    }

    /// <summary>Every customer has a value, although the getter's type allows null: hints on rules take its word.</summary>
    /// <remarks>A null is unknown all the same. A getter that reads a member which cannot be null needs this not.</remarks>
    public AttributeOptions<TSource> AlwaysKnown()
    {
        IsAlwaysKnown = true;
        return this;
    }

    /// <summary>Counterfactuals may propose another value: <see cref="AttributeDefinition.IsChangeable"/>.</summary>
    public AttributeOptions<TSource> Changeable()
    {
        IsChangeable = true;
        return this;
    }

    /// <summary>No counterfactual proposes another value: for what is as it is, such as the number of children.</summary>
    public AttributeOptions<TSource> Unchangeable()
    {
        IsChangeable = false;
        return this;
    }

    /// <summary>Unknown counts as this number or amount.</summary>
    public AttributeOptions<TSource> UnknownCountsAs(decimal value)
    {
        Default = value;
        return this;
    }

    /// <summary>Unknown counts as this text.</summary>
    public AttributeOptions<TSource> UnknownCountsAs(string value)
    {
        ArgumentNullException.ThrowIfNull(value);
        Default = value;
        return this;
    }

    /// <summary>Unknown counts as this flag.</summary>
    public AttributeOptions<TSource> UnknownCountsAs(bool value)
    {
        Default = value;
        return this;
    }

    /// <summary>When the value was last verified; adds the instant attribute <c>… verified at</c> to the catalogue.</summary>
    public AttributeOptions<TSource> VerifiedAt(Expression<Func<TSource, DateTimeOffset?>> value)
    {
        ArgumentNullException.ThrowIfNull(value);
        Verified = value;
        return this;
    }
}
