using Segmentation.Rules.Language.Lexing;

namespace Segmentation.Rules.Language.Parsing;

/// <summary>What came of reading a text, with what fixes are made from.</summary>
/// <param name="Result">The rule or the issues.</param>
/// <param name="Tokens">The tokens of the text; none when it was not read at all.</param>
/// <param name="Settings">Of every error that is no breach of a limit, what was being read.</param>
internal readonly record struct RuleReading(
    ParsedRule Result, IReadOnlyList<Token> Tokens, IReadOnlyList<ErrorSetting> Settings);
