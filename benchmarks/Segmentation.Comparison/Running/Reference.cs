namespace Segmentation.Comparison.Running;

/// <summary>Compares expected answers with the reference evaluator's.</summary>
internal static class Reference
{
    /// <summary>Customer by customer; a member is whose truth is true.</summary>
    /// <exception cref="InvalidOperationException">They differ.</exception>
    public static void Compare(IEnumerable<Truth[]> truths, Bitmaps expected)
    {
        var customer = 0;
        foreach (var truth in truths)
        {
            for (var segment = 0; segment < truth.Length; segment++)
            {
                var isMember = (expected[segment][customer / 64] >> (customer % 64) & 1) == 1;
                if (isMember != (truth[segment] == Truth.True))
                {
                    throw new InvalidOperationException(
                        $"The reference evaluator says {truth[segment]} for customer {customer} and segment {segment}.");
                }
            }

            customer++;
        }
    }
}
