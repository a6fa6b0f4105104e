using System.Diagnostics;
using System.Linq.Expressions;
using Segmentation.Customers;

namespace Segmentation.Bulk.Loading;

/// <summary>A stream of which nothing was given: every condition on it is undetermined.</summary>
internal sealed class UnknownEvents(EventStreamDefinition definition) : EventStreamBinding<int>(definition, Nothing)
{
    private static readonly Expression<Func<int, IEnumerable<int>?>> Nothing = _ => null;

    public override bool IsGiven => false;

    public override IEnumerable<EventRow?> Read(int customer, Door door) => [];

    public override TResult Accept<TResult>(IEventStreamVisitor<int, TResult> visitor) => throw new UnreachableException();
}
