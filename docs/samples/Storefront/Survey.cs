using Segmentation;

namespace Storefront;

/// <summary>The answers for all customers of a shop, and what they add up to.</summary>
internal sealed class Survey
{
    private Survey(IReadOnlyList<Memberships> answers, IReadOnlyList<SegmentFigures> figures)
    {
        Answers = answers;
        Figures = figures;
    }

    /// <summary>Gets one answer per customer, in the customers' order.</summary>
    public IReadOnlyList<Memberships> Answers { get; }

    public IReadOnlyList<SegmentFigures> Figures { get; }

    /// <summary>Step 4: ask. The engine is immutable, so all cores may ask it at once.</summary>
    public static Survey Take<TCustomer>(
        Shop<TCustomer> shop, SegmentationEngine<TCustomer> engine, Action? advance = null)
    {
        var answers = new Memberships[shop.Customers.Count];
        Parallel.For(0, answers.Length, i =>
        {
            answers[i] = engine.Evaluate(shop.Customers[i], shop.AsOf);
            advance?.Invoke();
        });
        return new Survey(answers, [.. engine.Segments.Select(segment => Count(segment, answers))]);
    }

    private static SegmentFigures Count(Segment segment, Memberships[] answers)
    {
        var (members, undetermined) = (0, 0);
        DateTimeOffset? nextChange = null;
        foreach (var answer in answers)
        {
            var verdict = answer[segment.Key];
            members += verdict.Truth == Truth.True ? 1 : 0;
            undetermined += verdict.Truth == Truth.Undetermined ? 1 : 0;
            nextChange = verdict.ValidUntil < (nextChange ?? DateTimeOffset.MaxValue) ? verdict.ValidUntil : nextChange;
        }

        return new SegmentFigures(segment, members, undetermined, nextChange);
    }
}
