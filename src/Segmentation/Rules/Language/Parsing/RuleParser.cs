using System.Runtime.InteropServices;
using Segmentation.Customers;
using Segmentation.Diagnostics;
using Segmentation.Rules.Language.Lexing;
using Segmentation.Rules.Lint;

namespace Segmentation.Rules.Language.Parsing;

/// <summary>
/// Reads one rule: recursive descent with names and types resolved on the way, so that the first error has its exact
/// place.
/// </summary>
/// <remarks>
/// A method that returns null has reported an error and stands somewhere inside the condition;
/// <see cref="Recover"/> then goes on at the next <c>and</c>, <c>or</c> or closing parenthesis. Recursion is bounded by the nesting limit; chains are loops.
/// </remarks>
internal sealed partial class RuleParser
{
    /// <summary>
    /// The most levels that one condition adds to a tree below its connectives, with those of its filter.
    /// </summary>
    private const int LevelsOfCondition = 12;

    /// <summary>The most characters by which the canonical text of a token that is no name exceeds the token.</summary>
    private const int LongestMark = 16;

    private const int UsualMembers = 8;

    private readonly string _text;
    private readonly Catalogue _catalogue;
    private readonly DerivedCatalogue _derived;
    private readonly RuleTextOptions _options;
    private readonly List<Token> _tokens;
    private readonly List<TextSpan>? _comments;
    private readonly TextIssues _issues = new();
    private int _at;
    private int _nesting;
    private int _conditions;
    private int? _stream;
    private bool _inList;
    private bool _suggests = true;

    private RuleParser(string text, Catalogue catalogue, RuleTextOptions options, Offers? offers = null)
    {
        _offers = offers;
        _text = text;
        _catalogue = catalogue;
        _options = options;
        _derived = options.Quantities.IsEmpty ? DerivedCatalogue.Empty : new DerivedCatalogue(options.Quantities);
        _tokens = Lexer.Read(text, options.TimeZones, out _comments, ChineseNames(catalogue, options, _derived));
    }

    private Token Current => _tokens[_at];

    private RuleLimits Limits => _options.Limits;

    /// <summary>Reads a text, without fixes that take another reading.</summary>
    /// <param name="text">The text.</param>
    /// <param name="catalogue">The names that the rule can use.</param>
    /// <param name="options">Limits and further names.</param>
    /// <param name="suggests">Whether names near unknown ones are looked for: what is only tried out needs none.</param>
    public static RuleReading Read(string text, Catalogue catalogue, RuleTextOptions options, bool suggests = true)
    {
        var limit = options.Limits.Characters;
        if (text.Length > limit)
        {
            var issues = new TextIssues();
            issues.Error(
                IssueCodes.RuleTooLong,
                TextSpan.Between(limit, text.Length),
                $"the text has {text.Length} characters, at most {limit} are allowed",
                "Use named lists, or segments for its parts.");
            return new RuleReading(new ParsedRule(null, issues.ToImmutable()), [], []);
        }

        var parser = new RuleParser(text, catalogue, options) { _suggests = suggests };
        return new RuleReading(parser.Parse(), parser._tokens, parser._settings ?? []);
    }

    /// <summary>Where Chinese keywords are read: the names that go before them.</summary>
    private static NameWords? ChineseNames(Catalogue catalogue, RuleTextOptions options, DerivedCatalogue derived) =>
        options.Keywords == RuleKeywords.English ? null
            : options.Quantities.IsEmpty ? catalogue.NameWords
            : catalogue.NameWords.With(derived.All.Select(quantity => quantity.Key));

    private ParsedRule Parse()
    {
        if (_tokens.Count > Rule.MaxSize - LevelsOfCondition)
        {
            var token = _tokens[Rule.MaxSize - LevelsOfCondition];
            _issues.Error(
                IssueCodes.RuleTooLong,
                token.Span,
                $"the rule has more than {Rule.MaxSize} parts",
                "Use named lists, or segments for its parts.");
            return new ParsedRule(null, _issues.ToImmutable());
        }

        var rule = ReadRules();
        if (rule is not null && !_issues.HasErrors)
        {
            CheckInFull(rule);
        }

        var cost = rule is null || _issues.HasErrors ? 0 : CostOf(rule);
        if (rule is not null && !_issues.HasErrors)
        {
            LintWalk.Run(rule, new Reading(this));
        }

        return _issues.HasErrors
            ? new ParsedRule(null, _issues.ToImmutable())
            : new ParsedRule(rule, _issues.ToImmutable()) { Cost = cost };
    }

