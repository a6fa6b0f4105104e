using Segmentation.Diagnostics;

namespace Segmentation.Rules.Json;

/// <summary>The members of an object: whoever reads one takes it; what nobody took does not belong there.</summary>
internal sealed class JsonForm(JsonPart part, JsonIssues issues)
{
    private readonly List<string> _known = [];

    public JsonPart Part => part;

    /// <summary>The member of a name; null when there is none.</summary>
    public JsonPart? Take(string name)
    {
        _known.Add(name);
        var members = part.Members.FindAll(each => each.Name == name);

        // Of a member that stands twice it was said already.
        members.ForEach(member => member.IsTaken = true);
        return members.FirstOrDefault();
    }

    /// <summary>The member of a name; reported when there is none.</summary>
    public JsonPart? Need(string name)
    {
        var member = Take(name);
        if (member is null)
        {
            issues.Error(IssueCodes.MissingMember, part, $"'{name}' is missing", $"Write \"{name}\" in this object.");
        }

        return member;
    }

    /// <summary>Reports the members that nobody took.</summary>
    public void Close()
    {
        foreach (var member in part.Members.Where(member => !member.IsTaken).TakeWhile(_ => !issues.IsStopped))
        {
            var name = JsonPart.Shown(member.Name!);
            var left = _known.Where(known => part.Members.TrueForAll(other => other.Name != known));
            issues.ErrorInWord(
                IssueCodes.UnknownMember,
                member,
                member.NameSpan,
                $"'{name}' does not belong here",
                $"Remove it. Members here: {string.Join(", ", _known)}.",
                (name, left));
        }
    }

    /// <summary>Leaves the rest unread, after a mistake that it depends on.</summary>
    public void Abandon() => part.Members.ForEach(member => member.IsTaken = true);
}
