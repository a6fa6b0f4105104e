using Segmentation.Rules.Language.Lexing;

namespace Segmentation.Rules.Language.Parsing;

/// <summary>What was being read when an error was reported: fixes are made from it.</summary>
/// <param name="Span">The error's place.</param>
/// <param name="Condition">The index of the token with which its condition begins.</param>
/// <param name="Left">The quantity of the condition that was read before; of length 0 when there is none yet.</param>
/// <param name="LeftType">The type of that quantity.</param>
/// <param name="Earlier">The quantity of the condition before this one; of length 0 when there is none.</param>
/// <param name="Stream">The stream whose fields are named here; null outside of filters.</param>
/// <param name="Expected">The keyword that should stand here; none when it is not one alone.</param>
/// <param name="IsInList">Whether the error is in a list or a point.</param>
internal readonly record struct ErrorSetting(
    TextSpan Span,
    int Condition,
    TextSpan Left,
    QuantityType LeftType,
    TextSpan Earlier,
    int? Stream,
    Keyword Expected,
    bool IsInList);
