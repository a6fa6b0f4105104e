using Segmentation;

namespace Storefront;

/// <summary>Step 6: explain. Three customers who show what an explanation says: one in, one nearly in, one undetermined.</summary>
internal static class Showcase
{
    /// <summary>How many customers who are not in are asked how far away they are.</summary>
    private const int MostAsked = 500;

    public static IEnumerable<Explanation> Of<TCustomer>(Shop<TCustomer> shop, SegmentationEngine<TCustomer> engine, Survey survey)
    {
        Explanation?[] chosen =
        [
            Explained(Truth.True).FirstOrDefault(why => why.ByItself is not null),
            Explained(Truth.False).Take(MostAsked).Where(IsNear).MinBy(why => why.Counterfactuals[0].Cost),
            Explained(Truth.Undetermined).FirstOrDefault(),
        ];
        return chosen.OfType<Explanation>();

        IEnumerable<Explanation> Explained(Truth truth) =>
            from index in Enumerable.Range(0, survey.Answers.Count)
            where survey.Answers[index][shop.Explained].Truth == truth
            select engine.Explain(shop.Explained, shop.Customers[index], shop.AsOf);
    }

    /// <summary>Something the customer can do would bring them in.</summary>
    private static bool IsNear(Explanation why) =>
        why.Counterfactuals is [var cheapest, ..] && cheapest.Steps.All(step => step.Kind == CounterfactualKind.AddEvents);
}
