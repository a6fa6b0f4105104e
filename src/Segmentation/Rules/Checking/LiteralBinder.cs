using Segmentation.Customers;
using Segmentation.Diagnostics;

namespace Segmentation.Rules.Checking;

/// <summary>Checks the values that stand on the right of an operator against the quantity on its left.</summary>
internal sealed class LiteralBinder(CheckScope scope, QuantityBinder quantities)
{
    /// <summary>
    /// A literal of the quantity's type with value aliases replaced, or an attribute of the same type.
    /// </summary>
    public Quantity Bind(Quantity value, Bound left)
    {
        var outer = scope.Enter(value);
        var bound = value switch
        {
            Literal literal => Check(literal, left),
            AttributeQuantity or FieldQuantity or RoleQuantity => BindReference(value, left),
            _ => Refuse(
                value, "a computed quantity stands on the right", "Compare with a literal or with one attribute."),
        };
        scope.Return(outer);
        return bound;
    }

    public EquatableList<T> BindAll<T>(EquatableList<T> members, Bound left)
        where T : Literal, IEquatable<T>
    {
        if (members.Count > scope.Limits.ListMembers)
        {
            scope.Error(
                IssueCodes.TooManyMembers,
                $"a list has {members.Count} members, at most {scope.Limits.ListMembers} are allowed",
                "Declare a named list in the model and use it.");
            return members;
        }

        return [.. members.Select(member => (T)Bind(member, left)).Distinct()];
    }

    private Literal Check(Literal literal, Bound left)
    {
        if (left.Type == QuantityType.Broken)
        {
            return literal;
        }

        switch (literal, left.Type)
        {
            case (NumberLiteral number, QuantityType.Money):
                CheckCurrency(number, left.Definition);
                return number;
            case (NumberLiteral { Currency: not null }, QuantityType.Number):
                scope.Error(IssueCodes.WrongCurrency, "a number has no currency", "Remove the currency code.");
                return literal;
            case (NumberLiteral, QuantityType.Number):
            case (FlagLiteral, QuantityType.Flag):
            case (DateLiteral, QuantityType.Date or QuantityType.Instant):
            case (InstantLiteral, QuantityType.Instant):
                return literal;
            case (TextLiteral text, QuantityType.Text or QuantityType.Set):
                return BindText(text, left.Definition);
            case (DurationLiteral duration, QuantityType.Elapsed or QuantityType.Gap):
                CheckUnit(duration.Value, left);
                return duration;
            case (InstantLiteral, QuantityType.Date):
                scope.Error(IssueCodes.WrongType, "a date is compared with an instant", "Compare a date with a date.");
                return literal;
            default:
                scope.Error(
                    IssueCodes.WrongType,
                    $"{QuantityTypes.Words(left.Type)} is compared with {Words(literal)}",
                    $"Compare {QuantityTypes.Words(left.Type)} with a value of its own type.");
                return literal;
        }
    }

    private TextLiteral BindText(TextLiteral text, AttributeDefinition? definition)
    {
        if (text.Value.Length > scope.Limits.TextLength)
        {
            scope.Error(
                IssueCodes.TextTooLong,
                $"a text has {text.Value.Length} characters, at most {scope.Limits.TextLength} are allowed",
                "Shorten the text.");
        }

        var meant = definition?.ValueAliases.GetValueOrDefault(text.Value, text.Value) ?? text.Value;
        return meant == text.Value ? text : new TextLiteral(meant);
    }

    private Quantity BindReference(Quantity value, Bound left)
    {
        var right = quantities.Bind(value);
        var bothMoments = right.IsMoment && left.IsMoment;
        var fits = bothMoments || right.Is(left.Type) || left.Type == QuantityType.Broken;
        if (left.Type is QuantityType.Elapsed or QuantityType.Gap || !fits)
        {
            return Refuse(
                value,
                $"{QuantityTypes.Words(left.Type)} is compared with {QuantityTypes.Words(right.Type)}",
                "Compare with an attribute of the same type.");
        }

        if (left.Definition?.Currency is { } mine && right.Definition?.Currency is { } theirs && mine != theirs)
        {
            scope.Error(
                IssueCodes.WrongCurrency, $"{mine} is compared with {theirs}", "Compare amounts of one currency.");
        }

        return right.Quantity;
    }

    private void CheckCurrency(NumberLiteral number, AttributeDefinition? definition)
    {
        if (number.Currency is not null && number.Currency != definition?.Currency)
        {
            var expected = definition?.Currency is { } declared
                ? IssueText.Of($"the attribute's currency is {declared}")
                : "the attribute declares no currency";
            scope.Error(
                IssueCodes.WrongCurrency,
                $"the amount is in {number.Currency}, but {expected}",
                "Use the attribute's currency, or leave the code out.");
        }
    }

    private void CheckUnit(Duration duration, Bound left)
    {
        if (left.Type == QuantityType.Gap && duration.Unit is not (Time.DurationUnit.Day or Time.DurationUnit.Week))
        {
            scope.Error(
                IssueCodes.DurationDoesNotFit, $"an average gap is compared with {duration}", "Use days or weeks.");
        }
        else if (!duration.IsCalendar && IsOfDate(left.Quantity))
        {
            scope.Error(
                IssueCodes.DurationDoesNotFit,
                $"the time since a date is compared with {duration}",
                "A date has no time of day: use days or longer.");
        }
    }

    private bool IsOfDate(Quantity elapsed) =>
        elapsed is TimeSince since && quantities.Bind(since.Moment).Type == QuantityType.Date;

    private Quantity Refuse(Quantity value, IssueText what, IssueText cure)
    {
        scope.Error(IssueCodes.WrongType, what, cure);
        return value;
    }

    private static string Words(Literal literal) => literal switch
    {
        NumberLiteral => "a number",
        TextLiteral => "a text",
        FlagLiteral => "true or false",
        DateLiteral => "a date",
        InstantLiteral => "an instant",
        _ => "a duration",
    };
}
