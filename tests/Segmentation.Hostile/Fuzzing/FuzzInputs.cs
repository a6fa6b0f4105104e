using System.Collections.Immutable;

namespace Segmentation.Hostile.Fuzzing;

/// <summary>Makes the text of each execution.</summary>
/// <param name="corpus">The texts to start from.</param>
/// <param name="seed">Which row of texts is made of them.</param>
internal sealed class FuzzInputs(ImmutableArray<FuzzSeed> corpus, ulong seed)
{
    private const int MostChanges = 7;

    private static readonly RuleLimits Small =
        new() { Characters = 200, Nesting = 3, Conditions = 5, ListMembers = 3, TextLength = 12 };

    private readonly ImmutableArray<FuzzSeed> _corpus = corpus;
    private readonly ILookup<IFuzzTarget, string> _ofTarget = corpus.ToLookup(one => one.Target, one => one.Text);

    /// <summary>The input of an execution.</summary>
    public FuzzInput Of(long number)
    {
        var random = new FuzzRandom(seed, (ulong)number);
        var start = random.Of(_corpus);
        var mutator = new Mutator(random, [.. _ofTarget[start.Target]]);
        var text = random.OneIn(3) ? mutator.Composed() : start.Text;

        // Often few changes or none: what is accepted has more to hold than what is refused.
        for (var changes = random.OneIn(2) ? random.Below(2) : random.Below(MostChanges); changes > 0; changes--)
        {
            text = mutator.Mutated(text);
        }

        var keywords = random.OneIn(3) ? RuleKeywords.Chinese : RuleKeywords.English;
        return new FuzzInput(number, text, start.Target, keywords, random.OneIn(8) ? Small : RuleLimits.Default);
    }
}
