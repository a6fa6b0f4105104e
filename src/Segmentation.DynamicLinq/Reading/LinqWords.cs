using System.Buffers;
using Segmentation.Diagnostics;

namespace Segmentation.DynamicLinq.Reading;

/// <summary>The words and marks of Dynamic LINQ: those that are operators, and those that no rule may use.</summary>
internal static class LinqWords
{
    /// <summary>Characters that change the direction of writing, so that a text reads other than it means.</summary>
    public static readonly SearchValues<char> TurningCharacters =
        SearchValues.Create("\u061C\u200E\u200F\u202A\u202B\u202C\u202D\u202E\u2066\u2067\u2068\u2069");

    /// <summary>What a number is made of.</summary>
    public static readonly SearchValues<char> Digits = SearchValues.Create("0123456789.");

    /// <summary>The one spelling of a word that is an operator; null when it is none.</summary>
    public static string? OperatorOf(string word) => word switch
    {
        "and" or "AND" or "And" or "AndAlso" => "&&",
        "or" or "OR" or "Or" or "OrElse" => "||",
        "not" or "NOT" or "Not" => "!",
        "in" or "IN" or "In" => "in",
        "not_in" => "not_in",
        "eq" or "equal" => "==",
        "ne" or "neq" or "notequal" => "!=",
        "lt" or "LessThan" => "<",
        "le" or "LessThanEqual" => "<=",
        "gt" or "GreaterThan" => ">",
        "ge" or "GreaterThanEqual" => ">=",
        _ => null,
    };

    /// <summary>Why a word that Dynamic LINQ knows may not stand in a rule; null when it may.</summary>
    public static Refusal? Forbidden(LinqToken token) => token.Text switch
    {
        "new" => Refusal.Forbidden(
            token.Span, "a rule makes no objects", "Write DateTime(2026, 1, 31) for a date; list values after 'in'."),
        "is" or "as" or "cast" or "OfType" or "Cast" => Refusal.Forbidden(
            token.Span, $"a rule looks at no types: '{token.Text}'", "Declare an attribute that says it."),
        "np" or "isnull" or "iif" or "GetValueOrDefault" => Refusal.Forbidden(
            token.Span,
            $"'{token.Text}' would put something else in place of what is unknown",
            "Leave it out: what is unknown stays undetermined. Test with '== null' where that matters."),
        "out" or "root" or "parent" or "mod" => Refusal.Forbidden(
            token.Span, $"'{token.Text}' is not for rules", "Use conditions on declared members."),
        _ => null,
    };

    /// <summary>Why a mark may not stand in a rule.</summary>
    public static Refusal ForbiddenMark(TextSpan span, string mark) => mark switch
    {
        "&" or "|" => Refusal.Forbidden(span, $"'{mark}' joins bits", "Use 'and' and 'or', or && and ||."),
        "'" => Refusal.Forbidden(span, "single quotes hold one character", "Use double quotes for a text."),
        "?" or "??" or "?." => Refusal.Forbidden(
            span,
            $"'{mark}' would put something else in place of what is unknown",
            "Leave it out: what is unknown stays undetermined. Test with '== null' where that matters."),
        "%" => Refusal.NotLifted(span, "the rule language has no remainder", "Declare a derived attribute, or use a sample."),
        _ => Refusal.Forbidden(span, $"'{mark}' is not for rules", "Use conditions on declared members."),
    };

    /// <summary>A value that the host did not give.</summary>
    public static Refusal MissingValue(LinqToken token) => Refusal.Forbidden(
        token.Span, $"there is no value '{token.Text}'", "Give the values beside the text, or write them into it.");

    /// <summary>A name that is not declared.</summary>
    public static Refusal Undeclared(TextSpan span, string name, IEnumerable<string> valid) => new(
        IssueCodes.UndeclaredMember,
        span,
        $"'{Excerpt.OfName(name)}' is no declared member",
        Suggestions.For(name, valid, "Declare it in the customer model, or correct the name."));
}
