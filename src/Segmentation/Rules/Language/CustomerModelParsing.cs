namespace Segmentation;

/// <summary>Reads rules against a customer model.</summary>
public static class CustomerModelParsing
{
    /// <summary>Reads a rule that is known to be right, such as one in source code.</summary>
    /// <param name="model">The model whose names the rule uses.</param>
    /// <param name="text">The text of the rule.</param>
    /// <param name="options">Limits and further names; null for the default.</param>
    /// <exception cref="SegmentationException">The text is refused; every mistake is listed. For texts of others use
    /// <see cref="RuleText.Parse"/>.</exception>
    public static Rule Parse<TCustomer>(
        this CustomerModel<TCustomer> model, string text, RuleTextOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(model);
        var parsed = RuleText.Parse(text, model.Catalogue, options);
        return parsed.Rule ?? throw new SegmentationException("rule", parsed.Issues);
    }
}
