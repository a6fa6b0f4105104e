using Segmentation.Customers;

namespace Segmentation.Rules.Lint;

/// <summary>Finds the streams that facets stand for.</summary>
internal static class Streams
{
    /// <summary>The stream behind value, frequency and recency: the first with a value, of which a sound rule has one.</summary>
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
}
