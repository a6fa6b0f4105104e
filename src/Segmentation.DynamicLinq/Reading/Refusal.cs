using Segmentation.Diagnostics;

namespace Segmentation.DynamicLinq.Reading;

/// <summary>Says inside the package why a text, or a condition of it, is refused; never leaves it.</summary>
internal sealed class Refusal(IssueCode code, TextSpan span, IssueText message, IssueText cure) : Exception
{
    public IssueCode Code { get; } = code;

    public TextSpan Span { get; } = span;

    public IssueText What { get; } = message;

    public IssueText Cure { get; } = cure;

    /// <summary>Valid Dynamic LINQ for which the rule language has no words.</summary>
    public static Refusal NotLifted(TextSpan span, IssueText message, IssueText cure) =>
        new(IssueCodes.NoCounterpart, span, message, cure);

    /// <summary>Something that no rule may do, whatever it means.</summary>
    public static Refusal Forbidden(TextSpan span, IssueText message, IssueText cure) =>
        new(IssueCodes.ForbiddenConstruct, span, message, cure);

    /// <summary>Not Dynamic LINQ at all.</summary>
    public static Refusal Unreadable(TextSpan span, IssueText message, IssueText cure) =>
        new(IssueCodes.UnreadableDynamicLinq, span, message, cure);
}
