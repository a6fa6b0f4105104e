using System.Globalization;
using System.Text.Json;
using Segmentation.Customers;
using Segmentation.Rules;

namespace Segmentation.Evaluation.Explaining;

/// <summary>Writes an explanation as JSON, and no value above the reader's clearance.</summary>
internal sealed class ExplanationJson(Explanation why, Utf8JsonWriter writer, Disclosure disclosure)
{
    /// <summary>The version of the form: it changes when a member gets another meaning or goes; new members may come.</summary>
    private const int Version = 1;

    private readonly bool _tellsTimes = Telling.MayTellTimes(why, disclosure);

    public void Write()
    {
        writer.WriteStartObject();
        writer.WriteNumber("explanation", Version);
        writer.WriteString("segment", why.Segment);
        writer.WriteNumber("definition", why.Version);
        writer.WriteString("customer", why.Customer);
        Time("at", why.At);
        writer.WriteString("truth", Word(why.Truth));
        if (_tellsTimes)
        {
            Time("validUntil", why.ValidUntil);
        }

        writer.WriteStartArray("deciding");
        foreach (var condition in why.Deciding)
        {
            Rule(condition, isWhole: false);
        }

        writer.WriteEndArray();
        ByItself();
        writer.WriteStartArray("counterfactuals");
        foreach (var what in why.Counterfactuals)
        {
            Counterfactual(what);
        }

        writer.WriteEndArray();
        writer.WritePropertyName("rule");
        Rule(why.Rule, isWhole: true);
        writer.WriteEndObject();
    }

    private void ByItself()
    {
        if (why.ByItself is not { } change || !_tellsTimes)
        {
            return;
        }

        writer.WriteStartObject("byItself");
        Time("at", change.At);
        writer.WriteString("truth", Word(change.Truth));
        writer.WriteStartArray("because");
        foreach (var condition in change.Because)
        {
            Rule(condition, isWhole: false);
        }

        writer.WriteEndArray();
        writer.WriteEndObject();
    }

    /// <summary>A condition with what it saw, or a group with its members.</summary>
    private void Rule(ExplainedRule rule, bool isWhole)
    {
        writer.WriteStartObject();
        writer.WriteString("truth", Word(rule.Truth));
        if (!rule.Parts.IsEmpty && isWhole)
        {
            writer.WriteString("kind", Word(rule.Part.Kind));
            if (rule.Part.Bound is InSegment reference)
            {
                writer.WriteString("segment", reference.Key);
            }

            writer.WriteStartArray("parts");
            foreach (var part in rule.Parts)
            {
                Rule(part, isWhole);
            }

            writer.WriteEndArray();
        }
        else if (disclosure.Allows(rule.Part.Needs))
        {
            Condition(rule);
        }
        else
        {
            writer.WriteBoolean("withheld", true);
            writer.WriteStartArray("about");
            foreach (var definition in rule.Part.Needs.Definitions)
            {
                writer.WriteStringValue(definition.Key);
            }

            writer.WriteEndArray();
        }

        Reasons(rule);
        writer.WriteEndObject();
    }

    private void Condition(ExplainedRule condition)
    {
        writer.WriteString("condition", condition.Rule.ToString());
        Value("observed", condition.Observed);
        Value("threshold", condition.Threshold);
        Value("distance", condition.Distance);
        if (condition.Unit is { } unit)
        {
            writer.WriteString("unit", unit);
        }

        Events("events", condition.Events);
        Time("validUntil", condition.ValidUntil);
    }

    private void Reasons(ExplainedRule rule)
    {
        if (rule.Reasons.Count == 0)
        {
            return;
        }

        writer.WriteStartArray("reasons");
        foreach (var reason in rule.Reasons)
        {
            writer.WriteStartObject();
            writer.WriteString("kind", JsonNamingPolicy.CamelCase.ConvertName(reason.Kind.ToString()));
            writer.WriteString("subject", reason.Subject);
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
    }

    private void Counterfactual(Counterfactual what)
    {
        writer.WriteStartObject();
        writer.WriteString("truth", Word(what.Truth));
        if (!Telling.MayTell(why, what, disclosure))
        {
            writer.WriteBoolean("withheld", true);
            writer.WriteEndObject();
            return;
        }

        Steps("steps", what);
        if (_tellsTimes)
        {
            Time("before", what.Before);
            Events("leaving", what.Leaving);
            if (what.Then is { } then && Telling.MayTell(why, then, disclosure))
            {
                Steps("then", then);
            }
        }

        writer.WriteEndObject();
    }

    private void Steps(string name, Counterfactual what)
    {
        writer.WriteStartArray(name);
        foreach (var step in what.Steps)
        {
            writer.WriteStartObject();
            writer.WriteString("kind", JsonNamingPolicy.CamelCase.ConvertName(step.Kind.ToString()));
            if (step.Stream is not null)
            {
                writer.WriteString("stream", step.Stream);
                writer.WriteNumber("count", step.Count);
            }

            if (step.Field is not null)
            {
                writer.WriteString("field", step.Field);
                Value("amount", step.Amount);
            }

            if (!step.Values.IsEmpty)
            {
                writer.WriteStartObject("values");
                foreach (var (field, value) in step.Values)
                {
                    Value(field, value);
                }

                writer.WriteEndObject();
            }

            if (step.Attribute is not null)
            {
                writer.WriteString("attribute", step.Attribute);
                Value("value", step.Value);
            }

            Time("until", step.Until);
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
    }

    private void Events(string name, IReadOnlyCollection<ExplainedEvent> events)
    {
        if (events.Count == 0)
        {
            return;
        }

        writer.WriteStartArray(name);
        foreach (var each in events)
        {
            writer.WriteStartObject();
            writer.WriteString("stream", each.Stream);
            if (each.Id is not null)
            {
                writer.WriteString("id", each.Id);
            }

            Time("at", each.At);
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
    }

    private void Value(string name, Datum value)
    {
        if (!value.IsKnown)
        {
            return;
        }

        writer.WritePropertyName(name);
        switch (value.Type)
        {
            case AttributeType.Number:
                writer.WriteNumberValue(value.Number);
                break;
            case AttributeType.Money:
                writer.WriteNumberValue(value.Money);
                break;
            case AttributeType.Flag:
                writer.WriteBooleanValue(value.Flag);
                break;
            case AttributeType.Text:
                writer.WriteStringValue(value.Text);
                break;
            case AttributeType.Date:
                writer.WriteStringValue(value.Date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));
                break;
            case AttributeType.Instant:
                writer.WriteStringValue(Spelt(value.Moment));
                break;
            default:
                writer.WriteStartArray();
                foreach (var member in value.Set)
                {
                    writer.WriteStringValue(member);
                }

                writer.WriteEndArray();
                break;
        }
    }

    private void Time(string name, DateTimeOffset? at)
    {
        if (at is { } instant)
        {
            writer.WriteString(name, Spelt(instant));
        }
    }

    private static string Spelt(DateTimeOffset at) =>
        at.UtcDateTime.ToString("yyyy-MM-dd'T'HH:mm:ss.FFFFFFF'Z'", CultureInfo.InvariantCulture);

    private static string Word(Truth truth) => truth switch
    {
        Truth.True => "true",
        Truth.False => "false",
        _ => "undetermined",
    };

    private static string Word(PartKind kind) => kind switch
    {
        PartKind.All => "all",
        PartKind.Any => "any",
        PartKind.Not => "not",
        PartKind.OrUnknown => "orUnknown",
        _ => "segment",
    };
}
