namespace Segmentation.Tests.Samples;

/// <summary>A test over the invoices of the real shop; reported as skipped where they are absent.</summary>
[AttributeUsage(AttributeTargets.Method)]
internal sealed class RealInvoicesFactAttribute : FactAttribute
{
    public RealInvoicesFactAttribute()
    {
        if (RealInvoices.Path is null)
        {
            Skip = "The invoices are not beside the repository; SEGMENTATION_DATA names the folder of their folder.";
        }
    }
}