    /// <summary>What a rule costs for one customer; too much is an error at its dearest condition.</summary>
    private long CostOf(Rule rule)
    {
        var cost = RuleCosts.Of(rule, _catalogue);
        if (cost.Units > Limits.Cost)
        {
            ErrorElsewhere(
                IssueCodes.TooCostly,
                cost.Dearest.Source,
                $"the rule costs {cost.Units} units a customer, at most {Limits.Cost} are allowed; this condition costs {cost.DearestUnits}",
                "Use fewer conditions on events, or shorter filters.");
        }

        return cost.Units;
    }

    private Rule? ReadRules()
    {
        var rule = ParseRule();
        while (!Current.Is(TokenKind.End))
        {
            Unexpected("'and', 'or' or the end");
            Advance();
            if (Current.Is(Keyword.And) || Current.Is(Keyword.Or))
            {
                Advance();
            }

            if (!Current.Is(TokenKind.End))
            {
                ParseRule();
            }
        }

        return rule;
    }

    /// <summary>What is stored is the canonical text: it must be within the limits too, to be read again.</summary>
    private void CheckInFull(Rule rule)
    {
        // The canonical text has parentheses that only help the reader, unless they were too many for the usual limit.
        if (Limits.Nesting < RuleNesting.Default && RuleNesting.Printed(rule) is var levels && levels > Limits.Nesting)
        {
            Error(
                IssueCodes.TooDeep,
                new TextSpan(0, _text.Length),
                $"written out in full the rule is nested {levels} levels deep, at most {Limits.Nesting} are allowed",
                "Use segments for its parts and refer to them.");
        }

        // Short names, missing spaces and escapes are what grows; only where they may matter is the text written out.
        var most = (2L * _text.Length) + ((long)_tokens.Count * (_catalogue.LongestName + LongestMark));
        if (most <= Limits.Characters || rule.ToString().Length is var length && length <= Limits.Characters)
        {
            return;
        }

        Error(
            IssueCodes.RuleTooLong,
            new TextSpan(0, _text.Length),
            $"written out in full the rule has {length} characters, at most {Limits.Characters} are allowed",
            "Use named lists, or segments for its parts.");
    }

    private Rule? ParseRule()
    {
        var start = Current;
        var first = ParseConjunction(out var isMixed);
        if (!Current.Is(Keyword.Or))
        {
            return first;
        }

        var or = Current;
        var members = new List<Rule?>(UsualMembers) { first };
        while (Current.Is(Keyword.Or))
        {
            Advance();
            members.Add(ParseConjunction(out var isJoined));
            isMixed |= isJoined;
        }

        if (isMixed && _options.Lints.SeverityOf(IssueCodes.MixedConnectives.Id) is { } severity)
        {
            _issues.Hint(
                IssueCodes.MixedConnectives,
                severity,
                or.Span,
                "'and' and 'or' stand side by side; 'and' binds tighter",
                "Write parentheses around the 'and' that belong together.");
        }

        return Join(members, start, isAny: true);
    }

    private Rule? ParseConjunction(out bool isJoined)
    {
        var start = Current;
        var first = ParseOperand();
        OfferJoints();
        isJoined = Current.Is(Keyword.And);
        if (!isJoined && !IsAtWrongJoint)
        {
            return first;
        }

        var members = new List<Rule?>(UsualMembers) { first };
        for (; TakeAnd() || TakeWrongJoint(); OfferJoints())
        {
            members.Add(ParseOperand());
        }

        return Join(members, start, isAny: false);
    }

    /// <summary>Takes an <c>and</c>; what else could stand here was offered before.</summary>
    private bool TakeAnd()
    {
        var isAnd = Current.Is(Keyword.And);
        if (isAnd)
        {
            Advance();
        }

        return isAnd;
    }

