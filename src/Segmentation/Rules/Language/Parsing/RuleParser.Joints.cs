using Segmentation.Rules.Language.Lexing;

namespace Segmentation.Rules.Language.Parsing;

/// <content>Goes on where something else joins two conditions, so that mistakes in the second are found too.</content>
internal sealed partial class RuleParser
{
    private bool _isJointMissing;
    private int _missedJoints;

    private bool IsAtWrongJoint => _isJointMissing
        || (_issues.HasErrors && WrongJoints.LengthAt(_tokens, _at, _text) > 0);

    private void JointExpected()
    {
        _missedJoints++;
        Unexpected(_nesting == 0 ? "'and', 'or' or the end" : "'and', 'or' or ')'");
    }

    /// <summary>Whether the missing end of a group was reported already where it should have been.</summary>
    private bool IsCloseMissed(int before) => Current.Is(TokenKind.End) && _missedJoints > before;

    /// <summary>Whether the next condition begins here without a joint, or behind a comma; the comma is taken.</summary>
    private bool IsAtForgottenJoint()
    {
        var comma = Current.Is(TokenKind.Comma) ? 1 : 0;
        _at += comma;
        if (IsAtName())
        {
            return true;
        }

        _at -= comma;
        return false;
    }

    private bool TakeWrongJoint()
    {
        if (_isJointMissing)
        {
            _isJointMissing = false;
            return true;
        }

        var length = _issues.HasErrors ? WrongJoints.LengthAt(_tokens, _at, _text) : 0;
        if (length == 0)
        {
            return false;
        }

        JointExpected();
        if (_tokens[Math.Min(_at + length, _tokens.Count - 1)].Is(TokenKind.End))
        {
            _at = _tokens.Count - 1;
            return false;
        }

        _at = Math.Min(_at + length, _tokens.Count - 1);
        return true;
    }
}
