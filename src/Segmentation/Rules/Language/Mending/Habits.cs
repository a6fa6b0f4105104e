using System.Collections.Frozen;
using Segmentation.Rules.Wording;

namespace Segmentation.Rules.Language.Mending;

/// <summary>What people write in place of the language's words: words of programs, and everyday English.</summary>
/// <remarks>
/// A replacement that begins with <c>!</c> puts <c>not</c> before the whole condition. Which one fits is found by
/// reading the text again.
/// </remarks>
internal static class Habits
{
    /// <summary>The most words of a phrase.</summary>
    public const int MostWords = 6;

    private static readonly (string Right, string[] Said)[] English =
    [
        ("and", ["also", "plus", "und", "et", "as well as", "and also", "but", "+", "and then"]),
        ("or", ["oder", "ou"]),
        ("and not", ["unless", "except", "without", "but not", "and no"]),
        (">", ["greater than", "more than", "over", "above", "higher than", "larger than", "bigger than", "exceeds",
            "exceed", "exceeding", "gt", "is over", "is above", "after", "later than", "has more than",
            "superior to"]),
        ("<", ["less than", "below", "under", "lower than", "fewer than", "smaller than", "lt", "is under",
            "is below", "before", "earlier than", "has less than", "inferior to"]),
        (">=", ["at least", "greater than or equal to", "greater than or equal", "greater or equal", "no less than",
            "not less than", "minimum", "min", "ge", "gte", "from", "since", "starting from", "not below",
            "not under", "is at least", "= >", "> =", "on or after", "no fewer than"]),
        ("<=", ["at most", "less than or equal to", "less than or equal", "less or equal", "no more than",
            "not more than", "maximum", "max", "le", "lte", "up to", "not above", "not over", "is at most", "until",
            "till", "= <", "< =", "on or before"]),
        ("=", ["equals", "equal", "equal to", "is equal to", "eq", "exactly", "is exactly", "same as",
            "is the same as", "== =", "= ="]),
        ("!=", ["not equal to", "not equal", "is not equal to", "does not equal", "differs from", "different from",
            "ne", "neq", "> <", "!= =", "= !", "! =", "= / =", "/ =", "not =", "is not ="]),
        ("is", ["are", "was", "iz"]),
        ("is not", ["are not", "isnt", "is nt", "aint", "not"]),
        ("in", ["one of", "any of", "is one of", "is any of", "in list", "is in list", "among", "is among", "is in",
            "within", "from", "="]),
        ("not in", ["none of", "is none of", "not one of", "is not one of", "not any of", "is not in", "not among"]),
        ("between", ["in between", "is between", "from", "in range", "betw"]),
        ("not between", ["is not between", "outside"]),
        ("contains", ["contain", "includes", "include", "has", "have", "containing", "holds", "is like",
            "does contain", "with"]),
        ("contains any", ["contains one of", "contains any of", "contains some of", "has any of", "has any",
            "includes any of", "in any of"]),
        ("contains all", ["contains all of", "contains each of", "has all of", "has all", "includes all of",
            "contains both"]),
        ("contains none", ["contains none of", "has none of", "contains no", "does not contain any of",
            "does not contain any"]),
        ("!contains", ["does not contain", "not contains", "not contain", "doesnt contain", "excludes",
            "does not include", "not includes", "contains not", "without", "does not have", "has no"]),
        ("starts with", ["begins with", "begin with", "starting with", "start with", "beginning with", "starts",
            "begins", "has prefix", "prefix"]),
        ("ends with", ["ending with", "end with", "finishes with", "ends", "ends in", "has suffix", "suffix"]),
        ("!starts with", ["does not start with", "not starts with", "does not begin with"]),
        ("!ends with", ["does not end with", "not ends with"]),
        ("before", ["prior to", "earlier than", "older than", "is before", "ahead of"]),
        ("after", ["later than", "newer than", "is after", "since", "past"]),
        ("on", ["dated", "is on", "on the"]),
        ("within", ["during", "in the", "inside", "with"]),
        ("is known", ["exists", "is set", "is present", "is filled", "is not null", "is not empty", "is not blank",
            "is not none", "is not missing", "is not nil", "is not undefined", "is defined", "!= null", "<> null",
            "!= = null", "not null", "is notnull", "has value", "is there", "is not na", "is not n / a", "!= none",
            "!= undefined", "!= nil", "not empty", "not blank"]),
        ("is unknown", ["is null", "is empty", "is blank", "is none", "is missing", "is nil", "is undefined", "is na",
            "is n / a", "= null", "== null", "== = null", "is not set", "is not there", "isnull", "= none", "= empty",
            "= undefined", "= nil", "does not exist", "is not present", "not exists", "is not filled", "is void",
            "null", "empty", "blank", "missing"]),
        ("or unknown", ["or null", "or is unknown", "or empty", "or is null", "or is empty", "or missing", "or blank",
            "or none"]),
        ("any", ["some", "at least one", "has", "have", "had", "with", "exists", "there is", "has any", "has an",
            "has a", "made an", "any of"]),
        ("no", ["without", "has no", "have no", "not any", "no any", "zero", "none", "without any", "lacks"]),
        ("all", ["every", "each", "all of", "all the"]),
        ("count of", ["number of", "how many", "amount of", "total number of", "count", "quantity of", "no of",
            "num of", "number", "count of all"]),
        ("sum of", ["total of", "sum", "total", "sum over", "add up"]),
        ("average of", ["avg of", "avg", "mean of", "mean", "average", "medium of"]),
        ("average", ["avg", "mean", "medium"]),
        ("sum", ["total"]),
        ("max of", ["maximum of", "largest of", "highest of", "biggest of", "maximum", "largest", "highest"]),
        ("min of", ["minimum of", "smallest of", "lowest of", "minimum", "smallest", "lowest"]),
        ("max", ["maximum", "largest", "highest", "biggest"]),
        ("min", ["minimum", "smallest", "lowest"]),
        ("distinct of", ["distinct", "unique of", "unique", "number of different", "count of distinct",
            "count distinct", "count of unique"]),
        ("distinct", ["unique", "different"]),
        ("first of", ["first", "earliest of", "earliest"]),
        ("last of", ["latest of", "latest", "most recent"]),
        ("where", ["with", "whose", "having", "that has", "for", "if", "when", "which has", "filter"]),
        ("then", ["followed by", "and then", "before", "next", "- >", "to", "leads to", "and"]),
        ("then no", ["without", "not followed by", "but no", "and no"]),
        ("in segment", ["segment", "member of", "is member of", "belongs to", "in the segment", "in group",
            "in audience", "segment =", "segment is", "segment in", "is in segment", "in", "part of"]),
        ("not in segment", ["segment !=", "segment is not", "not member of", "not in", "is not in segment",
            "segment not in"]),
        ("percent", ["per cent", "pct", "percentage", "procent"]),
        ("percent of", ["percent", "% of", "%", "of"]),
        ("within 1 day", ["today", "is today", "= today", "on today", "is today ( )", "= today ( )"]),
        ("previous day", ["yesterday", "is yesterday", "= yesterday", "on yesterday"]),
        ("next day", ["tomorrow", "is tomorrow", "= tomorrow", "on tomorrow"]),
        ("previous", ["last", "prior", "prev", "past"]),
        ("this", ["current", "in this", "during this", "the current", "within current"]),
        ("true", ["yes", "y", "1", "on", "t", "ja", "oui", "checked", "active"]),
        ("false", ["no", "n", "0", "off", "f", "nein", "non"]),
        ("age >", ["older than", "age over", "age above", "is older than"]),
        ("age <", ["younger than", "age under", "is younger than"]),
        ("anniversary of", ["anniversary", "anniversary for"]),
        ("sequence of", ["sequence", "sequence from"]),
        ("weekday of", ["weekday", "day of week of", "day of week", "weekday for"]),
        ("time of", ["time", "hour of"]),
        ("time since", ["time", "days since", "elapsed since", "time from", "time after"]),
    ];

    private static readonly FrozenDictionary<string, string[]> BySaid = English
        .Concat(Chinese())
        .Concat(ChineseHabits.Phrases)
        .SelectMany(habit => habit.Said.Select(said => (said, habit.Right)))
        .GroupBy(pair => pair.said, pair => pair.Right, StringComparer.Ordinal)
        .ToFrozenDictionary(group => group.Key, group => group.Distinct().ToArray(), StringComparer.Ordinal);

    private static IEnumerable<(string Right, string[] Said)> Chinese() => ChineseKeywords.Joints
        .Concat(ChineseKeywords.Phrases)
        .Where(phrase => phrase.English.Length > 0)
        .Select(phrase => (phrase.English, phrase.Spellings.ToArray()));

    /// <summary>What is right for a phrase in small letters, its words and marks one space apart.</summary>
    public static IReadOnlyList<string> For(string said) => BySaid.GetValueOrDefault(said, []);
}
