namespace Storefront.Invoices;

/// <summary>One invoice of the real shop.</summary>
/// <param name="Number">Begins with <c>C</c> when it is a cancellation.</param>
/// <param name="Date">The shop's own clock, without an offset: the model says which clock that is.</param>
/// <param name="Country">The country it was sent to.</param>
/// <param name="Amount">In pounds, up to three decimals; a cancellation's is negative.</param>
/// <param name="Cancelled">Whether it takes goods back.</param>
internal sealed record Invoice(string Number, DateTime Date, string Country, decimal Amount, bool Cancelled);
