using System.Collections.Frozen;
using Segmentation.Rules.Language.Lexing;
using Segmentation.Rules.Wording;

namespace Segmentation.Rules.Language.Parsing;

/// <summary>What people write between conditions in place of <c>and</c> and <c>or</c>: reading goes on after it.</summary>
internal static class WrongJoints
{
    private const string Marks = "&|;\uFF06\uFF5C\uFF1B";

    private static readonly FrozenSet<string> Words = ChineseKeywords.Joints
        .SelectMany(joint => joint.Spellings)
        .Concat(["but", "plus", "also", "和", "与", "及", "以及", "但", "但是", "或是"])
        .ToFrozenSet(StringComparer.OrdinalIgnoreCase);

    /// <summary>How many tokens such a joint takes; 0 when none stands there.</summary>
    public static int LengthAt(IReadOnlyList<Token> tokens, int at, string text)
    {
        var token = tokens[at];
        if (token.Is(TokenKind.UnknownCharacter) && Marks.Contains(text[token.Start]))
        {
            var next = tokens[at + 1];
            return next.Is(TokenKind.UnknownCharacter) && text[next.Start] == text[token.Start] ? 2 : 1;
        }

        return token.Is(TokenKind.Word)
            && Words.GetAlternateLookup<ReadOnlySpan<char>>().Contains(text.AsSpan(token.Start, token.Length)) ? 1 : 0;
    }
}
