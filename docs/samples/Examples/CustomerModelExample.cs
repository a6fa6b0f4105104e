namespace Segmentation.Examples;

internal static class CustomerModelExample
{
    public static void Run(TextWriter output)
    {
        // <example catalogue>
        foreach (var attribute in Shop.Model.Catalogue.Attributes)
        {
            output.WriteLine($"{attribute.Key}: {attribute.Type}");
        }

        // A rule may use any name of an attribute; 额度 is a synonym of credit limit.
        Rule large = Attributes.Money("额度") >= 50_000m;

        // </example>
        var shopper = new Shopper { Id = "c-1", CreditLimit = 60_000m };
        output.WriteLine($"{large}: {Shop.Engine(large).Evaluate("s1", shopper, Shop.Now).Truth}");
    }
}
