using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;
using Segmentation.Diagnostics;
using Segmentation.DynamicLinq.Lifting;
using Segmentation.DynamicLinq.Reading;
using Segmentation.Rules;

namespace Segmentation;

/// <summary>Rules written in Dynamic LINQ, and rules as expressions over the host's own type.</summary>
/// <remarks>
/// A text names the members of the host's type that the model declares, or the names of the catalogue, and nothing else. It is read into
/// the same rules as the rule language; what is unknown stays undetermined. Nothing of a text is kept, and no text affects another.
/// </remarks>
/// <threadsafety>Stateless; safe to call from any thread.</threadsafety>
public static partial class DynamicLinqRules
{
    /// <summary>Reads one rule.</summary>
    /// <param name="text">The text, such as <c>LifetimeSpend >= 1000 and Orders.Count(o => o.PlacedAt >= DateTime.Today.AddDays(-90)) >=
    /// 3</c>.</param>
    /// <param name="model">The model whose members the text can name.</param>
    /// <param name="values">The values of <c>@0</c>, <c>@1</c> and so on; they become part of the rule.</param>
    /// <returns>The rule, with the text as its <see cref="Rule.Comment"/>; or what is wrong, with places in the text.</returns>
    [RequiresUnreferencedCode(HardenedParser.NeedsReflection)]
    [RequiresDynamicCode(HardenedParser.NeedsReflection)]
    public static ParsedRule Parse<TCustomer>(
        string text, CustomerModel<TCustomer> model, params ReadOnlySpan<DynamicLinqValue> values) =>
        Parse(text, model, RuleTextOptions.Default, values);

    /// <summary>Reads one rule, with limits, hints and further names.</summary>
    /// <param name="text">The text.</param>
    /// <param name="model">The model whose members the text can name.</param>
    /// <param name="options">Limits, hints, and the segments that can be referred to.</param>
    /// <param name="values">The values of <c>@0</c>, <c>@1</c> and so on; they become part of the rule.</param>
    /// <returns>The rule, with the text as its <see cref="Rule.Comment"/>; or what is wrong, with places in the text.</returns>
    [RequiresUnreferencedCode(HardenedParser.NeedsReflection)]
    [RequiresDynamicCode(HardenedParser.NeedsReflection)]
    public static ParsedRule Parse<TCustomer>(
        string text, CustomerModel<TCustomer> model, RuleTextOptions options, params ReadOnlySpan<DynamicLinqValue> values)
    {
        ArgumentNullException.ThrowIfNull(text);
        ArgumentNullException.ThrowIfNull(model);
        ArgumentNullException.ThrowIfNull(options);
        var notes = new LiftNotes();
        var lifter = new Lifter(new MomentConditions(model.Zones, notes));
        Rule? rule;
        try
        {
            rule = lifter.Lift(LinqReader.Read(text, LinqSchema.Of(model), options.Limits, [.. values]));
        }
        catch (Refusal refusal)
        {
            return new ParsedRule(null, [IssueOf(refusal, text)]);
        }
        catch (ArgumentException exception) when (exception is not ArgumentNullException)
        {
            return new ParsedRule(null, [IssueOf(TooLarge(text), text)]);
        }

        return rule is null
            ? new ParsedRule(null, [.. lifter.Refusals.Take(20).Select(refusal => IssueOf(refusal, text)).OrderBy(issue => issue.Span!.Value.Start)])
            : CheckedRule.Of(rule, text, notes, model.Catalogue, options);
    }

    private static Refusal TooLarge(string text) => new(
        IssueCodes.TooDeep, new TextSpan(0, text.Length), "the rule has too many parts or levels", "Use segments for its parts and refer to them.");

    private static Issue IssueOf(Refusal refusal, string text)
    {
        var start = Math.Clamp(refusal.Span.Start, 0, text.Length);
        var span = TextSpan.Between(start, Math.Clamp(refusal.Span.End, start, text.Length));
        return IssueTexts.Issue(refusal.Code, IssueSeverity.Error, $"position {span.Start}", refusal.What, refusal.Cure) with { Span = span };
    }
}
