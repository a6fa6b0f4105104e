using static Segmentation.Tests.Conditions.Terms;
using static Segmentation.Truth;

namespace Segmentation.Tests.Conditions;

/// <summary>The three-valued tables, and how ends combine.</summary>
public class KleeneTests
{
    private static readonly Cases Rows = new()
    {
        { "T and T", Vip & Staff, new() { Vip = true, Staff = true }, True, Cases.Never },
        { "T or T", Vip | Staff, new() { Vip = true, Staff = true }, True, Cases.Never },
        { "not (T and not T)", !(Vip & !Staff), new() { Vip = true, Staff = true }, True },
        { "T and U", Vip & Staff, new() { Vip = true }, Undetermined, Cases.Never },
        { "T or U", Vip | Staff, new() { Vip = true }, True, Cases.Never },
        { "not (T and not U)", !(Vip & !Staff), new() { Vip = true }, Undetermined },
        { "T and F", Vip & Staff, new() { Vip = true, Staff = false }, False, Cases.Never },
        { "T or F", Vip | Staff, new() { Vip = true, Staff = false }, True, Cases.Never },
        { "not (T and not F)", !(Vip & !Staff), new() { Vip = true, Staff = false }, False },
        { "U and T", Vip & Staff, new() { Staff = true }, Undetermined, Cases.Never },
        { "U or T", Vip | Staff, new() { Staff = true }, True, Cases.Never },
        { "not (U and not T)", !(Vip & !Staff), new() { Staff = true }, True },
        { "U and U", Vip & Staff, new(), Undetermined, Cases.Never },
        { "U or U", Vip | Staff, new(), Undetermined, Cases.Never },
        { "not (U and not U)", !(Vip & !Staff), new(), Undetermined },
        { "U and F", Vip & Staff, new() { Staff = false }, False, Cases.Never },
        { "U or F", Vip | Staff, new() { Staff = false }, Undetermined, Cases.Never },
        { "not (U and not F)", !(Vip & !Staff), new() { Staff = false }, Undetermined },
        { "F and T", Vip & Staff, new() { Vip = false, Staff = true }, False, Cases.Never },
        { "F or T", Vip | Staff, new() { Vip = false, Staff = true }, True, Cases.Never },
        { "not (F and not T)", !(Vip & !Staff), new() { Vip = false, Staff = true }, True },
        { "F and U", Vip & Staff, new() { Vip = false }, False, Cases.Never },
        { "F or U", Vip | Staff, new() { Vip = false }, Undetermined, Cases.Never },
        { "not (F and not U)", !(Vip & !Staff), new() { Vip = false }, True },
        { "F and F", Vip & Staff, new() { Vip = false, Staff = false }, False, Cases.Never },
        { "F or F", Vip | Staff, new() { Vip = false, Staff = false }, False, Cases.Never },
        { "not (F and not F)", !(Vip & !Staff), new() { Vip = false, Staff = false }, True },
        { "not T", !Vip, new() { Vip = true }, False },
        { "not not T", !!Vip, new() { Vip = true }, True },
        { "T or not T", Vip | !Vip, new() { Vip = true }, True },
        { "T and not T", Vip & !Vip, new() { Vip = true }, False },
        { "not U", !Vip, new(), Undetermined },
        { "not not U", !!Vip, new(), Undetermined },
        { "U or not U", Vip | !Vip, new(), Undetermined },
        { "U and not U", Vip & !Vip, new(), Undetermined },
        { "not F", !Vip, new() { Vip = false }, True },
        { "not not F", !!Vip, new() { Vip = false }, False },
        { "F or not F", Vip | !Vip, new() { Vip = false }, True },
        { "F and not F", Vip & !Vip, new() { Vip = false }, False },
        {
            "And ends with the first",
            Seen.Within(Last.Days(7)) & Seen.Within(Last.Days(3)),
            new() { Seen = "2026-03-05T10:00" }, True, "2026-03-08T00:00"
        },
        {
            "Or ends with the last",
            Seen.Within(Last.Days(7)) | Seen.Within(Last.Days(3)),
            new() { Seen = "2026-03-05T10:00" }, True, "2026-03-12T00:00"
        },
        {
            "One and not the other begins when the other ends",
            Seen.Within(Last.Days(7)) & !Seen.Within(Last.Days(3)),
            new() { Seen = "2026-03-05T10:00" }, False, "2026-03-08T00:00"
        },
        {
            "Neither begins when both have ended",
            !(Seen.Within(Last.Days(7)) | Seen.Within(Last.Days(3))),
            new() { Seen = "2026-03-05T10:00" }, False, "2026-03-12T00:00"
        },
        {
            "What is false for good hides what changes",
            Vip & Seen.Within(Last.Days(7)),
            new() { Vip = false, Seen = "2026-03-05T10:00" }, False, Cases.Never
        },
        {
            "What is true for good hides what changes",
            Vip | Seen.Within(Last.Days(7)),
            new() { Vip = true, Seen = "2026-03-05T10:00" }, True, Cases.Never
        },
        {
            "What is unknown does not hide what changes",
            Vip & Seen.Within(Last.Days(7)),
            new() { Seen = "2026-03-05T10:00" }, Undetermined, "2026-03-12T00:00"
        },
        {
            "Two that change places at one instant stay true",
            Seen.Within(Last.Days(7)) | Seen.Within(Last.Days(14).Before(Last.Days(7))),
            new() { Seen = "2026-03-05T10:00" }, True, "2026-03-19T00:00"
        },
        {
            "Two that change places at one instant stay false",
            !Seen.Within(Last.Days(7)) & !Seen.Within(Last.Days(14).Before(Last.Days(7))),
            new() { Seen = "2026-03-05T10:00" }, False, "2026-03-19T00:00"
        },
        {
            "A truth that goes and comes back changes first",
            !Seen.Within(Last.Days(14).Before(Last.Days(7))),
            new() { Seen = "2026-03-05T10:00" }, True, "2026-03-12T00:00"
        },
        {
            "A window law holds for ever",
            (Seen.Within(Last.Days(90)) & !(Seen.Within(Last.Days(30)) | Seen.Within(Last.Days(90).Before(Last.Days(30))))) | Vip,
            new() { Vip = false, Seen = "2026-03-05T10:00" }, False, Cases.Never
        },
    };

    public static TheoryData<string> Names => Rows.Names;

    [Theory]
    [MemberData(nameof(Names))]
    public void Logic_has_three_values(string name) => Rows.Check(name);
}
