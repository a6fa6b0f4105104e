using System.Diagnostics.CodeAnalysis;
using System.Linq.Expressions;
using Segmentation.Diagnostics;
using Segmentation.Rules;

namespace Segmentation.DynamicLinq.Reading;

/// <summary>
/// Reads the brackets, names and literals of a text, and has Dynamic LINQ read what is between them: precedence, operators, types.
/// </summary>
/// <remarks>
/// A group inside many others is read on its own and stands in the outer one as an expression: Dynamic LINQ needs about 4 KB of stack for
/// each parenthesis, our own limit of nesting would leave it none.
/// </remarks>
[RequiresUnreferencedCode(HardenedParser.NeedsReflection)]
[RequiresDynamicCode(HardenedParser.NeedsReflection)]
internal sealed partial class LinqReader
{
    /// <summary>Dynamic LINQ allocates about 90 KB for each sign of a calculation.</summary>
    private const int MostCalculations = 100;

    /// <summary>Comparisons of comparisons, without 'and' or 'or' between.</summary>
    private const int MostComparisons = 4;

    /// <summary>Calls one after the other.</summary>
    private const int MostCalls = 16;

    /// <summary>From this height on a group is read on its own.</summary>
    private const int TallGroup = 8;

    private readonly List<LinqToken> _tokens;
    private readonly LinqSchema _schema;
    private readonly RuleLimits _limits;
    private readonly IReadOnlyList<DynamicLinqValue> _values;
    private int _at;
    private int _levels;
    private int _joints;
    private int _calculations;

    private LinqReader(List<LinqToken> tokens, LinqSchema schema, RuleLimits limits, IReadOnlyList<DynamicLinqValue> values) =>
        (_tokens, _schema, _limits, _values) = (tokens, schema, limits, values);

    private LinqToken Current => _tokens[_at];

    private LinqToken Following => _tokens[Math.Min(_at + 1, _tokens.Count - 1)];

    /// <summary>The expression of a text, over nodes of ours only.</summary>
    /// <exception cref="Refusal">The text is refused.</exception>
    public static Expression Read(string text, LinqSchema schema, RuleLimits limits, IReadOnlyList<DynamicLinqValue> values)
    {
        var reader = new LinqReader(new LinqLexer(text, limits).Read(), schema, limits, values);
        var pieces = reader.ReadPart(new LinqScope(reader.TakeAlias()));
        if (!reader.Current.Is(LinqTokenKind.End))
        {
            throw Unexpected(reader.Current);
        }

        if (pieces.IsEmpty)
        {
            throw Refusal.Unreadable(new TextSpan(0, text.Length), "there is no condition", "Write one, such as Spend >= 1000.");
        }

        return HardenedParser.Parse(pieces);
    }

    private static Refusal Unexpected(LinqToken token) => Refusal.Unreadable(
        token.Span,
        token.Is(LinqTokenKind.End) ? "something is missing at the end" : "something else is expected here",
        "Check the parentheses, and what stands between them.");

    /// <summary>The parameter of a lambda: <c>o =></c>.</summary>
    private string? TakeAlias()
    {
        if (!Current.Is(LinqTokenKind.Name) || !Following.Is(LinqTokenKind.Arrow))
        {
            return null;
        }

        var alias = Current.Text;
        _at += 2;
        return alias;
    }

    private LinqToken Take(LinqTokenKind kind)
    {
        var token = Current;
        if (!token.Is(kind))
        {
            throw Unexpected(token);
        }

        _at++;
        return token;
    }

    /// <summary>Reads up to the closing parenthesis or the end.</summary>
    private Pieces ReadPart(LinqScope scope)
    {
        var pieces = new Pieces();
        var (negations, comparisons) = (0, 0);
        while (!Current.Is(LinqTokenKind.End) && !Current.Is(LinqTokenKind.Close))
        {
            if (Current.IsOperator("!") && !Following.IsOperator("in"))
            {
                CheckDepth(++negations);
                pieces.Add("!", Current.Span);
                _at++;
                continue;
            }

            // What is compared with a comparison leans to the left, as deep as it is long.
            comparisons = Current switch
            {
                { Kind: LinqTokenKind.Operator, Text: "&&" or "||" } => 0,
                { Kind: LinqTokenKind.Operator, Text: "==" or "!=" or "<" or "<=" or ">" or ">=" } => comparisons + 1,
                _ => comparisons,
            };
            if (comparisons > MostComparisons)
            {
                throw Unexpected(Current);
            }

            ReadOne(pieces, scope, negations);
            negations = 0;
        }

        return pieces;
    }

