namespace Segmentation.Customers;

/// <summary>Events in order of time, then of id by code units, so that their order on file never matters.</summary>
internal static class EventOrder
{
    public static int Compare(EventRow a, EventRow b)
    {
        var byTime = a.At.CompareTo(b.At);
        return byTime != 0 ? byTime : string.CompareOrdinal(a.Id, b.Id);
    }
}
