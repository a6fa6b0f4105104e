using System.Text;

namespace Segmentation.Hostile.Fuzzing;

/// <summary>Changes texts by bytes, characters and tokens.</summary>
/// <param name="random">What chooses.</param>
/// <param name="others">Texts about the same model.</param>
internal sealed class Mutator(FuzzRandom random, IReadOnlyList<string> others)
{
    private const int LongestGrown = 20_000;
    private const int Many = 1_000;

    private static readonly string[] Joints =
        [" and ", " or ", " and not ", " or not ", "\nand ", " AND ", " // x\nor ", ") and (", ") or not ("];

    private static readonly string[] Wrappings =
    [
        "({0})", "not ({0})", "not {0}", "({0}) or unknown", "{0} or unknown", "/* x */ {0}", "any order where ({0})",
        "（{0}）",
    ];

    /// <summary>A larger rule of several texts.</summary>
    public string Composed()
    {
        var text = random.Of(others);
        for (var more = random.Below(5); more >= 0; more--)
        {
            text = random.OneIn(3) ? Wrapped(text) : $"({text}{random.Of(Joints)}{random.Of(others)})";
        }

        return text;
    }

    /// <summary>A text with one change; now and then none.</summary>
    public string Mutated(string text)
    {
        var changed = random.Below(12) switch
        {
            0 => Bytes(text),
            1 => Characters(text),
            2 => Cut(text),
            3 => Spliced(text),
            4 => Wrapped(text),
            5 => Recased(text),
            _ => Tokens(text),
        };
        return changed.Length <= LongestGrown ? changed : changed[..LongestGrown];
    }

    private string Bytes(string text)
    {
        var bytes = Encoding.UTF8.GetBytes(text).ToList();
        var at = random.Below(bytes.Count + 1);
        switch (random.Below(3))
        {
            case 0 when at < bytes.Count:
                bytes[at] ^= (byte)(1 << random.Below(8));
                break;
            case 1 when at < bytes.Count:
                bytes.RemoveAt(at);
                break;
            default:
                bytes.Insert(at, (byte)random.Below(256));
                break;
        }

        return (random.OneIn(3) ? Encoding.Latin1 : Encoding.UTF8).GetString([.. bytes]);
    }

    private string Characters(string text)
    {
        var at = random.Below(text.Length + 1);
        var length = random.Below(Math.Min(9, text.Length - at + 1));
        return random.Below(4) switch
        {
            0 => text.Remove(at, length),
            1 => text.Insert(at, text.Substring(at, length)),
            2 => text.Insert(at, random.Of(FuzzWords.Odd)),
            _ => text.Insert(at, ((char)random.Below(0x10000)).ToString()),
        };
    }

    /// <summary>Cut off anywhere: inside quotes, comments and pairs too.</summary>
    private string Cut(string text)
    {
        var at = random.Below(text.Length + 1);
        var broken = random.OneIn(3) ? text.Insert(at, "\"\U0001F600\"") : text;
        var end = Math.Min(broken.Length, at + random.Below(4));
        return random.OneIn(2) ? broken[..end] : broken[end..];
    }

    private string Spliced(string text)
    {
        var other = random.Of(others);
        return text[..random.Below(text.Length + 1)] + other[random.Below(other.Length + 1)..];
    }

    private string Wrapped(string text)
    {
        var wrapping = random.Of(Wrappings);
        for (var times = random.OneIn(8) ? random.Below(70) : 0; times >= 0 && text.Length < LongestGrown; times--)
        {
            text = wrapping.Replace("{0}", text, StringComparison.Ordinal);
        }

        return text;
    }

    /// <summary>Other case, or marks and digits of full width.</summary>
    private string Recased(string text)
    {
        var changed = text.ToCharArray();
        for (var i = 0; i < changed.Length; i++)
        {
            var c = changed[i];
            changed[i] = !random.OneIn(4) ? c
                : char.IsAsciiLetter(c) ? (char)(c ^ 0x20)
                : c is > ' ' and < '\u007F' and not '"' ? (char)(c + 0xFEE0)
                : c;
        }

        return new string(changed);
    }

    private string Tokens(string text)
    {
        var tokens = FuzzWords.Split(text);
        if (tokens.Count == 0)
        {
            return random.Of(FuzzWords.All);
        }

        var (at, other) = (random.Below(tokens.Count), random.Below(tokens.Count));
        switch (random.Below(7))
        {
            case 0:
                tokens.RemoveAt(at);
                break;
            case 1:
                tokens.Insert(other, tokens[at]);
                break;
            case 2:
                (tokens[at], tokens[other]) = (tokens[other], tokens[at]);
                break;
            case 3:
                tokens[at] = random.Of(FuzzWords.All);
                break;
            case 4:
                tokens.Insert(at, $" {random.Of(FuzzWords.All)} ");
                break;
            case 5 when random.OneIn(4):
                tokens[at] = new StringBuilder().Insert(0, tokens[at] + (random.OneIn(2) ? " " : ""), Many).ToString();
                break;
            default:
                tokens.InsertRange(at, FuzzWords.Split(random.Of(others)).Skip(random.Below(4)).Take(random.Below(6)).ToList());
                break;
        }

        return string.Concat(tokens);
    }
}
