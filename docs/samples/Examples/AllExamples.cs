namespace Segmentation.Examples;

/// <summary>The examples of the documentation by name. A document that shows output names the example it comes from.</summary>
public static class AllExamples
{
    /// <summary>Gets each example; it writes what the documents show.</summary>
    public static IReadOnlyDictionary<string, Action<TextWriter>> ByName { get; } =
        new SortedDictionary<string, Action<TextWriter>>(StringComparer.Ordinal)
        {
            ["administrators"] = Administrators.Run,
            ["anniversaries"] = AnniversaryExample.Run,
            ["attributes"] = AttributeExample.Run,
            ["chinese"] = ChineseExample.Run,
            ["combining"] = CombiningExample.Run,
            ["customer-model"] = CustomerModelExample.Run,
            ["customer-tables"] = CustomerTableExample.Run,
            ["derived"] = DerivedExample.Run,
            ["dynamic-linq"] = DynamicLinqExample.Run,
            ["editor"] = EditorExample.Run,
            ["compare"] = ExplanationExample.Compare,
            ["counterfactuals"] = ExplanationExample.Counterfactuals,
            ["errors-at-start"] = ErrorsAtStart.Run,
            ["events"] = EventExample.Run,
            ["explanation"] = ExplanationExample.Run,
            ["explanation-json"] = ExplanationExample.Json,
            ["explanation-text"] = ExplanationExample.Text,
            ["facets"] = FacetExample.Run,
            ["files"] = FilesExample.Run,
            ["hints"] = HintExample.Run,
            ["history"] = HistoryExample.Run,
            ["hosting"] = HostingExample.Run,
            ["language"] = LanguageExample.Run,
            ["issue-language"] = IssueLanguageExample.Run,
            ["nightly-job"] = NightlyJob.Run,
            ["rules-as-json"] = JsonExample.Run,
            ["samples"] = SampleExample.Run,
            ["splits"] = SplitExample.Run,
            ["timeline"] = ExplanationExample.Timeline,
            ["unknown-data"] = UnknownDataExample.Run,
            ["valid-until"] = ValidUntilExample.Run,
            ["windows"] = WindowExample.Run,
            ["zones"] = ZoneExample.Run,
        };
}
