using Segmentation.Diagnostics;
using Segmentation.Rules;

namespace Segmentation.DynamicLinq.Reading;

/// <content>Methods: on event streams, sets and texts; and lists.</content>
internal sealed partial class LinqReader
{
    private void ReadStream(Pieces pieces, LinqStream stream, TextSpan span)
    {
        if (Current.IsOperator("==") || Current.IsOperator("!="))
        {
            throw Refusal.NotLifted(
                span.To(Current.Span),
                "a list of events is compared",
                "Leave the test out: no list means no events. Use Any(), Count() or All(…).");
        }

        pieces.Add(new StreamNode(stream, span), span);
        var isValues = false;
        for (var calls = 0; Current.Is(LinqTokenKind.Dot); calls++)
        {
            if (calls == MostCalls)
            {
                throw Unexpected(Current);
            }

            var dot = Take(LinqTokenKind.Dot);
            var method = Take(LinqTokenKind.Name);
            pieces.Add(".", dot.Span);
            if (!ReadStreamCall(pieces, stream, method, ref isValues))
            {
                break;
            }
        }
    }

    /// <summary>One call of a chain.</summary>
    /// <returns>Whether the chain may go on.</returns>
    private bool ReadStreamCall(Pieces pieces, LinqStream stream, LinqToken method, ref bool isValues)
    {
        if (method.Text is "Count" or "Length" && !Current.Is(LinqTokenKind.Open))
        {
            pieces.Add("Count()", method.Span);
            return false;
        }

        if (method.Text is not ("Any" or "All" or "Count" or "LongCount" or "Where" or "Sum" or "Min" or "Max" or "Average" or "Select" or "Distinct"))
        {
            throw Refusal.NotLifted(
                method.Span,
                $"'{Excerpt.OfName(method.Text)}' cannot be asked of events",
                "Use Any, All, Count, Where, Select, Distinct, Sum, Min, Max or Average.");
        }

        pieces.Add(method.Text == "LongCount" ? "Count" : method.Text, method.Span);
        if (!Current.Is(LinqTokenKind.Open))
        {
            throw Unexpected(Current);
        }

        var scope = new LinqScope(AliasInParentheses(), isValues ? null : stream, isValues);
        var inner = ReadParentheses(scope, 0, out var open, out var close);
        pieces.AddGroup(open.Span, inner, close.Span);
        isValues |= method.Text == "Select";
        return method.Text is "Where" or "Select" or "Distinct";
    }

    /// <summary>The parameter of a lambda right behind the parenthesis that comes; it is taken out of the tokens.</summary>
    private string? AliasInParentheses()
    {
        if (_at + 2 >= _tokens.Count || !_tokens[_at + 1].Is(LinqTokenKind.Name) || !_tokens[_at + 2].Is(LinqTokenKind.Arrow))
        {
            return null;
        }

        var alias = _tokens[_at + 1].Text;
        _tokens[_at + 2] = Current;
        _at += 2;
        return alias;
    }

    private void ReadSetCall(Pieces pieces)
    {
        if (!Current.Is(LinqTokenKind.Dot))
        {
            return;
        }

        var dot = Take(LinqTokenKind.Dot);
        var method = Take(LinqTokenKind.Name);
        if (method.Text is not ("Contains" or "Any") || !Current.Is(LinqTokenKind.Open) || Following.Is(LinqTokenKind.Close))
        {
            throw Refusal.NotLifted(
                method.Span,
                $"'{Excerpt.OfName(method.Text)}' cannot be asked of a set",
                "Use Contains(\"…\") or Any(t => t == \"…\").");
        }

        pieces.Add(".", dot.Span);
        pieces.Add(method.Text, method.Span);
        var scope = new LinqScope(AliasInParentheses(), IsElement: true);
        var inner = ReadParentheses(scope, 0, out var open, out var close);
        pieces.AddGroup(open.Span, inner, close.Span);
    }

