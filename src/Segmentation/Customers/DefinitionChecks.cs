using Segmentation.Diagnostics;
using Segmentation.Time;

namespace Segmentation.Customers;

/// <summary>Makes a definition from its options and reports the options that do not fit its type.</summary>
internal sealed class DefinitionChecks(IssueLog issues, string place)
{
    public AttributeDefinition Define<TSource>(
        string key, AttributeType type, AttributeRole role, AttributeOptions<TSource> options, bool hasValue)
    {
        var isText = type is AttributeType.Text or AttributeType.Set;
        Fits(options.CurrencyCode is null || type == AttributeType.Money, "a currency belongs to money");
        Fits(
            options.CurrencyCode is null || IsCurrency(options.CurrencyCode),
            $"'{options.CurrencyCode}' is no currency code of three capitals");
        Fits(options.MoneyScale is null || type == AttributeType.Money, "a scale belongs to money");
        Fits(options.MoneyScale is null or (>= 0 and <= MoneyScale.Max), $"a scale is 0 to {MoneyScale.Max}");
        Fits(options.UnitName is null || type == AttributeType.Number, "a unit belongs to a number; money has a currency");
        Fits(options.Expected is null || type is AttributeType.Number or AttributeType.Money, "a range belongs to numbers and money");
        Fits(options.Expected is not { } range || range.Least <= range.Greatest, "the ends of the range are reversed");
        Fits(!options.IgnoresCase || isText, "ignoring case belongs to text");
        Fits(!options.EmptyIsUnknown || type == AttributeType.Text, "'empty means unknown' belongs to text");
        Fits(options.Aliases.Count == 0 || isText, "value aliases belong to text and sets");
        Fits(
            (options.Anniversaries ?? options.OtherAnniversaries) is null || type is AttributeType.Date or AttributeType.Instant,
            "anniversaries belong to dates and instants");
        role = role == AttributeRole.None ? options.Role : role;
        Fits(RoleFits(role, type), "the role belongs to another type");
        var isFact = IsFact(role, type);
        Fits(options.IsChangeable != true || !isFact, "dates, instants, places, birthday and since are never proposed to change");
        var scale = options.MoneyScale is >= 0 and <= MoneyScale.Max ? options.MoneyScale.Value : MoneyScale.Default;
        return new AttributeDefinition(key, type)
        {
            Role = role,
            Names = options.Names.ToImmutable(),
            ValueAliases = options.Aliases.ToImmutable(),
            Values = options.KnownValues,
            Currency = options.CurrencyCode,
            Unit = options.UnitName,
            Scale = scale,
            Least = options.Expected?.Least,
            Greatest = options.Expected?.Greatest,
            IgnoresCase = options.IgnoresCase,
            EmptyMeansUnknown = options.EmptyIsUnknown,
            Sensitivity = options.Sensitivity,
            IsChangeable = !isFact && (options.IsChangeable
                ?? (type != AttributeType.Text && options.Sensitivity < Sensitivity.Special)),
            Anniversaries = options.Anniversaries ?? AnniversaryPolicy.Solar(),
            OtherAnniversaries = options.OtherAnniversaries,
            Default = DefaultOf(type, options.Default, scale),
            MayBeUnknown = !hasValue && !options.IsAlwaysKnown && options.Default is null,
            HasOnlyValues = options.HasOnlyValues && options.Default is null,
        };
    }

    private static bool RoleFits(AttributeRole role, AttributeType type) => role switch
    {
        AttributeRole.Country or AttributeRole.Region or AttributeRole.City => type == AttributeType.Text,
        AttributeRole.Latitude or AttributeRole.Longitude => type == AttributeType.Number,
        AttributeRole.Interests => type == AttributeType.Set,
        AttributeRole.Birthday or AttributeRole.Since => type is AttributeType.Date or AttributeType.Instant,
        _ => true,
    };

    /// <summary>What nobody can be asked to change: what happened, and where somebody lives.</summary>
    private static bool IsFact(AttributeRole role, AttributeType type) =>
        type is AttributeType.Date or AttributeType.Instant || role is not (AttributeRole.None or AttributeRole.Interests);

    private Datum DefaultOf(AttributeType type, object? value, int scale)
    {
        switch (type, value)
        {
            case (_, null):
                return Datum.Unknown;
            case (AttributeType.Number, decimal number):
                return Datum.OfNumber(NearestDouble.Of(number));
            case (AttributeType.Money, decimal amount) when MoneyScale.Fits(amount, scale):
                return Datum.OfMoney(amount);
            case (AttributeType.Text, string text):
                return Datum.OfText(text);
            case (AttributeType.Flag, bool flag):
                return Datum.OfFlag(flag);
            default:
                Fits(false, "the value that unknown counts as is not of the attribute's type");
                return Datum.Unknown;
        }
    }

    private void Fits(bool fits, string problem)
    {
        if (!fits)
        {
            issues.Error(IssueCodes.OptionDoesNotFit, place, problem, "Remove or correct the option.");
        }
    }

    private static bool IsCurrency(string code) => code.Length == 3 && code.All(char.IsAsciiLetterUpper);
}
