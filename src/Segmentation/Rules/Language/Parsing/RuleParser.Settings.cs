using Segmentation.Rules.Language.Lexing;

namespace Segmentation.Rules.Language.Parsing;

/// <content>What is being read, kept for the fixes of errors.</content>
internal sealed partial class RuleParser
{
    private List<ErrorSetting>? _settings;
    private int _condition;
    private TextSpan _left;
    private QuantityType _leftType;
    private TextSpan _earlier;
    private Keyword _expected;

    private void BeginCondition()
    {
        _condition = _at;
        _earlier = _left.Length == 0 ? _earlier : _left;
        _left = default;
    }

    private void BeginOperator(in Typed left) => (_left, _leftType) = (left.Span, left.Type);

    private void KeepSetting(TextSpan span) => (_settings ??= []).Add(
        new ErrorSetting(span, _condition, _left, _leftType, _earlier, _stream, _expected, _inList));
}
