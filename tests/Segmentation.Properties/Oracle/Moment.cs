namespace Segmentation.Properties.Oracle;

/// <summary>For whom and when a rule is evaluated, and inside a filter for which event.</summary>
/// <param name="Customer">For whom.</param>
/// <param name="Now">The evaluation instant, UTC ticks.</param>
/// <param name="Visible">Events up to this instant are seen; earlier than <paramref name="Now"/> when looking ahead.</param>
/// <param name="Element">The event that a filter looks at.</param>
internal sealed record Moment(OracleCustomer Customer, long Now, long Visible, OracleEvent? Element = null)
{
    public long Today { get; } = Customer.Zone.DateOf(Now);

    public Coverage Covered(Window window) => OracleWindow.At(window, Now, Today);

    public long DateOf(OracleValue value) => value switch
    {
        DateValue date => date.Day,
        InstantValue instant => Customer.Zone.DateOf(instant.Ticks),
        _ => throw new ArgumentOutOfRangeException(nameof(value)),
    };

    /// <summary>Whether a date or instant lies in a window.</summary>
    public bool IsIn(Window window, OracleValue value)
    {
        var covered = Covered(window);
        if (value is not InstantValue { Ticks: var at })
        {
            var day = DateOf(value);
            return day >= covered.Low && day <= covered.High;
        }

        if (!covered.IsDates)
        {
            return at > covered.Low && at <= covered.High;
        }

        var date = DateOf(value);
        return date >= covered.Low && date <= covered.High && (!covered.UpToNow || at <= Now);
    }
}
