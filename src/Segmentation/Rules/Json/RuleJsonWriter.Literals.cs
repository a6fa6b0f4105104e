using System.Diagnostics;
using System.Globalization;
using Segmentation.Time;

namespace Segmentation.Rules.Json;

/// <content>Literals, points, durations and windows.</content>
internal sealed partial class RuleJsonWriter
{
    private void WriteValues<T>(EquatableList<T> members)
        where T : Literal, IEquatable<T>
    {
        _json.Name(JsonNames.Values);
        _json.StartList();
        foreach (var member in members)
        {
            WriteLiteral(member);
        }

        _json.EndList();
    }

    private void WriteLiteral(Literal literal)
    {
        switch (literal)
        {
            case TextLiteral text:
                _json.Text(text.Value);
                break;
            case FlagLiteral flag:
                _json.Word(flag.Value ? "true" : "false");
                break;
            case NumberLiteral { Currency: null } number:
                WriteNumber(number.Value);
                break;
            case NumberLiteral amount:
                _json.StartObject();
                Write(JsonNames.Number, amount.Value.ToString(CultureInfo.InvariantCulture));
                Write(JsonNames.Currency, amount.Currency!);
                _json.EndObject();
                break;
            case DurationLiteral duration:
                Write(duration.Value);
                break;
            default:
                _json.StartObject();
                Write(literal is DateLiteral ? JsonNames.Date : JsonNames.Instant, LiteralPrinter.Print(literal));
                _json.EndObject();
                break;
        }
    }

    /// <summary>A number as it is spelt.</summary>
    private void WriteNumber(decimal number)
    {
        var text = number.ToString(CultureInfo.InvariantCulture);
        if (SurvivesDouble(number, text))
        {
            _json.Word(text);
            return;
        }

        _json.StartObject();
        Write(JsonNames.Number, text);
        _json.EndObject();
    }

    /// <summary>A number whose spelling does not count.</summary>
    private void Write(string name, decimal number)
    {
        var text = number.ToString("0.############################", CultureInfo.InvariantCulture);
        _json.Name(name);
        if (SurvivesDouble(number, text))
        {
            _json.Word(text);
        }
        else
        {
            _json.Text(text);
        }
    }

    /// <summary>
    /// Whether a program that reads numbers as doubles, as browsers do, writes the same digits again.
    /// </summary>
    private static bool SurvivesDouble(decimal number, string text) =>
        ((double)number).ToString("R", CultureInfo.InvariantCulture) == text;

    private void Write(GeoPoint point)
    {
        _json.StartObject();
        WriteDegrees(JsonNames.Latitude, point.Latitude);
        WriteDegrees(JsonNames.Longitude, point.Longitude);
        _json.EndObject();
    }

    private void WriteDegrees(string name, double degrees)
    {
        _json.Name(name);
        _json.Word(LiteralPrinter.Degrees(degrees));
    }

    private void Write(string name, Duration duration)
    {
        _json.Name(name);
        Write(duration);
    }

    private void Write(Duration duration)
    {
        _json.StartObject();
        _json.Name(JsonNames.Count);
        _json.Word(duration.Count.ToString(CultureInfo.InvariantCulture));
        Write(JsonNames.Unit, duration.Unit.Singular());
        _json.EndObject();
    }

    private void Write(Window window)
    {
        _json.Name(JsonNames.Window);
        _json.StartObject();
        switch (window)
        {
            case RollingWindow rolling:
                Write(JsonNames.Within, rolling.Length);
                break;
            case AheadWindow ahead:
                Write(JsonNames.WithinNext, ahead.Length);
                break;
            case PeriodWindow period:
                Write(period.IsWhole ? JsonNames.ThisWhole : JsonNames.This, period.Unit.Singular());
                break;
            case FullUnitsWindow full:
                Write(full.IsNext ? JsonNames.Next : JsonNames.Previous, new Duration(full.Count, full.Unit));
                break;
            case AgoWindow ago:
                _json.Name(JsonNames.Ago);
                _json.StartObject();
                Write(JsonNames.From, ago.Older);
                Write(JsonNames.To, ago.Nearer);
                _json.EndObject();
                break;
            default:
                throw new UnreachableException();
        }

        _json.EndObject();
    }

    private void Write(string name, string text)
    {
        _json.Name(name);
        _json.Text(text);
    }
}
