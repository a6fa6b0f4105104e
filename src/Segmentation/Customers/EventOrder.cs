namespace Segmentation.Customers;

/// <summary>Events in order of time, then of id by code units, then of what they say: their order on file never matters.</summary>
internal static class EventOrder
{
    public static int Compare(EventRow a, EventRow b)
    {
        var byTime = a.At.CompareTo(b.At);
        var byId = byTime != 0 ? byTime : string.CompareOrdinal(a.Id, b.Id);
        for (var i = 0; byId == 0 && i < a.Fields.Length; i++)
        {
            byId = Datum.Order(a.Fields[i], b.Fields[i]);
        }

        return byId;
    }
}
