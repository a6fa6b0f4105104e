using Segmentation.Evaluation.Compiling;

namespace Segmentation.Evaluation.Matching;

/// <summary>Puts the codes of all features in their places, those of one kind in one loop.</summary>
internal sealed class FeatureEncoder
{
    private readonly (KeyCoder Coder, int Feature)[] _keys;
    private readonly (TextCoder Coder, int Feature)[] _texts;
    private readonly SetProbes[] _sets;
    private readonly (ElapsedDaysTest Test, int Feature)[] _elapsed;
    private readonly (Test Test, int Feature)[] _tests;

    public FeatureEncoder(RuleGraph graph, IReadOnlyList<FeatureCoder> coders)
    {
        _keys = [.. coders.Index().Where(coder => coder.Item is KeyCoder).Select(coder => ((KeyCoder)coder.Item, coder.Index))];
        _texts = [.. coders.Index().Where(coder => coder.Item is TextCoder).Select(coder => ((TextCoder)coder.Item, coder.Index))];
        var tests = graph.Features.Index().Where(feature => feature.Item.Test is not null).ToList();
        _sets = [.. tests
            .Where(test => test.Item.Test is SetTest set && SetProbes.Fits(set))
            .GroupBy(test => ((SetTest)test.Item.Test!).Cell, test => ((SetTest)test.Item.Test!, test.Index))
            .Select(group => new SetProbes(group.Key, group))];
        _elapsed = [.. tests.Where(test => test.Item.Test is ElapsedDaysTest).Select(test => ((ElapsedDaysTest)test.Item.Test!, test.Index))];
        _tests = [.. tests.Where(test => test.Item.Test is not ElapsedDaysTest && !(test.Item.Test is SetTest set && SetProbes.Fits(set))).Select(test => (test.Item.Test!, test.Index))];
    }

    public void Encode(Frame frame)
    {
        foreach (var (coder, feature) in _keys)
        {
            coder.Encode(frame, feature);
        }

        foreach (var (coder, feature) in _texts)
        {
            coder.Encode(frame, feature);
        }

        foreach (var set in _sets)
        {
            set.Encode(frame);
        }

        foreach (var (test, feature) in _elapsed)
        {
            frame.SetTruth(feature, test.Evaluate(frame));
        }

        foreach (var (test, feature) in _tests)
        {
            frame.SetTruth(feature, test.Evaluate(frame));
        }
    }
}
