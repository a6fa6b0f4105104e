using Segmentation.Diagnostics;
using Segmentation.Rules;

namespace Segmentation.DynamicLinq.Reading;

/// <content>Names: what is declared, and nothing else.</content>
internal sealed partial class LinqReader
{
    private const int LongestPath = 4;

    private void ReadName(Pieces pieces, LinqScope scope)
    {
        var token = Current;
        if (LinqWords.Forbidden(token) is { } forbidden)
        {
            throw forbidden;
        }

        if (token.Text is "true" or "false")
        {
            _at++;
            pieces.Add(new LiteralNode(new FlagLiteral(token.Text == "true"), token.Span), token.Span);
        }
        else if (token.Text == "null")
        {
            ReadNullFirst(pieces, scope);
        }
        else if (!TryReadHelper(pieces, scope))
        {
            ReadDeclared(pieces, scope);
        }
    }

    private void ReadDeclared(Pieces pieces, LinqScope scope)
    {
        var first = Current.Span;
        var isItself = Current.Text == "it" || Current.Text == scope.Alias;
        if (isItself && scope.IsElement)
        {
            _at++;
            pieces.Add(new ElementNode(first), first);
            return;
        }

        if (isItself && Following.Is(LinqTokenKind.Dot))
        {
            _at += 2;
        }

        var member = FindMember(scope, out var length);
        if (scope.Stream is null && FindStream(out var longer) is { } stream && (member is null || longer >= length))
        {
            TakePath(longer);
            ReadStream(pieces, stream, first.To(_tokens[_at - 1].Span));
        }
        else if (member is not null)
        {
            ReadMember(pieces, scope, member, first.To(TakePath(length)));
        }
        else
        {
            throw Undeclared(scope);
        }
    }

    private TextSpan TakePath(int names)
    {
        _at += (2 * names) - 1;
        return _tokens[_at - 1].Span;
    }

    /// <summary>The names from here on that could be a path of members.</summary>
    private string Path(int names) => string.Join('.', Enumerable.Range(0, names).Select(i => _tokens[_at + (2 * i)].Text));

    private int PathLength()
    {
        var names = 1;
        while (names < LongestPath && _at + (2 * names) < _tokens.Count
            && _tokens[_at + (2 * names) - 1].Is(LinqTokenKind.Dot) && _tokens[_at + (2 * names)].Is(LinqTokenKind.Name))
        {
            names++;
        }

        return names;
    }

    private LinqStream? FindStream(out int length)
    {
        for (length = PathLength(); length > 0; length--)
        {
            if (_schema.Streams.TryGetValue(Path(length), out var stream))
            {
                return stream;
            }
        }

        return null;
    }

    private LinqMember? FindMember(LinqScope scope, out int length)
    {
        if (!Current.Is(LinqTokenKind.Name) || scope.IsElement)
        {
            length = 0;
            return null;
        }

        var members = scope.Stream?.Members ?? _schema.Members;
        for (length = PathLength(); length > 0; length--)
        {
            if (members.TryGetValue(Path(length), out var member))
            {
                return member;
            }
        }

        length = 1;
        return scope.Stream is null ? _schema.FindByName(Current.Text) : null;
    }

    private Refusal Undeclared(LinqScope scope)
    {
        var token = Current;
        if (!token.Is(LinqTokenKind.Name))
        {
            return Unexpected(token);
        }

        if (scope.Stream is null)
        {
            return LinqWords.Undeclared(token.Span, token.Text, _schema.Members.Keys.Concat(_schema.Streams.Keys));
        }

        return _schema.Members.ContainsKey(token.Text) || _schema.Streams.ContainsKey(token.Text)
            ? new Refusal(
                IssueCodes.MisplacedCondition,
                token.Span,
                "a member of the customer stands in a condition on events",
                "A condition on events is about the members of one event; move it out of the parentheses.")
            : LinqWords.Undeclared(token.Span, token.Text, scope.Stream.Members.Keys);
    }

    private void ReadMember(Pieces pieces, LinqScope scope, LinqMember member, TextSpan span)
    {
        if (Current.Is(LinqTokenKind.Dot) && Following.IsName("HasValue"))
        {
            _at += 2;
            pieces.Add(new RuleNode(new KnownTest(member.Quantity, isKnown: true), span), span);
            return;
        }

        if (Current.Is(LinqTokenKind.Dot) && Following.IsName("Value"))
        {
            _at += 2;
        }

        if (TryReadNullAfter(pieces, member, span))
        {
            return;
        }

        switch (member.Type)
        {
            case QuantityType.Date or QuantityType.Instant:
                ReadMomentParts(pieces, new LinqMoment(MomentAnchor.Member) { Member = member }, span);
                break;
            case QuantityType.Set:
                pieces.Add(new MemberNode(member, span), span);
                ReadSetCall(pieces);
                break;
            default:
                pieces.Add(new MemberNode(member, span), span);
                ReadTextCall(pieces, scope, member);
                break;
        }
    }

    /// <summary><c>Satisfaction == null</c>.</summary>
    private bool TryReadNullAfter(Pieces pieces, LinqMember member, TextSpan span)
    {
        if (!(Current.IsOperator("==") || Current.IsOperator("!=")) || !Following.IsName("null"))
        {
            return false;
        }

        var whole = span.To(Following.Span);
        pieces.Add(new RuleNode(new KnownTest(member.Quantity, Current.Text == "!="), whole), whole);
        _at += 2;
        return true;
    }

    /// <summary><c>null != Satisfaction</c>; null means nothing anywhere else.</summary>
    private void ReadNullFirst(Pieces pieces, LinqScope scope)
    {
        var (start, test) = (Current.Span, Following);
        if (test.IsOperator("==") || test.IsOperator("!="))
        {
            _at += 2;
            if (FindMember(scope, out var length) is { } member)
            {
                var span = start.To(TakePath(length));
                pieces.Add(new RuleNode(new KnownTest(member.Quantity, test.Text == "!="), span), span);
                return;
            }
        }

        throw Refusal.NotLifted(start, "only a declared member is compared with null", "Write Member == null or Member != null.");
    }
}