    private void ReadTextCall(Pieces pieces, LinqScope scope, LinqMember member)
    {
        if (!Current.Is(LinqTokenKind.Dot))
        {
            return;
        }

        var dot = Take(LinqTokenKind.Dot);
        var method = Take(LinqTokenKind.Name);
        if (LinqWords.Forbidden(method) is { } forbidden)
        {
            throw forbidden;
        }

        if (member.Type != QuantityType.Text || method.Text is not ("StartsWith" or "EndsWith" or "Contains" or "Equals"))
        {
            throw method.Text is "ToLower" or "ToUpper" or "ToLowerInvariant" or "ToUpperInvariant"
                ? Refusal.NotLifted(
                    method.Span, "letters are not changed in a rule", "Leave it out, and declare the attribute with IgnoreCase().")
                : member.Type == QuantityType.Text
                    ? Refusal.NotLifted(
                        method.Span,
                        $"'{Excerpt.OfName(method.Text)}' cannot be asked of a text",
                        "Use ==, in, StartsWith, EndsWith, Contains or Equals.")
                    : LinqWords.Undeclared(method.Span, method.Text, _schema.Members.Keys);
        }

        pieces.Add(".", dot.Span);
        pieces.Add(method.Text, method.Span);
        if (!Current.Is(LinqTokenKind.Open))
        {
            throw Unexpected(Current);
        }

        var inner = ReadParentheses(scope, 0, out var open, out var close);
        pieces.AddGroup(open.Span, inner, close.Span);
    }

    /// <summary><c>in ("a", "b")</c>: one literal each, with commas between; or a list of the host, or a set.</summary>
    private void ReadIn(Pieces pieces)
    {
        var token = Current;
        _at += token.IsOperator("!") ? 2 : 1;
        pieces.Add(token.Text == "in" ? "in" : "not_in", token.Span);
        if (!Current.Is(LinqTokenKind.Open))
        {
            if (!Current.Is(LinqTokenKind.Value) && !Current.Is(LinqTokenKind.Name))
            {
                throw Unexpected(Current);
            }

            return;
        }

        var open = Take(LinqTokenKind.Open);
        var isMoment = pieces.All is [.., { Value: MomentNode }, _];
        var list = new Pieces();
        var members = 0;
        do
        {
            if (++members > _limits.ListMembers)
            {
                throw new Refusal(
                    IssueCodes.TooManyMembers,
                    Current.Span,
                    $"a list has more than {_limits.ListMembers} members",
                    "Declare a named list in the model and use it.");
            }

            ReadListMember(list, isMoment);
            if (Current.Is(LinqTokenKind.Comma))
            {
                list.Add(",", Current.Span);
            }
        }
        while (TakeIf(LinqTokenKind.Comma));
        pieces.AddGroup(open.Span, list, Take(LinqTokenKind.Close).Span);
    }

    private bool TakeIf(LinqTokenKind kind)
    {
        if (!Current.Is(kind))
        {
            return false;
        }

        _at++;
        return true;
    }

    private void ReadListMember(Pieces list, bool isMoment)
    {
        var sign = Current;
        var isNegative = sign.IsOperator("-") && Following.Is(LinqTokenKind.Number);
        _at += isNegative ? 1 : 0;
        var token = Current;
        switch (token.Kind)
        {
            case LinqTokenKind.Number:
                _at++;
                list.Add(new LiteralNode(new NumberLiteral(isNegative ? -token.Number : token.Number), token.Span), sign.Span.To(token.Span));
                break;
            case LinqTokenKind.Text:
                _at++;
                list.Add(TextNode(token, isMoment), token.Span);
                break;
            case LinqTokenKind.Value:
                ReadValue(list, new LinqScope(null));
                break;
            case LinqTokenKind.Name when token.Text is "true" or "false" || TryFindEnumMember(out _):
                ReadName(list, new LinqScope(null));
                break;
            case LinqTokenKind.Name when token.Text is "DateTime" or "DateOnly" or "DateTimeOffset":
                ReadName(list, new LinqScope(null));
                break;
            default:
                throw Refusal.Unreadable(
                    token.Span, "a list holds one literal after the other", "Write the values with commas between: (1, 2, 3).");
        }
    }
}
