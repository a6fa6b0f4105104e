using Segmentation;

namespace Storefront.Invoices;

/// <summary>The same library, another host type: step 1 for the real shop.</summary>
internal static class InvoiceModel
{
    public const string Zone = "Europe/London";

    public static CustomerModel<InvoiceCustomer> Create() => CustomerModel.For<InvoiceCustomer>(m => m
        .Key(c => c.Id)
        .DefaultZone(Zone)
        .Geography(g => g.Country(c => c.Country))
        .Since(c => c.FirstInvoice, DateTimeMeaning.In(Zone)) // a DateTime without its meaning does not compile
        .Events("invoice", c => c.Invoices, e => e
            .At(i => i.Date, DateTimeMeaning.In(Zone))
            .Id(i => i.Number)
            .Value("amount", i => i.Amount, o => o.Currency("GBP").Scale(InvoiceFile.Decimals)) // negative: subtracts
            .Flag(i => i.Cancelled)));
}
