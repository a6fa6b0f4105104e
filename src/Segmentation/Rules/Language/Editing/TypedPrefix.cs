namespace Segmentation.Rules.Language.Editing;

/// <summary>One way to see what stands before the caret: a text that is read, and the beginning of what comes next.</summary>
/// <param name="Start">Where what comes next begins.</param>
/// <param name="Typed">What of it is typed, as it is compared: ASCII case folded, one space between words.</param>
/// <param name="IsQuoted">Whether it is a text in quotes.</param>
/// <param name="IsOfSeveralWords">Whether words before the one at the caret belong to it.</param>
internal readonly record struct TypedPrefix(int Start, string Typed, bool IsQuoted, bool IsOfSeveralWords);
