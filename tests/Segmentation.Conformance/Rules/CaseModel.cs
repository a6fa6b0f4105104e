using System.Globalization;
using System.Text.Json;
using Segmentation.Customers;
using Segmentation.Time;

namespace Segmentation.Conformance.Rules;

/// <summary>Declares the attributes, streams, lists and regions of a case file.</summary>
internal static class CaseModel
{
    public static CustomerModel<CaseRecord> Of(JsonElement file) => CustomerModel.For<CaseRecord>(model =>
    {
        model.Key(customer => customer.Text("id")).Zone(customer => customer.Text("zone")).DefaultZone(file.Text("zone"));
        foreach (var attribute in Members(file, "attributes"))
        {
            Attribute(model, attribute.Name, attribute.Value.Text("type"), options => Describe(options, attribute.Value));
        }

        foreach (var stream in Members(file, "events"))
        {
            model.Events(stream.Name, customer => customer.Events(stream.Name), events => Stream(events, stream.Value));
        }

        foreach (var list in Members(file, "lists"))
        {
            model.List(list.Name, Texts(list.Value));
        }

        model.Geography(geography =>
        {
            foreach (var region in Members(file, "regions"))
            {
                geography.NamedRegion(region.Name, region.Value.EnumerateArray().Select(Point));
            }
        });
    });

    private static void Attribute(
        CustomerModelBuilder<CaseRecord> model, string name, string type, Action<AttributeOptions<CaseRecord>> options)
    {
        if (type == "set")
        {
            model.Set(name, customer => customer.Set(name), options);
        }
        else
        {
            Field(model, name, type, options);
        }
    }

    private static void Field<TBuilder>(
        FieldBuilder<CaseRecord, TBuilder> builder, string name, string type, Action<AttributeOptions<CaseRecord>> options)
        where TBuilder : FieldBuilder<CaseRecord, TBuilder>
    {
        _ = type switch
        {
            "number" => builder.Number(name, item => item.Number(name), options),
            "money" => builder.Money(name, item => item.Money(name), options),
            "text" => builder.Text(name, item => item.Text(name), options),
            "flag" => builder.Flag(name, item => item.Flag(name), options),
            "date" => builder.Date(name, item => item.Date(name), options),
            "instant" => builder.Instant(name, item => item.Instant(name), options),
            _ => throw new FormatException($"The type '{type}' is unknown."),
        };
    }

    private static void Stream(EventStreamBuilder<CaseRecord> events, JsonElement stream)
    {
        events.At(item => item.Instant("at")).Id(item => item.Text("id"));
        Named(stream, "aliases", (culture, first, others) => events.Named(culture, first, others));
        var (value, interest) = (Optional(stream, "value"), Optional(stream, "interest"));
        foreach (var field in Members(stream, "fields"))
        {
            var name = field.Name;
            Action<AttributeOptions<CaseRecord>> options = declared => FieldAliases(declared, stream, name);
            if (name == value)
            {
                events.Value(name, item => item.Money(name), options);
            }
            else if (name == interest)
            {
                events.Interest(name, item => item.Text(name), options);
            }
            else
            {
                Field(events, name, field.Value.GetString()!, options);
            }
        }

        if (Optional(stream, "historyStarts") is not { } start)
        {
            return;
        }

        if (DateOnly.TryParseExact(start, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var date))
        {
            events.HistoryStarts(date);
        }
        else
        {
            events.HistoryStarts(DateTimeOffset.Parse(start, CultureInfo.InvariantCulture));
        }
    }

    private static void FieldAliases(AttributeOptions<CaseRecord> options, JsonElement stream, string field)
    {
        var aliases = Members(stream, "fieldAliases").Where(member => member.Name == field);
        foreach (var names in aliases.Select(member => Texts(member.Value)))
        {
            options.Named("und", names[0], names.Skip(1));
        }
    }

    private static void Describe(AttributeOptions<CaseRecord> options, JsonElement attribute)
    {
        Named(attribute, "aliases", (culture, first, others) => options.Named(culture, first, others));
        foreach (var alias in Members(attribute, "valueAliases"))
        {
            options.ValueAlias(alias.Name, alias.Value.GetString()!);
        }

        if (Optional(attribute, "role") is { } role)
        {
            options.As(Enum.Parse<AttributeRole>(role, ignoreCase: true));
        }

        if (Optional(attribute, "currency") is { } currency)
        {
            options.Currency(currency);
        }

        if (Optional(attribute, "leapDay") is { } leapDay)
        {
            var policy = leapDay switch
            {
                "feb-28" => LeapDayPolicy.Feb28,
                "mar-1" => LeapDayPolicy.Mar1,
                _ => LeapDayPolicy.LeapYearsOnly,
            };
            options.Anniversary(AnniversaryPolicy.Solar(policy));
        }

        if (IsTrue(attribute, "ignoreCase"))
        {
            options.IgnoreCase();
        }

        if (IsTrue(attribute, "emptyMeansUnknown"))
        {
            options.EmptyMeansUnknown();
        }
    }

    private static void Named(JsonElement named, string member, Action<string, string, IEnumerable<string>> declare)
    {
        foreach (var culture in Members(named, member))
        {
            var names = Texts(culture.Value);
            declare(culture.Name, names[0], names.Skip(1));
        }
    }

    private static List<JsonProperty> Members(JsonElement owner, string name) =>
        owner.TryGetProperty(name, out var found) && found.ValueKind == JsonValueKind.Object ? [.. found.EnumerateObject()] : [];

    private static string? Optional(JsonElement owner, string name) =>
        owner.TryGetProperty(name, out var found) ? found.GetString() : null;

    private static bool IsTrue(JsonElement owner, string name) => owner.TryGetProperty(name, out var found) && found.GetBoolean();

    private static List<string> Texts(JsonElement texts) => [.. texts.EnumerateArray().Select(text => text.GetString()!)];

    private static GeoPoint Point(JsonElement point) => new(point[0].GetDouble(), point[1].GetDouble());
}
