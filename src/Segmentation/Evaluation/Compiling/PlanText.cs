using System.Globalization;
using System.Text;
using Segmentation.Customers;
using Segmentation.Evaluation.Matching;

namespace Segmentation.Evaluation.Compiling;

/// <summary>Writes compiled rules as text, for people.</summary>
internal sealed class PlanText(Catalogue catalogue, StringBuilder text)
{
    /// <summary>One line for each value or test, with how many conditions and codes it has; then the streams with their filters.</summary>
    public void Append(CompiledRules rules, EventStreamDefinition? stream = null)
    {
        var indent = stream is null ? "" : "  ";
        var words = new PlanWords(catalogue, rules, stream);
        var conditions = rules.Graph.Conditions.ToLookup(condition => condition.Feature);
        foreach (var (number, feature) in rules.Graph.Features.Index())
        {
            var what = feature.Test is { } test ? words.Of(test) : words.OfCell(feature.Cell);
            Line($"{indent}{what}: {Count(conditions[number].Count(), "condition")}, {rules.Features[number].Known} codes");
        }

        var cut = rules.CutFeatures.Sum(level => level.Length);
        Line($"{indent}{Count(rules.Outputs, stream is null ? "different rule" : "filter")}, {Count(cut, "part")} decided before them");
        foreach (var inner in rules.Streams)
        {
            Line($"each event of {inner.Definition.Key}:");
            Append(inner.Filters, inner.Definition);
        }
    }

    private static string Count(int count, string what) =>
        string.Create(CultureInfo.InvariantCulture, $"{count} {what}{(count == 1 ? "" : "s")}");

    private void Line(FormattableString line) => text.Append(line.ToString(CultureInfo.InvariantCulture)).Append('\n');
}
