using Segmentation.Diagnostics;
using Segmentation.Rules.Language.Lexing;

namespace Segmentation.Rules.Language.Mending;

/// <summary>Turns bounds round that stand in the wrong order.</summary>
internal static class BoundRemedies
{
    public static IEnumerable<TextFix> For(Mishap mishap)
    {
        if (mishap.Issue.Code != IssueCodes.ReversedBounds.Id)
        {
            yield break;
        }

        if (mishap[mishap.At].Is(Keyword.Between))
        {
            var joint = mishap.At + 1;
            while (!mishap[joint].Is(Keyword.And))
            {
                joint++;
            }

            // Where the first bound has no unit of its own, the numbers alone change places.
            var last = joint == mishap.At + 2 ? joint + 1 : joint + 2;
            yield return Turned(mishap, mishap.At + 1, joint, last);
        }
        else if (mishap[mishap.At - 1].Is(Keyword.To))
        {
            yield return Turned(mishap, mishap.At - 2, mishap.At - 1, mishap.At);
        }
    }

    private static TextFix Turned(Mishap mishap, int first, int joint, int last) => mishap.Replace(
        first,
        last,
        $"{mishap.TextOf(joint + 1, last)} {mishap.TextOf(joint)} {mishap.TextOf(first, joint - 1)}");
}
