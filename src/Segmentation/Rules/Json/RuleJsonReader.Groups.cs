using Segmentation.Diagnostics;

namespace Segmentation.Rules.Json;

/// <content>Groups, and which form of condition an object is.</content>
internal sealed partial class RuleJsonReader
{
    /// <summary>
    /// What a rule stands in; a group in another takes a level of nesting where a text needs parentheses.
    /// </summary>
    private enum Above
    {
        Nothing,
        All,
        Any,
        Not,
    }

    /// <summary>The members that say what a condition is.</summary>
    private static readonly string[] Forms =
    [
        JsonNames.All, JsonNames.Any, JsonNames.Not, JsonNames.Attribute, JsonNames.Field, JsonNames.Quantity,
        JsonNames.Events, JsonNames.Sequence, JsonNames.Near, JsonNames.InsidePolygon, JsonNames.InsideRegion,
        JsonNames.InSegment, JsonNames.InSample, JsonNames.Ladder, JsonNames.Predicate,
    ];

    private Rule? ReadRule(JsonPart part, Above above) =>
        OpenForm(part, "a condition is an object") is { } form ? ReadRule(form, above) : null;

    private Rule? ReadRule(JsonForm form, Above above)
    {
        if (form.Part.Members.Find(member => Forms.Contains(member.Name)) is not { } first)
        {
            NoForm(form, Forms, "a condition has one of these members");
            return null;
        }

        var comment = form.Take(JsonNames.Comment);
        var rule = first.Name switch
        {
            JsonNames.All => ReadGroup(form, first, Above.All, above),
            JsonNames.Any => ReadGroup(form, first, Above.Any, above),
            JsonNames.Not => ReadNot(form),
            _ => ReadCondition(form, first.Name!),
        };
        form.Close();
        var hasComment = comment is not null && IsComment(comment);
        if (rule is { Source.Length: 0 })
        {
            rule.PlaceAt(form.Part.Span);
        }

        if (rule is not null && hasComment)
        {
            Remark(rule, comment!.Text, above);
        }

        return rule;
    }

    /// <summary>A text, not longer than the text of the rule may be.</summary>
    private bool IsComment(JsonPart part)
    {
        if (!Is(part, JsonKind.Text, "a comment is a text"))
        {
            return false;
        }

        if (part.Text.Length <= Limits.Characters)
        {
            return true;
        }

        _issues.Error(
            IssueCodes.TextTooLong,
            part,
            $"a comment has {part.Text.Length} characters, at most {Limits.Characters} are allowed",
            "Shorten the comment.");
        return false;
    }

    /// <summary>A group that is merged into the one around it leaves its remark to its first member.</summary>
    private static void Remark(Rule rule, string comment, Above above)
    {
        var remarked = (rule, above) switch
        {
            (AllOf all, Above.All) => all.Members[0],
            (AnyOf any, Above.Any) => any.Members[0],
            _ => rule,
        };
        remarked.Remark(comment, after: null);
    }

    private Rule? ReadGroup(JsonForm form, JsonPart first, Above kind, Above above)
    {
        var members = form.Need(first.Name!)!;
        var isNested = above is Above.Not || above == kind || (kind, above) == (Above.Any, Above.All);
        if (!Is(members, JsonKind.List, "a list of conditions is expected") || !IsFilled(members)
            || !Enter(first, isNested))
        {
            return null;
        }

        var rules = new List<Rule>(members.Members.Count);
        foreach (var member in members.Members)
        {
            if (_issues.IsStopped)
            {
                return null;
            }

            if (ReadRule(member, kind) is { } rule)
            {
                rules.Add(rule);
            }
        }

        Leave(isNested);
        Count(form.Part);
        return _issues.IsStopped || rules.Count == 0 ? null
            : kind == Above.All ? Rule.AllOf([.. rules]) : Rule.AnyOf([.. rules]);
    }

    private Not? ReadNot(JsonForm form)
    {
        var part = form.Need(JsonNames.Not)!;
        if (!Enter(part, isNested: true))
        {
            return null;
        }

        var operand = ReadRule(part, Above.Not);
        Leave(isNested: true);
        Count(part);
        return operand is null || _issues.IsStopped ? null : new Not(operand);
    }

    /// <summary>The conditions on the fields of one event.</summary>
    private Rule? ReadWhere(JsonPart part, int? stream)
    {
        if (!Enter(part, isNested: true))
        {
            return null;
        }

        var outer = _stream;
        (_stream, _depth) = (stream, _depth + LevelsOfCondition);
        var filter = ReadRule(part, Above.Nothing);
        (_stream, _depth) = (outer, _depth - LevelsOfCondition);
        Leave(isNested: true);
        return filter;
    }

    private bool Enter(JsonPart part, bool isNested)
    {
        _nesting += isNested ? 1 : 0;
        _depth++;
        if (_nesting <= Limits.Nesting && _depth <= Rule.MaxDepth - LevelsOfCondition)
        {
            return true;
        }

        _issues.ErrorInName(
            IssueCodes.TooDeep,
            part,
            _nesting > Limits.Nesting
                ? IssueText.Of($"the rule is nested more than {Limits.Nesting} levels deep")
                : "the rule is nested too deeply",
            "Use segments for its parts and refer to them.");
        _issues.Stop();
        return false;
    }

    private void Leave(bool isNested)
    {
        _nesting -= isNested ? 1 : 0;
        _depth--;
    }

    private bool IsFilled(JsonPart list)
    {
        if (list.Members.Count == 0)
        {
            _issues.Error(
                IssueCodes.EmptyList,
                list,
                "a list has at least one member",
                "Write the members, or leave the condition out.");
        }

        return list.Members.Count > 0;
    }

    private void NoForm(JsonForm form, IReadOnlyList<string> forms, IssueText what)
    {
        foreach (var member in form.Part.Members.Where(member => !member.IsTaken))
        {
            var name = JsonPart.Shown(member.Name!);
            if (Suggestions.Nearest(name, forms) is not null)
            {
                _issues.ErrorInWord(
                    IssueCodes.UnknownMember,
                    member,
                    member.NameSpan,
                    $"'{name}' does not belong here",
                    "Write one of them.",
                    (name, forms));
                return;
            }
        }

        _issues.Error(IssueCodes.MissingMember, form.Part, $"{what}: {string.Join(", ", forms)}", "Write one of them.");
    }
}
