using System.Globalization;
using Segmentation.Customers;
using Segmentation.Time;

namespace Segmentation.Rules.Language.Editing;

/// <summary>Puts the text for authors together, with as much detail as its length allows.</summary>
internal sealed class AuthoringGuide(Catalogue catalogue, AuthoringPromptOptions options, CultureInfo culture)
{
    private readonly GuideTexts _texts = Phrasebook.Of(culture).IsChinese ? ChineseGuide.Texts : EnglishGuide.Texts;
    private readonly RuleDescriber _describer = new(catalogue, culture);
    private readonly GuideNames _names = new(catalogue, options.Reading, culture);
    private readonly GuideExamples _examples = new(catalogue, options.Reading);

    public string Write()
    {
        foreach (var detail in GuideDetail.Steps)
        {
            var lines = _names.Lines(detail);
            if (Compose(detail, lines) is var text && text.Length <= options.Length)
            {
                return text;
            }
        }

        return WithFewerNames(GuideDetail.Steps[^1]);
    }

    /// <summary>With as many names as fit.</summary>
    private string WithFewerNames(GuideDetail detail)
    {
        var lines = _names.Lines(detail);
        var (fits, tooMany) = (0, lines.Count);
        while (tooMany - fits > 1)
        {
            var middle = (fits + tooMany) / 2;
            (fits, tooMany) = Shortened(detail, lines, middle).Length <= options.Length ? (middle, tooMany) : (fits, middle);
        }

        return Shortened(detail, lines, fits);
    }

    private string Shortened(GuideDetail detail, List<string> lines, int count) =>
        Compose(detail, [.. lines.Take(count), Filled(_texts.LeftOut, Phrasebook.Number(lines.Count - count))]);

    private string Compose(GuideDetail detail, List<string> names)
    {
        List<string> parts = [_texts.Introduction, _texts.Grammar, $"{_texts.Names}\n\n{string.Join('\n', names)}", Windows(), Examples(detail)];
        var mistakes = detail.HasMistakes ? _examples.Mistakes(_texts).ToList() : [];
        if (mistakes.Count > 0)
        {
            parts.Add($"{_texts.Mistakes}\n\n{string.Join('\n', mistakes)}");
        }

        return string.Join("\n\n", parts).ReplaceLineEndings("\n") + "\n";
    }

    private string Windows()
    {
        Window[] windows =
        [
            Last.Days(90), Last.Months(3), Last.Hours(36), Last.Days(90).Before(Last.Days(30)), This.Month, This.WholeMonth,
            Previous.Months(1), Previous.Months(3), Next.Days(7), Coming.Months(2),
        ];
        return $"{_texts.Windows}\n\n{string.Join('\n', windows.Select(window => $"- `{window}`: {_describer.Describe(window)}"))}";
    }

    private string Examples(GuideDetail detail)
    {
        var examples = _examples.Rules().Take(detail.Examples).Select(rule =>
            $"- {_describer.Describe(rule).Replace("\n", "\n  ", StringComparison.Ordinal)}\n  `{rule}`");
        return $"{_texts.Examples}\n\n{string.Join('\n', examples)}";
    }

    private static string Filled(string template, string argument) => template.Replace("{0}", argument, StringComparison.Ordinal);
}