    private void ReadOne(Pieces pieces, LinqScope scope, int negations)
    {
        var token = Current;
        switch (token.Kind)
        {
            case LinqTokenKind.Open:
                ReadGroup(pieces, scope, negations);
                break;
            case LinqTokenKind.Operator when token.Text is "in" or "not_in" or "!":
                ReadIn(pieces);
                break;
            case LinqTokenKind.Operator:
                ReadOperator(pieces);
                break;
            case LinqTokenKind.Number:
                _at++;
                pieces.Add(new LiteralNode(new NumberLiteral(token.Number), token.Span), token.Span);
                break;
            case LinqTokenKind.Text:
                _at++;
                pieces.Add(TextNode(token, pieces.ComparesWithMoment()), token.Span);
                break;
            case LinqTokenKind.Value:
                ReadValue(pieces, scope);
                break;
            case LinqTokenKind.Name:
                ReadName(pieces, scope);
                break;
            default:
                throw Unexpected(token);
        }
    }

    /// <summary>Signs in a row would be read in a recursion as deep as they are many.</summary>
    private void ReadOperator(Pieces pieces)
    {
        var token = Current;
        if (token.Text == "-" && Following.IsOperator("-"))
        {
            throw Unexpected(Following);
        }

        _joints += token.Text is "&&" or "||" ? 1 : 0;
        _calculations += token.Text is "+" or "-" or "*" or "/" ? 1 : 0;
        if (_joints >= _limits.Conditions || _calculations > MostCalculations)
        {
            throw new Refusal(
                IssueCodes.TooManyConditions,
                token.Span,
                $"the rule has more than {_limits.Conditions} conditions or {MostCalculations} signs of calculation",
                "Use lists, or segments for its parts.");
        }

        _at++;
        pieces.Add(token.Text, token.Span);
    }

    private void ReadGroup(Pieces pieces, LinqScope scope, int negations)
    {
        var inner = ReadParentheses(scope, negations, out var open, out var close);
        if (inner.IsEmpty)
        {
            throw Unexpected(close);
        }

        if (inner.Height >= TallGroup)
        {
            pieces.Add(HardenedParser.Parse(inner), open.Span.To(close.Span));
        }
        else
        {
            pieces.AddGroup(open.Span, inner, close.Span);
        }

        ReadSpanPart(pieces);
    }

    private Pieces ReadParentheses(LinqScope scope, int negations, out LinqToken open, out LinqToken close)
    {
        open = Current;
        CheckDepth(negations + 1);
        _at++;
        _levels += negations + 1;
        var inner = ReadPart(scope);
        _levels -= negations + 1;
        close = Current;
        if (!close.Is(LinqTokenKind.Close))
        {
            throw Refusal.Unreadable(open.Span, "the parenthesis is not closed", "Close it with ).");
        }

        _at++;
        return inner;
    }

    private void CheckDepth(int further)
    {
        if (_levels + further > _limits.Nesting)
        {
            throw new Refusal(
                IssueCodes.TooDeep,
                Current.Span,
                $"the rule is nested deeper than {_limits.Nesting} levels",
                "Use segments for its parts and refer to them.");
        }
    }

    /// <summary><c>(DateTime.UtcNow - LastOrder).TotalDays</c>.</summary>
    private void ReadSpanPart(Pieces pieces)
    {
        if (!Current.Is(LinqTokenKind.Dot))
        {
            return;
        }

        var dot = Take(LinqTokenKind.Dot);
        var name = Take(LinqTokenKind.Name);
        if (name.Text is not ("TotalDays" or "TotalHours" or "TotalMinutes" or "TotalSeconds" or "Days"))
        {
            throw Refusal.NotLifted(
                name.Span, $"'{Excerpt.OfName(name.Text)}' cannot be read from a calculation", "Use it on a declared member.");
        }

        pieces.Add(".", dot.Span);
        pieces.Add(name.Text, name.Span);
    }
}
