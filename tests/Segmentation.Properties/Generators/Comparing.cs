using FsCheck;
using FsCheck.Fluent;
using Segmentation.Rules.Authoring;

namespace Segmentation.Properties.Generators;

/// <summary>Conditions on a quantity of each type.</summary>
internal static class Comparing
{
    public static Gen<Rule> Number(NumberTerm term, params NumberOperand[] references)
    {
        var literals = Values.Numbers.Select(value => (NumberOperand)value);
        var operand = references.Length == 0 ? literals : Gen.Frequency((4, literals), (1, Gen.Elements(references)));
        return from kind in Gen.Choose(0, 9)
               from a in operand
               from b in operand
               from list in Values.Numbers.Three()
               select kind switch
               {
                   0 => term.Is(a),
                   1 => term.IsNot(a),
                   2 => term < a,
                   3 => term <= a,
                   4 => term > a,
                   5 or 6 => term >= a,
                   7 => term.Between(a, b),
                   8 => term.In(list.Item1, list.Item2, list.Item3),
                   _ => Known(term, list.Item1),
               };
    }

    public static Gen<Rule> Money(MoneyTerm term, params MoneyOperand[] references)
    {
        var literals = Values.Amounts.Select(value => (MoneyOperand)value);
        var operand = references.Length == 0 ? literals : Gen.Frequency((4, literals), (1, Gen.Elements(references)));
        return from kind in Gen.Choose(0, 9)
               from a in operand
               from b in operand
               from list in Values.Amounts.Three()
               select kind switch
               {
                   0 => term.Is(a),
                   1 => term.IsNot(a),
                   2 => term < a,
                   3 => term <= a,
                   4 => term > a,
                   5 or 6 => term >= a,
                   7 => term.Between(a, b),
                   8 => term.In(list.Item1, list.Item2, list.Item3),
                   _ => Known(term, list.Item1),
               };
    }

    public static Gen<Rule> Text(TextTerm term, string[] values, params TextReference[] references) =>
        from kind in Gen.Choose(0, 7)
        from a in Gen.Elements(values)
        from b in Gen.Elements(values)
        select kind switch
        {
            0 when references.Length > 0 => term.Is(references[0]),
            1 when references.Length > 0 => term.IsNot(references[0]),
            0 or 2 => term.Is(a),
            1 => term.IsNot(a),
            3 => term.In(a, b),
            4 => term.Contains(a),
            5 => term.StartsWith(a),
            6 => term.EndsWith(a),
            _ => Known(term, a.Length),
        };

    public static Gen<Rule> Set(SetTerm term, string[] values) =>
        from kind in Gen.Choose(0, 5)
        from a in Gen.Elements(values)
        from b in Gen.Elements(values)
        select kind switch
        {
            0 => term.Contains(a),
            1 => term.ContainsAny(a, b),
            2 => term.ContainsAll(a, b),
            3 => term.ContainsNone(a, b),
            4 => term.In(a, b),
            _ => Known(term, a.Length),
        };

    public static Gen<Rule> Flag(FlagTerm term) => Gen.Elements(term.IsTrue(), term.IsFalse(), term.IsKnown(), term.IsUnknown());

    /// <summary>Comparisons of an elapsed time; exact units only where they are allowed.</summary>
    public static Gen<Rule> Elapsed(DurationTerm term, bool exact)
    {
        var unit = exact ? Gen.OneOf(Times.Calendar, Times.Exact) : Times.Calendar;
        var duration = Gen.Frequency((9, unit), (1, Gen.Constant(Duration.Days(0))));
        return Durations(term, duration);
    }

    public static Gen<Rule> Gap(DurationTerm term) => Durations(term, Gen.OneOf(
        Gen.Elements(0, 1, 2, 7, 14, 30).Select(Duration.Days), Gen.Choose(0, 4).Select(Duration.Weeks)));

    private static Gen<Rule> Durations(DurationTerm term, Gen<Duration> duration) =>
        from kind in Gen.Choose(0, 7)
        from a in duration
        from b in duration
        select kind switch
        {
            0 => term.Is(a),
            1 => term.IsNot(a),
            2 => term < a,
            3 => term <= a,
            4 => term > a,
            5 => term >= a,
            6 when a.IsCalendar == b.IsCalendar => term.Between(a, b),
            _ => Known(term, a.Count),
        };

    public static Rule Known(Term term, decimal choice) => choice % 2 == 0 ? term.IsKnown() : term.IsUnknown();
}
