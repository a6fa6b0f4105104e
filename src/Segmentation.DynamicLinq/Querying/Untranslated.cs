using Segmentation.Diagnostics;

namespace Segmentation.DynamicLinq.Querying;

/// <summary>Says inside the package that a condition has no expression, and why; never leaves it.</summary>
internal sealed class Untranslated(IssueText message, IssueText cure) : Exception
{
    public IssueText What { get; } = message;

    public IssueText Cure { get; } = cure;

    public static Untranslated Condition() =>
        new("a query has no words for this condition", "Use other conditions, or evaluate it on objects.");
}
