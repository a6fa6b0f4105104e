using Segmentation.Customers;
using Segmentation.Diagnostics;
using Segmentation.Rules;
using Segmentation.Time;

namespace Segmentation.Tests.Conformance;

/// <summary>
/// Our own cases leave nothing of the language out: every node of the rule model, every operator, window and choice
/// with every truth it can have, and every mistake a text can make.
/// </summary>
public class OwnCaseCoverageTests
{
    private const int Least = 1_500;

    /// <summary>From here on codes are hints on sound rules and what files of segments can have wrong; they have tests of their own.</summary>
    private const string FirstHint = "SEG1150";

    [Fact]
    public void There_are_enough_of_them() => Assert.InRange(OwnCases.All.Length, Least, int.MaxValue);

    [Fact]
    public void Every_node_and_every_choice_has_answers_of_every_truth_it_can_have()
    {
        var found = OwnCases.All.Where(each => each.Read.Rule is not null)
            .SelectMany(each => RuleFeatures.Of(each.Read.Rule!).SelectMany(name => each.Answers.Select(truth => (name, truth))))
            .ToHashSet();

        var missing = RuleFeatures.Possible()
            .SelectMany(name => Enum.GetValues<Truth>().Select(truth => (name, truth)))
            .Where(pair => !CannotBe(pair.name, pair.truth) && !found.Contains(pair));

        Assert.Equal([], missing.Select(pair => $"{pair.name}: {pair.truth}"));
    }

    [Fact]
    public void What_cannot_be_is_not_found()
    {
        var found = OwnCases.All.Where(each => each.Read.Rule is not null)
            .SelectMany(each => RuleFeatures.Of(each.Read.Rule!).SelectMany(name => each.Answers.Select(truth => (name, truth))));

        Assert.Empty(found.Where(pair => CannotBe(pair.name, pair.truth)).Distinct());
    }

    [Fact]
    public void Every_code_that_a_text_can_provoke_is_provoked()
    {
        var provoked = OwnCases.All.SelectMany(each => each.Read.Issues).Select(issue => issue.Code).ToHashSet(StringComparer.Ordinal);

        var expected = IssueCodes.All.Select(code => code.Id)
            .Where(id => string.CompareOrdinal(id, FirstHint) < 0 && !IsOfOtherForms(id)).Except(NotFromTheseTexts);

        Assert.Empty(expected.Except(provoked));
    }

    /// <summary>
    /// SEG1024: the form of the cases cannot say which cities lie in which region. SEG1012: a text refers to one segment of a
    /// circle, which is refused (SEG1014); the circle itself is named where all segments are at hand.
    /// </summary>
    private static IEnumerable<string> NotFromTheseTexts => [IssueCodes.AmbiguousPlace.Id, IssueCodes.SegmentCycle.Id, IssueCodes.TooCostly.Id];

    /// <summary>Codes of documents in JSON and of segment files.</summary>
    private static bool IsOfOtherForms(string id) =>
        id.StartsWith("SEG112", StringComparison.Ordinal) || id.StartsWith("SEG114", StringComparison.Ordinal);

    private static bool CannotBe(string name, Truth truth) =>
        NeverReadFromTheseTexts.Any(start => name == start || name.StartsWith(start + ".", StringComparison.Ordinal))
        || NeverRead.Contains(name)
        || (truth == Truth.Undetermined && NeverUndetermined.Any(start => name == start || name.StartsWith(start + ".", StringComparison.Ordinal)));

    /// <summary>The form of the cases declares no ladders and no predicates; naming one is a mistake, and there are cases of that.</summary>
    private static string[] NeverReadFromTheseTexts => [nameof(TierAtLeast), nameof(NamedPredicate)];

    /// <summary>Known and unknown are themselves known; <c>or unknown</c> takes undetermined in; every customer has a bucket.</summary>
    private static string[] NeverUndetermined => [nameof(KnownTest), nameof(OrUnknown), nameof(InSample)];

    /// <summary>
    /// Values that the type of a choice has and the language does not: <c>this</c> takes week to year, full units day to year, a
    /// half-life weeks at the most; a role that names no quantity of its own.
    /// </summary>
    private static HashSet<string> NeverRead { get; } =
    [
        .. Names<PeriodWindow, DurationUnit>(nameof(PeriodWindow.Unit), unit => unit < DurationUnit.Week),
        .. Names<FullUnitsWindow, DurationUnit>(nameof(FullUnitsWindow.Unit), unit => unit < DurationUnit.Day),
        .. Names<AffinityFor, DurationUnit>(nameof(AffinityFor.HalfLife), unit => unit > DurationUnit.Week),
        .. Names<RoleQuantity, AttributeRole>(nameof(RoleQuantity.Role), role =>
            role is AttributeRole.None or AttributeRole.Latitude or AttributeRole.Longitude or AttributeRole.Since),
    ];

    private static IEnumerable<string> Names<TNode, TChoice>(string choice, Func<TChoice, bool> isLeftOut)
        where TChoice : struct, Enum =>
        Enum.GetValues<TChoice>().Where(isLeftOut).Select(value => $"{typeof(TNode).Name}.{choice} = {value}");
}
