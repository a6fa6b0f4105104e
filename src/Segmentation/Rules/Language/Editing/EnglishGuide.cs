namespace Segmentation.Rules.Language.Editing;

/// <summary>The fixed parts of the text for authors in English.</summary>
internal static class EnglishGuide
{
    public static GuideTexts Texts { get; } = new()
    {
        Introduction =
            """
            # How to write a rule

            A rule is one text that says which customers belong to a segment. Use only the names listed here, spelt as they are. Answer with the rule alone, without
            explanations.
            """,
        Grammar =
            """
            ## Grammar

            ```
            rule       conditions joined by and, or, not, with parentheses: a and (b or c) and not d
            condition  name operator value            one of the lines below; may end in: or unknown
            number, money   = != < <= > >=   in (1, 2)   between 1 and 5          both ends included
            text            = !=   in ("a", "b")   contains "a"   starts with "a"   ends with "a"
            flag            the name alone, or: name = false
            date, date and time   before after on = < >   between 2026-01-01 and 2026-02-01   or a window
            set of texts    contains "a"   contains any ("a", "b")   contains all (…)   contains none (…)
            every name      is known   is unknown   is not …   not in (…)   not between …
            named list      name in list
            events          any stream   no stream   all stream where (…)   each with: where (…) and a window, in this order
            counted events  count of stream where (…) within 90 days >= 3
            fields          sum | average | min | max | distinct | first | last of stream.field where (…) window, then an operator
            of events       share of stream where (…) > 0.5   average gap of stream > 14 days
            sequence        sequence of stream then stream within 7 days   sequence of stream then no stream within 7 days
            elapsed time    time since date > 60 days
            anniversary     anniversary of date within next 7 days
            day and time    weekday of date in (saturday, sunday)   time of instant from 22:00 to 06:00
            others          in segment "x"   in sample 10 percent of "name"   within 5 km of (31.23, 121.47)   inside "region"
            arithmetic      a + b, a - b, a * 2, a / b on the left of an operator, without parentheses
            where (…)       conditions on the fields of one event, and on at, the instant of the event
            ```

            - `or unknown` belongs to the one condition before it and binds first, then `not`, then `and`, then `or`.
            - A condition on an unknown value is neither true nor false: the customer is left out, also under `not`, unless the condition ends in `or unknown`.
            - Numbers: 1000, 0.5, -3. Texts stand in double quotes. Dates: 2026-03-04; instants: 2026-03-04T10:00+08:00. Durations: a whole number and a unit.
            """,
        Names = "## Names",
        Attributes = "Attributes of the customer:",
        Facets = "Short names for what is computed:",
        Streams = "Event streams and their fields:",
        Derived = "Computed for the customer:",
        Lists = "Named lists: {0}",
        Regions = "Regions, in quotes: {0}",
        Segments = "Segments, in quotes: {0}",
        Ladders = "Tier ladders, as in tier \"ladder\" at least \"tier\": {0}",
        Predicates = "Predicates, as in predicate \"name\": {0}",
        Values = "values {0}",
        MoreValues = "{0} and {1} more",
        LeftOut = "… and {0} more names",
        FacetOfValue = "total of {0}.{1}; takes where (…) and a window",
        FacetOfCount = "number of {0} events; takes where (…) and a window",
        FacetOfRecency = "time since the last {0} event; takes where (…); compared with a duration",
        FacetOfTenure = "time since {0}; compared with a duration",
        FacetOfAge = "age in years, from {0}",
        FacetOfAffinity = "how much {0} events are about an interest; fades by half every 90 days",
        FacetOfRole = "the same as {0}",
        Windows = "## Windows",
        Examples = "## Examples",
        Mistakes = "## Common mistakes",
        Wrong = "- `{0}` is wrong: {1}. Write `{2}`.",
        Thousands = "numbers have no thousands marks",
        Unquoted = "texts stand in quotes",
        LastIsUnclear = "`last` is no window; `previous` is the calendar unit before this one, `within` the time up to now",
        JoinedUnit = "a space stands between a number and its unit",
        NegatedText = "`not` stands before the whole condition",
        WindowFirst = "the window comes after what it is about",
        NegatedWithUnknown = "- `{0}` leaves out customers whose {1} is unknown. Write `{2}` to include them.",
    };
}
