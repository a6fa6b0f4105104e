using Segmentation.Diagnostics;
using Segmentation.Time;

namespace Segmentation.Customers;

/// <summary>Who a customer is and by which clock they live.</summary>
internal static class CustomerIdentity
{
    /// <summary>The key as text; empty, with an issue, when there is none.</summary>
    public static string KeyOf<TCustomer>(CustomerGetters<TCustomer> getters, TCustomer customer, IssueLog issues)
    {
        string? key = null;
        IssueText problem = "the key is null or empty";
        try
        {
            key = getters.Key(customer);
        }
        catch (Exception exception) when (exception is not OutOfMemoryException)
        {
            problem = $"the key's getter threw {exception.GetType().Name}";
        }

        if (string.IsNullOrEmpty(key))
        {
            issues.Warning(
                IssueCodes.NoKeyOfCustomer, "a customer", problem, "Give every customer a key; samples and results need it.");
            return "";
        }

        return key;
    }

    /// <summary>The calendar of the customer's own zone, else the model's; an unknown id is an issue.</summary>
    public static LocalCalendar CalendarOf<TCustomer>(
        CustomerModel<TCustomer> model, TCustomer customer, string key, IssueLog issues)
    {
        if (model.Getters.Zone is not { } getter)
        {
            return model.Zones.Default;
        }

        IssueText problem = "the zone's id is unknown";
        try
        {
            var id = getter(customer);
            if (string.IsNullOrEmpty(id))
            {
                return model.Zones.Default;
            }

            if (model.Zones.Find(id) is { } calendar)
            {
                return calendar;
            }
        }
        catch (Exception exception) when (exception is not OutOfMemoryException)
        {
            problem = $"the zone's getter threw {exception.GetType().Name}";
        }

        issues.Warning(
            IssueCodes.ZoneFellBack,
            $"customer '{key}', zone",
            $"{problem}; the model's zone is used",
            "Correct the customer's zone id.");
        return model.Zones.Default;
    }
}
