using System.Linq.Expressions;
using Segmentation.Customers;
using Segmentation.Rules;

namespace Segmentation.DynamicLinq.Querying;

/// <summary>The events of one stream as a query.</summary>
internal interface IEventSet<TCustomer>
{
    /// <summary>Gets the name of the stream.</summary>
    string Stream { get; }

    /// <summary>When a condition on events is true and when it is false.</summary>
    /// <exception cref="Untranslated">It has no expression.</exception>
    Sides Of(Rule condition, CustomerModel<TCustomer> model, EventStreamBinding<TCustomer> stream, TimeFrame frame, Expression customer);
}
