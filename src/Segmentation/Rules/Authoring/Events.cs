using Segmentation.Rules;
using Segmentation.Rules.Authoring;

namespace Segmentation;

/// <summary>
/// Events of the customer by their stream: <c>Events.Of("order").Within(Last.Days(90)).Count &gt;= 3</c>.
/// </summary>
public static class Events
{
    /// <summary>The events of a stream, up to the evaluation instant.</summary>
    /// <param name="stream">The key of the stream.</param>
    public static EventSet Of(string stream)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(stream);
        return new EventSet(new EventSelection(stream));
    }
}