    /// <summary>
    /// An operand of <c>and</c>, and whatever follows it up to the next place where a rule can go on.
    /// </summary>
    private Rule? ParseOperand()
    {
        var remark = TakeComments(before: Current.Start);
        _offers?.IsSkipping = false;
        var operand = ParseNegation();
        if (IsAtJoint())
        {
            operand?.Remark(remark, TakeCommentsOfOperand());
            return operand;
        }

        if (operand is not null)
        {
            JointExpected();
            _isJointMissing = IsAtForgottenJoint();
        }

        if (!_isJointMissing)
        {
            Recover();
        }

        _offers?.IsSkipping = true;
        return null;
    }

    private Rule? ParseNegation()
    {
        var outer = _nesting;
        var start = Current;
        var negations = 0;
        while (Current.Is(Keyword.Not))
        {
            if (!Enter())
            {
                return null;
            }

            Advance();
            negations++;
        }

        OfferGroup();
        var rule = Current.Is(TokenKind.Open) ? ParseGroup() : ParseCondition();
        _nesting = outer;
        for (; negations > 0 && rule is not null; negations--)
        {
            rule = IsTooDeep(rule.Measure, start) ? null : new Not(rule);
            rule?.PlaceAt(From(start));
        }

        return rule;
    }

    private Rule? ParseGroup()
    {
        if (!Enter())
        {
            return null;
        }

        Advance();
        var joints = _missedJoints;
        var rule = ParseRule();
        if (Take(TokenKind.Close))
        {
            return rule;
        }

        if (!IsCloseMissed(joints))
        {
            Unexpected("')'");
        }

        return null;
    }

    private Rule? ParseCondition()
    {
        var start = Current;
        if (start.Is(TokenKind.Word) && !Count(start))
        {
            return null;
        }

        BeginCondition();
        if (ParseBareCondition() is not { } condition)
        {
            return null;
        }

        condition.PlaceAt(From(start));
        OfferWords("or unknown");
        if (Current.Is(Keyword.Or) && Follows(1, Keyword.Unknown))
        {
            _at += 2;
            condition = new OrUnknown(condition);
            condition.PlaceAt(From(start));
        }

        return condition;
    }

    /// <summary>Counts a condition, or another operand of a calculation: both cost when a customer is evaluated.</summary>
    private bool Count(Token start)
    {
        if (++_conditions <= Limits.Conditions)
        {
            return true;
        }

        Fatal(
            IssueCodes.TooManyConditions,
            start.Span,
            $"the rule has more than {Limits.Conditions} conditions and further operands of calculations",
            "Use lists, or segments for its parts.");
        return false;
    }

    private Rule? Join(List<Rule?> members, Token start, bool isAny)
    {
        var below = TreeSize.None;
        foreach (var member in members)
        {
            if (member is null)
            {
                return null;
            }

            below = below.And(member.Measure);
        }

        if (IsTooDeep(below, start))
        {
            return null;
        }

        ReadOnlySpan<Rule> rules = CollectionsMarshal.AsSpan(members)!;
        var joined = isAny ? Rule.AnyOf(rules) : Rule.AllOf(rules);
        joined.PlaceAt(From(start));
        return joined;
    }

    /// <summary>From a token to the last one that was read.</summary>
    private TextSpan From(Token start) => start.Span.To(_tokens[_at - 1].Span);

    private bool IsTooDeep(TreeSize below, Token start)
    {
        var isTooDeep = below.Depth + 1 > Rule.MaxDepth - LevelsOfCondition;
        if (isTooDeep)
        {
            Fatal(
                IssueCodes.TooDeep,
                start.Span,
                "the rule is nested too deeply",
                "Use segments for its parts and refer to them.");
        }

        return isTooDeep;
    }

    /// <summary>Opens a level of nesting, at the token that opens it.</summary>
    private bool Enter()
    {
        if (_nesting < Limits.Nesting)
        {
            _nesting++;
            return true;
        }

        Fatal(
            IssueCodes.TooDeep,
            Current.Span,
            $"the rule is nested more than {Limits.Nesting} levels deep",
            "Use segments for its parts and refer to them.");
        return false;
    }
}
