using System.Globalization;
using Segmentation.Diagnostics;

namespace Segmentation;

/// <summary>One thing wrong with a model, a rule, a segment or a customer's data.</summary>
/// <remarks>Messages name keys, attributes and rules, never the data of a customer.</remarks>
/// <param name="Code"><c>SEG</c> and four digits; each has an entry in the documentation of errors.</param>
/// <param name="Severity">How serious it is.</param>
/// <param name="Place">Where: a model member, a path inside a segment's rule, or a customer's key and attribute.</param>
/// <param name="Message">What is wrong: actual against expected.</param>
/// <param name="Cure">What to do about it.</param>
public sealed record Issue(string Code, IssueSeverity Severity, string Place, string Message, string Cure)
{
    /// <summary>
    /// Gets the place in the text of the rule, or in the file that <see cref="File"/> names; null when the rule was not
    /// written as text.
    /// </summary>
    public TextSpan? Span { get; init; }

    /// <summary>
    /// Gets the name of the file that <see cref="Span"/> counts in, as the host gave it; null when there is none.
    /// </summary>
    public string? File { get; init; }

    /// <summary>Gets changes of the text, any one of which may cure it; the likeliest first.</summary>
    public EquatableList<TextFix> Fixes { get; init; } = [];

    /// <summary>The sentences with their parts apart; null for an issue that the host made.</summary>
    internal IssueTexts? Texts { get; init; }

    /// <summary>How the texts are put together into one line.</summary>
    internal string Line { get; init; } = "{0}: {1} - at {2}. {3}";

    /// <summary>The same issue in the language of a culture: English, or Chinese for <c>zh</c> and all below it.</summary>
    /// <param name="culture">The reader's culture; one without texts gets English.</param>
    /// <returns>The issue with <see cref="Place"/>, <see cref="Message"/> and <see cref="Cure"/> in that language; code,
    /// span and fixes are the same.</returns>
    public Issue In(CultureInfo culture)
    {
        ArgumentNullException.ThrowIfNull(culture);
        return Texts is null ? this : Texts.In(this, culture);
    }

    /// <summary>Returns <c>SEG1001: message - at place. Cure</c>, in the language of the texts.</summary>
    public override string ToString() => string.Format(CultureInfo.InvariantCulture, Line, Code, Message, Place, Cure);
}
