using Segmentation.Customers;
using Segmentation.Evaluation.Explaining;
using Segmentation.Properties.People;
using Segmentation.Time;

namespace Segmentation.Properties.Running;

/// <summary>Applies counterfactuals to the host's own customer, so that the whole engine can judge them.</summary>
internal static class WhatIf
{
    /// <summary>The person as they would be if it were done at an instant; events after that of the explanation are not there.</summary>
    public static Person Apply(Person person, DateTimeOffset explained, Counterfactual what, DateTimeOffset at)
    {
        var changed = person with
        {
            Orders = person.Orders?.Where(order => !(order?.At > explained)).ToList(),
            Visits = person.Visits?.Where(visit => !(visit?.At > explained)).ToList(),
        };
        foreach (var step in what.Steps.Where(step => step.Kind == CounterfactualKind.SetAttribute))
        {
            changed = Set(changed, step.Attribute!, step.Value);
        }

        var added = 0;
        var copy = what.Draft.Apply(Instant.From(at));
        for (var stream = 0; stream < copy.Catalogue.Streams.Length; stream++)
        {
            foreach (var row in copy.Events(stream).Rows.Where(row => row.Id is null))
            {
                // The id comes after all others, as the event does.
                var id = FormattableString.Invariant($"~{added++:0000}");
                changed = row.Stream.Key == "order"
                    ? changed with { Orders = [.. changed.Orders ?? [], OrderOf(row, id)] }
                    : changed with { Visits = [.. changed.Visits ?? [], VisitOf(row, id)] };
            }
        }

        return changed;
    }

    private static Person Set(Person person, string attribute, Datum value) => attribute switch
    {
        "score" => person with { Score = value.Number },
        "level" => person with { Level = value.Number },
        "spend" => person with { Spend = value.Money },
        "limit" => person with { Limit = value.Money },
        "vip" => person with { Vip = value.Flag },
        "tags" => person with { Tags = [.. value.Set] },
        "interests" => person with { Interests = [.. value.Set] },
        _ => throw new InvalidOperationException($"'{attribute}' is not to be changed."),
    };

    private static Order OrderOf(EventRow row, string id) => new()
    {
        Id = id,
        At = row.Moment.Moment,
        Amount = Field(row, "amount") is { IsKnown: true } amount ? amount.Money : null,
        Category = Field(row, "category") is { IsKnown: true } category ? category.Text : null,
        Qty = Field(row, "qty") is { IsKnown: true } quantity ? quantity.Number : null,
        Paid = Field(row, "paid") is { IsKnown: true } paid ? paid.Flag : null,
        Due = Field(row, "due") is { IsKnown: true } due ? due.Date : null,
        Shipped = Field(row, "shipped") is { IsKnown: true } shipped ? shipped.Moment : null,
    };

    private static Visit VisitOf(EventRow row, string id) => new()
    {
        Id = id,
        At = row.Moment.Moment,
        Page = Field(row, "page") is { IsKnown: true } page ? page.Text : null,
    };

    private static Datum Field(EventRow row, string key) => row.Fields[row.Stream.FieldIndex(key)];
}
