namespace Segmentation.Rules;

/// <summary>The shares of a sample: 0 to 100 percent in steps of a hundredth.</summary>
internal static class SamplePercent
{
    public static decimal Checked(decimal percent)
    {
        if (percent is < 0 or > 100 || percent * 100 != decimal.Truncate(percent * 100))
        {
            throw new ArgumentOutOfRangeException(
                nameof(percent), percent, "A share is 0 to 100 percent with at most two decimals.");
        }

        return percent;
    }
}
