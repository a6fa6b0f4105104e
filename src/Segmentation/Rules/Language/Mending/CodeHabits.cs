using System.Collections.Frozen;
using System.Collections.Immutable;

namespace Segmentation.Rules.Language.Mending;

/// <summary>What functions and members of other languages are called here; <c>{0}</c> is the first argument.</summary>
internal static class CodeHabits
{
    private static readonly FrozenDictionary<string, ImmutableArray<string>> ByFunction = Table(
        ("{0} is unknown", "isblank isnull isempty isna isnone isnullorempty isnullorwhitespace ifnull"),
        ("{0} is known", "isnotnull notnull isnotblank hasvalue exists"),
        ("{0} contains {1}", "contains includes instr has charindex array_contains arraycontains"),
        ("{0} starts with {1}", "startswith beginswith"),
        ("{0} ends with {1}", "endswith"),
        ("{0} between {1} and {2}", "between"),
        ("count of {0}", "count counta countif len"),
        ("sum of {0}", "sum total sumif"),
        ("average of {0}", "avg average mean"),
        ("min of {0}", "min minimum"),
        ("max of {0}", "max maximum"),
        ("distinct of {0}", "distinct countdistinct uniq unique"),
        ("any {0}", "exists any"),
        ("in segment {0}", "segment insegment ismember"),
        ("time since {0}", "dayssince datediff"));

    private static readonly FrozenDictionary<string, ImmutableArray<string>> ByMember = Table(
        ("contains {0}", "contains includes has"),
        ("starts with {0}", "startswith beginswith"),
        ("ends with {0}", "endswith"),
        ("= {0}", "equals eq"),
        ("is known", "hasvalue"),
        ("", "value tolower toupper trim tostring date"));

    public static ImmutableArray<string> Functions(string name) => ByFunction.GetValueOrDefault(name, []);

    public static ImmutableArray<string> Members(string name) => ByMember.GetValueOrDefault(name, []);

    /// <summary>A form with its arguments; null when one is missing.</summary>
    public static string? Filled(string form, IReadOnlyList<string> arguments)
    {
        for (var i = 0; i < 3; i++)
        {
            var place = $"{{{i}}}";
            if (form.Contains(place, StringComparison.Ordinal))
            {
                if (i >= arguments.Count)
                {
                    return null;
                }

                form = form.Replace(place, arguments[i], StringComparison.Ordinal);
            }
        }

        return form;
    }

    private static FrozenDictionary<string, ImmutableArray<string>> Table(params (string Form, string Names)[] rows) => rows
        .SelectMany(row => row.Names.Split(' ').Select(name => (name, row.Form)))
        .GroupBy(pair => pair.name, pair => pair.Form, StringComparer.Ordinal)
        .ToFrozenDictionary(group => group.Key, group => group.ToImmutableArray(), StringComparer.Ordinal);
}
