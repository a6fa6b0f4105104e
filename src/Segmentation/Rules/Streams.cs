using Segmentation.Customers;

namespace Segmentation.Rules;

/// <summary>Finds the streams that facets stand for; a sound rule uses a facet only where there is one such stream.</summary>
internal static class Streams
{
    /// <summary>The stream behind value, frequency and recency.</summary>
    public static EventStreamDefinition? OfValue(Catalogue catalogue)
    {
        foreach (var stream in catalogue.Streams)
        {
            if (stream.ValueField is not null)
            {
                return stream;
            }
        }

        return null;
    }

    /// <summary>The stream behind affinity.</summary>
    public static EventStreamDefinition? OfInterest(Catalogue catalogue)
    {
        foreach (var stream in catalogue.Streams)
        {
            if (stream.InterestField is not null)
            {
                return stream;
            }
        }

        return null;
    }
}
