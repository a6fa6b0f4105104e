using Segmentation.Customers;

namespace Segmentation.Evaluation.Explaining;

/// <summary>What a condition saw: a value, what it is compared with, and how far apart they are.</summary>
/// <param name="Observed">The value; unknown when there is none, or it is not certain.</param>
/// <param name="Threshold">What it is compared with; unknown when it is not one value.</param>
/// <param name="Distance">The observed value minus the threshold; unknown where the two cannot be subtracted.</param>
/// <param name="Unit">A currency, the unit of an attribute, <c>day</c>, <c>hour</c>, <c>minute</c>, <c>second</c> or <c>km</c>; null
/// for plain numbers and counts.</param>
internal readonly record struct Measurement(
    Datum Observed, Datum Threshold = default, Datum Distance = default, string? Unit = null)
{
    public const string Day = "day";
    public const string Kilometre = "km";
}
