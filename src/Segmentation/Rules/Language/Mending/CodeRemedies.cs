using Segmentation.Rules.Language.Lexing;

namespace Segmentation.Rules.Language.Mending;

/// <summary>Against functions, methods and properties of spreadsheets, databases and programs.</summary>
internal static class CodeRemedies
{
    public static IEnumerable<TextFix> For(Mishap mishap) =>
        Function(mishap).Concat(Member(mishap)).Concat(Receiver(mishap));

    /// <summary><c>ISBLANK(city)</c>, <c>AND(a, b)</c>, <c>sum(order.amount)</c>.</summary>
    private static IEnumerable<TextFix> Function(Mishap mishap)
    {
        var first = mishap[mishap.At].Is(TokenKind.Open) ? mishap.At - 1 : mishap.At;
        var isMember = mishap[first + 1].Is(TokenKind.Dot) && !mishap.Names.IsQuantity(mishap.TextOf(first));
        var name = isMember ? first + 2 : first;
        var close = mishap[name + 1].Is(TokenKind.Open) ? mishap.Closing(name + 1) : -1;
        if (!mishap[name].Is(TokenKind.Word) || close < 0)
        {
            yield break;
        }

        var function = mishap.Word(name).Replace("_", "", StringComparison.Ordinal);
        var arguments = Arguments(mishap, name + 1, close);
        if (function is "and" or "or" && arguments.Count > 0)
        {
            var joined = string.Join($" {function} ", arguments);
            var isAlone = first == 0 && close + 1 == mishap.End;
            yield return mishap.Replace(first, close, isAlone || arguments.Count == 1 ? joined : $"({joined})");
        }

        foreach (var form in CodeHabits.Functions(function))
        {
            foreach (var filled in WithStreams(mishap, arguments))
            {
                if (CodeHabits.Filled(form, filled) is { } said)
                {
                    yield return mishap.Replace(first, close, said);
                }
            }
        }
    }

    /// <summary>The arguments, and where the first is a field alone, with the streams that have it.</summary>
    private static IEnumerable<IReadOnlyList<string>> WithStreams(Mishap mishap, List<string> arguments) =>
        arguments.Count == 0 ? [arguments]
        : mishap.Names.StreamsWith(arguments[0])
            .Select(stream => (IReadOnlyList<string>)[$"{stream}.{arguments[0]}", .. arguments.Skip(1)])
            .Prepend(arguments);

    private static List<string> Arguments(Mishap mishap, int open, int close)
    {
        var arguments = new List<string>();
        var first = open + 1;
        var depth = 0;
        for (var i = open + 1; i <= close; i++)
        {
            var isEnd = depth == 0 && (i == close || mishap[i].Is(TokenKind.Comma) || mishap.IsMark(i, ';'));
            if (isEnd && first < i)
            {
                arguments.Add(mishap.TextOf(first, i - 1));
            }

            first = isEnd ? i + 1 : first;
            depth += mishap[i].Is(TokenKind.Open) ? 1 : mishap[i].Is(TokenKind.Close) ? -1 : 0;
        }

        return arguments;
    }

    /// <summary><c>city.StartsWith("Shang")</c>, <c>spend.HasValue</c>.</summary>
    private static IEnumerable<TextFix> Member(Mishap mishap)
    {
        var (dot, name) = (mishap.At, mishap.At + 1);
        if (!mishap[dot].Is(TokenKind.Dot) || !mishap[name].Is(TokenKind.Word) || dot == 0)
        {
            yield break;
        }

        var close = mishap[name + 1].Is(TokenKind.Open) ? mishap.Closing(name + 1) : name;
        if (close < 0)
        {
            yield break;
        }

        var arguments = close == name ? [] : Arguments(mishap, name + 1, close);
        foreach (var form in CodeHabits.Members(mishap.Word(name)))
        {
            if (CodeHabits.Filled(form, arguments) is { } said)
            {
                yield return new TextFix(
                    TextSpan.Between(mishap[dot].Start, mishap[close].End), said.Length == 0 ? said : " " + said);
            }
        }
    }

    /// <summary><c>c.Spend</c>, <c>customer.city</c>.</summary>
    private static IEnumerable<TextFix> Receiver(Mishap mishap) =>
        mishap.IsAtStart && mishap[mishap.At].Is(TokenKind.Word) && mishap[mishap.At + 1].Is(TokenKind.Dot)
            && mishap.Names.StreamOf(mishap.TextOf(mishap.At)) is null
            ? [mishap.Remove(mishap.At, mishap.At + 1)]
            : [];
}
