using System.Linq.Expressions;
using Segmentation.Customers;
using Segmentation.Rules;

namespace Segmentation.DynamicLinq.Querying;

/// <summary>The events of one stream as a query, with the keys by which they belong to customers.</summary>
/// <param name="Stream">The name of the stream.</param>
/// <param name="Events">All events.</param>
/// <param name="EventKey">The key of the customer of an event.</param>
/// <param name="CustomerKey">The key of a customer.</param>
internal sealed record EventSet<TCustomer, TEvent, TKey>(
    string Stream, IQueryable<TEvent> Events, Expression<Func<TEvent, TKey>> EventKey, Expression<Func<TCustomer, TKey>> CustomerKey)
    : IEventSet<TCustomer>
{
    public Sides Of(
        Rule condition, CustomerModel<TCustomer> model, EventStreamBinding<TCustomer> stream, TimeFrame frame, Expression customer)
    {
        if (stream.Definition.HasHistoryStart)
        {
            throw new Untranslated("events before the history starts are undetermined", "Evaluate the rule on objects.");
        }

        return stream is EventStreamBinding<TCustomer, TEvent> typed
            ? new EventConditions<TCustomer, TEvent, TKey>(this, model.Catalogue, typed, frame, CustomerKey.Over(customer)).Of(condition)
            : throw new Untranslated("the events of the query have another type than those of the model", "Give a query of the model's events.");
    }
}
