namespace Segmentation.Evaluation.Matching;

/// <summary>Decides compiled rules for the values in a frame.</summary>
internal static class Matcher
{
    /// <summary>Values first, then their codes, then the clauses that the codes leave, level by level.</summary>
    public static void Decide(CompiledRules rules, Frame frame)
    {
        foreach (var (cell, source) in rules.Computed)
        {
            frame.Cells[cell] = source.Compute(frame);
        }

        frame.ForgetCodes();
        rules.Encoder.Encode(frame);
        for (var level = 0; level < rules.Levels.Length; level++)
        {
            var match = frame.Matches[level];
            rules.Levels[level].Match(frame, match, rules.Features);
            if (level < rules.CutFeatures.Length)
            {
                SetCuts(rules, frame, match, level);
            }
        }
    }

    private static void SetCuts(CompiledRules rules, Frame frame, ClauseMatch match, int level)
    {
        var features = rules.CutFeatures[level];
        for (var output = 0; output < features.Length; output++)
        {
            frame.SetTruth(features[output], match.TruthOf(output));
        }
    }
}
