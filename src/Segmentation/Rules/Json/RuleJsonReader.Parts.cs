using Segmentation.Diagnostics;
using Segmentation.Rules.Authoring;

namespace Segmentation.Rules.Json;

/// <content>Objects, lists, texts and words, each of the kind that is expected.</content>
internal sealed partial class RuleJsonReader
{
    private JsonForm? OpenForm(JsonPart part, IssueText what)
    {
        if (part.Kind == JsonKind.Object)
        {
            return new JsonForm(part, _issues);
        }

        WrongKind(part, what);
        return null;
    }

    private bool Is(JsonPart part, JsonKind kind, IssueText what)
    {
        if (part.Kind != kind)
        {
            WrongKind(part, what);
        }

        return part.Kind == kind;
    }

    private void WrongKind(JsonPart part, IssueText what) => _issues.Error(
        IssueCodes.WrongKind, part, $"{what}, not {part.Kind.Words()}", "Correct the value, or leave the member out.");

    /// <summary>A text within the limit that can stand in a rule.</summary>
    private string? ReadText(JsonPart part, string what = "a text is expected")
    {
        if (!Is(part, JsonKind.Text, what))
        {
            return null;
        }

        if (part.Text.Length > Limits.TextLength)
        {
            _issues.Error(
                IssueCodes.TextTooLong,
                part,
                $"a text has {part.Text.Length} characters, at most {Limits.TextLength} are allowed",
                "Shorten the text.");
            return null;
        }

        if (TextLiterals.IsWritable(part.Text))
        {
            return part.Text;
        }

        _issues.Error(
            IssueCodes.InvalidText,
            part,
            "a text of a rule has no control characters",
            "Remove the control character.");
        return null;
    }

    /// <summary>A text that names something; checks find its place again as long as no key takes its place.</summary>
    private string? ReadName(JsonPart part)
    {
        if (ReadText(part, "a name is expected") is not { } name)
        {
            return null;
        }

        if (name.Length == 0)
        {
            _issues.Error(IssueCodes.InvalidText, part, "a name is not empty", "Write the name.");
            return null;
        }

        _places[name] = part;
        return name;
    }

    private bool? ReadFlag(JsonPart? part)
    {
        if (part is null || part.Kind is JsonKind.True or JsonKind.False)
        {
            return part?.Kind == JsonKind.True;
        }

        WrongKind(part, "true or false is expected");
        return null;
    }

    /// <summary>One of several words.</summary>
    private T? ReadWord<T>(JsonPart part, string what, ReadOnlySpan<T> choices, Func<T, string> wordOf)
        where T : struct
    {
        if (!Is(part, JsonKind.Text, $"{what} is expected"))
        {
            return null;
        }

        var words = new List<string>(choices.Length);
        foreach (var choice in choices)
        {
            if (wordOf(choice) == part.Text)
            {
                return choice;
            }

            words.Add(wordOf(choice));
        }

        UnknownWord(part, what, words);
        return null;
    }

    private void UnknownWord(JsonPart part, string what, IReadOnlyCollection<string> words)
    {
        var given = JsonPart.Shown(part.Text);
        _issues.ErrorInWord(
            IssueCodes.UnknownWord,
            part,
            part.Span,
            $"'{given}' is not {what}",
            $"Write one of: {string.Join(", ", words)}.",
            (given, words));
    }

    /// <summary>The members of a list, at least one and not more than the limit.</summary>
    private List<JsonPart>? OpenList(JsonPart? list)
    {
        if (list is null || !Is(list, JsonKind.List, "a list is expected") || !IsFilled(list))
        {
            return null;
        }

        if (list.Members.Count <= Limits.ListMembers)
        {
            return list.Members;
        }

        _issues.Error(
            IssueCodes.TooManyMembers,
            list.Members[Limits.ListMembers],
            $"a list has more than {Limits.ListMembers} members",
            "Declare a named list in the model and use it.");
        return null;
    }

    /// <summary>The members in their order, repeats collapsed.</summary>
    private EquatableList<T>? ReadAll<T>(List<JsonPart>? parts, Func<JsonPart, T?> read)
        where T : class, IEquatable<T>
    {
        if (parts is null)
        {
            return null;
        }

        var members = new List<T>(parts.Count);
        foreach (var part in parts.TakeWhile(_ => !_issues.IsStopped))
        {
            if (read(part) is { } member)
            {
                members.Add(member);
            }
        }

        return members.Count < parts.Count ? null : Members.Distinct(members);
    }
}
