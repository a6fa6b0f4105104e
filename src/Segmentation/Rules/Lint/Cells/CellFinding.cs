using Segmentation.Diagnostics;

namespace Segmentation.Rules.Lint.Cells;

/// <summary>What the cells of one quantity say of a part of a rule.</summary>
/// <param name="Code">Never true, always true, or changes nothing.</param>
/// <param name="Part">The part it is said of.</param>
/// <param name="Group">All or any, some of whose members together are so; null when the part is so alone.</param>
/// <param name="Members">Those members; empty when the part is so alone.</param>
/// <param name="Axis">The quantity.</param>
/// <param name="Condition">The number of the first condition of the part.</param>
/// <param name="IsEverywhere">Whether it is true also where the quantity is unknown.</param>
internal sealed record CellFinding(
    IssueCode Code, Rule Part, Rule? Group, IReadOnlyList<Rule> Members, Axis Axis, int Condition, bool IsEverywhere = false);
