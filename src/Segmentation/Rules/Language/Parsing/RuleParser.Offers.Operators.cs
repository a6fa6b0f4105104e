using Segmentation.Rules.Language.Lexing;

namespace Segmentation.Rules.Language.Parsing;

/// <content>Completion: operators that fit a type.</content>
internal sealed partial class RuleParser
{
    /// <summary>Operators that fit a type.</summary>
    private void OfferOperators(in Typed left)
    {
        if (!IsOffering)
        {
            return;
        }

        var (isSet, isOrdered) = (left.Type == QuantityType.Set, left.Type.IsOrdered());
        if (left.Type.IsMoment())
        {
            OfferWindow(WindowUse.Instant, CompletionKind.Operator);
            OfferAll(true, "not within", "before", "after", "on");
        }

        OfferAll(isOrdered, ">=", ">", "<=", "<");
        OfferAll(!isSet, "=", "!=");
        OfferAll(left.Type.IsListed(), "in", "not in");
        OfferAll(isSet, "contains", "contains any", "contains all", "contains none");
        OfferAll(left.Type == QuantityType.Text, "contains", "starts with", "ends with");
        OfferAll(isOrdered, "between", "not between");
        OfferAll(!isSet, "is", "is not");
        OfferAll(true, "is known", "is unknown");
    }

    private void OfferAll(bool isOffered, params ReadOnlySpan<string> operators)
    {
        if (!isOffered)
        {
            return;
        }

        foreach (var op in operators)
        {
            OfferWords(op, CompletionKind.Operator);
        }
    }

    /// <summary>Operators that have a <c>not</c> before them.</summary>
    private void OfferNegated(in Typed left)
    {
        OfferAll(left.Type.IsListed(), "in");
        OfferAll(left.Type.IsOrdered(), "between");
        OfferAll(left.Type.IsMoment(), "within");
        if (left.Type.IsMoment())
        {
            OfferAgo(UseOf(left));
        }
    }

    private void OfferSigns(QuantityType type, TokenKind first, TokenKind second)
    {
        if (_offers is not null && type.IsNumeric() && _conditions < Limits.Conditions)
        {
            OfferToken(first);
            OfferToken(second);
        }
    }
}
