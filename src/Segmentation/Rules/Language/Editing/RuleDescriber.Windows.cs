using System.Diagnostics;
using Segmentation.Time;

namespace Segmentation.Rules.Language.Editing;

/// <content>Windows and lengths of time.</content>
internal sealed partial class RuleDescriber
{
    private string WindowText(Window window) => window switch
    {
        RollingWindow { Length: { Count: 1, Unit: DurationUnit.Day } } => Say(Phrase.Today),
        RollingWindow rolling => Say(
            rolling.IsCalendar ? Phrase.LastCalendar : Phrase.LastExact, Length(rolling.Length)),
        AgoWindow ago => Say(
            ago.IsCalendar ? Phrase.AgoCalendar : Phrase.AgoExact, Length(ago.Older), Length(ago.Nearer)),
        AheadWindow ahead => Say(ahead.IsCalendar ? Phrase.NextCalendar : Phrase.NextExact, Length(ahead.Length)),
        PeriodWindow period => Say(
            period.IsWhole ? Phrase.Whole : Phrase.SoFar, Say(Phrase.ThisWeek + (period.Unit - DurationUnit.Week))),
        FullUnitsWindow { Count: 1 } one => Say(
            (one.IsNext ? Phrase.NextOneDay : Phrase.PreviousDay) + (one.Unit - DurationUnit.Day)),
        FullUnitsWindow units => Say(
            (units.IsNext ? Phrase.NextDays : Phrase.PreviousDays) + (units.Unit - DurationUnit.Day),
            Phrasebook.Number(units.Count)),
        _ => throw new UnreachableException(),
    };

    /// <summary>A length of time; singular and plural of each unit stand side by side among the phrases.</summary>
    private string Length(Duration length) =>
        Say(Phrase.Second + (2 * (int)length.Unit) + (length.Count == 1 ? 0 : 1), Phrasebook.Number(length.Count));
}
