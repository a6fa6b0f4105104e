namespace Segmentation.Rules.Checking;

/// <summary>A place in a document that a rule was read from.</summary>
internal interface IDocumentPlace
{
    /// <summary>Gets the way to it from the document's root.</summary>
    string Path { get; }

    /// <summary>Gets what it covers of the document's text.</summary>
    TextSpan Span { get; }
}
