namespace Storefront.Invoices;

/// <summary>A customer of the real shop: nothing is known but the invoices.</summary>
internal sealed class InvoiceCustomer
{
    public InvoiceCustomer(long id, IEnumerable<Invoice> invoices)
    {
        Id = id;
        Invoices = [.. invoices.OrderBy(each => each.Date).ThenBy(each => each.Number, StringComparer.Ordinal)];
    }

    public long Id { get; }

    /// <summary>Gets the invoices by date, at least one.</summary>
    public IReadOnlyList<Invoice> Invoices { get; }

    /// <summary>Gets the country of the latest invoice; a few customers have moved.</summary>
    public string Country => Invoices[^1].Country;

    public DateTime FirstInvoice => Invoices[0].Date;
}
