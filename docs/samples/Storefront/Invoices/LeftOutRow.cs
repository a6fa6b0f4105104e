namespace Storefront.Invoices;

/// <summary>A row that is not processed.</summary>
/// <param name="Line">The 1-based number of its line, the header's being 1.</param>
/// <param name="Reason">Why, in words shared by all such rows.</param>
/// <param name="Detail">What exactly is wrong with this row; null when the reason says it all.</param>
internal sealed record LeftOutRow(int Line, string Reason, string? Detail = null)
{
    public const string NoCustomer = "no customer";
    public const string BadDebt = "bad-debt adjustment without a customer";
    public const string Malformed = "malformed";
}
