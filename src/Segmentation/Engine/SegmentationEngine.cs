using System.Collections.Frozen;
using System.Collections.Immutable;
using Segmentation.Evaluation;

namespace Segmentation;

/// <summary>Builds a <see cref="SegmentationEngine{TCustomer}"/> without dependency injection.</summary>
public static class SegmentationEngine
{
    /// <summary>Checks a model's segments together and makes them ready.</summary>
    /// <param name="model">How the host's type of customer is seen.</param>
    /// <param name="segments">The segments; they may refer to each other in any order.</param>
    /// <exception cref="SegmentationException">A segment is wrong; every mistake of every segment is listed.</exception>
    public static SegmentationEngine<TCustomer> Create<TCustomer>(CustomerModel<TCustomer> model, params IEnumerable<Segment> segments)
    {
        ArgumentNullException.ThrowIfNull(model);
        ArgumentNullException.ThrowIfNull(segments);
        throw new NotImplementedException();
    }
}

/// <summary>A customer model and an immutable set of segments, checked together: says which customers belong where, and until when.</summary>
/// <typeparam name="TCustomer">The host's type of customer.</typeparam>
/// <threadsafety>Immutable; safe to share between threads. The host's customer must not change while it is evaluated.</threadsafety>
public sealed class SegmentationEngine<TCustomer>
{
    internal SegmentationEngine(CustomerModel<TCustomer> model)
    {
        Model = model;
    }

    /// <summary>Gets how the host's type of customer is seen.</summary>
    public CustomerModel<TCustomer> Model { get; }

    /// <summary>Gets the segments, in the order defined.</summary>
    public ImmutableArray<Segment> Segments => throw new NotImplementedException();

    /// <summary>Gets what was found worth a warning when the segments were checked.</summary>
    public ImmutableArray<Issue> Warnings => throw new NotImplementedException();

    /// <summary>Every segment's verdict for a customer.</summary>
    /// <param name="customer">The customer.</param>
    /// <param name="at">The instant; what happened later is invisible.</param>
    public Memberships Evaluate(TCustomer customer, DateTimeOffset at) => throw new NotImplementedException();

    /// <summary>One segment's verdict for a customer.</summary>
    /// <param name="segment">The key of the segment.</param>
    /// <param name="customer">The customer.</param>
    /// <param name="at">The instant; what happened later is invisible.</param>
    /// <exception cref="KeyNotFoundException">There is no such segment.</exception>
    public Verdict Evaluate(string segment, TCustomer customer, DateTimeOffset at) => throw new NotImplementedException();

    /// <summary>Whether a customer is a member of a segment; the cheapest question, without <see cref="Verdict.ValidUntil"/>.</summary>
    /// <param name="segment">The key of the segment.</param>
    /// <param name="customer">The customer.</param>
    /// <param name="at">The instant; what happened later is invisible.</param>
    /// <exception cref="KeyNotFoundException">There is no such segment.</exception>
    public bool IsMember(string segment, TCustomer customer, DateTimeOffset at) => throw new NotImplementedException();
}
