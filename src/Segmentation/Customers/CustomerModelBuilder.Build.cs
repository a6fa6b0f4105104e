using Segmentation.Customers;
using Segmentation.Diagnostics;
using Segmentation.Time;

namespace Segmentation;

public sealed partial class CustomerModelBuilder<TCustomer>
{
    private readonly HashSet<string> _streamNames = new(StringComparer.Ordinal);

    /// <summary>Lets the host describe the model, and builds it.</summary>
    /// <exception cref="SegmentationException">Something is wrong; all of it is listed.</exception>
    internal static CustomerModel<TCustomer> Build(Action<CustomerModelBuilder<TCustomer>> describe)
    {
        var builder = new CustomerModelBuilder<TCustomer>(new ModelContext());
        describe(builder);
        return builder.Build();
    }

    private CustomerModel<TCustomer> Build()
    {
        var issues = _context.Issues;
        if (_key is null)
        {
            issues.Error(IssueCodes.MissingKey, "model", "the customer has no key", "Add m.Key(c => c.Id).");
        }

        AddPlaceAttributes();
        CheckRoles();
        var zone = DefaultTimeZone();
        issues.ThrowIfErrors($"customer model of {typeof(TCustomer).Name}");
        var names = new CatalogueNames(
            [.. _lists], [.. _geography.Regions], [.. _predicates.Keys.Order(StringComparer.Ordinal)], _geography.Hierarchy);
        var catalogue = new Catalogue(
            [.. Fields.Bindings.Select(binding => binding.Definition)], [.. _streams.Select(stream => stream.Definition)], names);
        var zones = new ZoneTable(_context.Zones, zone);
        return new CustomerModel<TCustomer>(catalogue, zones, new CustomerGetters<TCustomer>(
            _key!, _hasKey!, _zone, [.. Fields.Bindings], [.. _streams], _predicates)
        {
            KeyNumber = _keyNumber,
        });
    }

    /// <summary>With a place hierarchy, region and country exist even where the host's type has no member for them.</summary>
    private void AddPlaceAttributes()
    {
        if (_geography.Hierarchy is null || !HasRole(AttributeRole.City))
        {
            return;
        }

        if (!HasRole(AttributeRole.Region))
        {
            Fields.Text(_ => null, new("region", null, AttributeRole.Region));
        }

        if (!HasRole(AttributeRole.Country))
        {
            Fields.Text(_ => null, new("country", null, AttributeRole.Country));
        }
    }

    private bool HasRole(AttributeRole role) => Fields.Bindings.Exists(binding => binding.Definition.Role == role);

    private void CheckRoles()
    {
        var twice = Fields.Bindings
            .Where(binding => binding.Definition.Role != AttributeRole.None)
            .CountBy(binding => binding.Definition.Role)
            .Where(count => count.Value > 1);
        foreach (var (role, _) in twice)
        {
            _context.Issues.Error(
                IssueCodes.DuplicateRole,
                "model",
                $"the role {role} is declared twice",
                "Declare it once; a second one is an ordinary attribute.");
        }
    }

    private void CheckStreamNames(string name, IEnumerable<string> synonyms, string place)
    {
        foreach (var each in synonyms.Prepend(name).Distinct(StringComparer.Ordinal))
        {
            if (NameKey.Problem(each) is { } problem)
            {
                _context.Issues.Error(
                    IssueCodes.InvalidName, place, $"'{each}' is no valid name: {problem}", "Choose another name.");
            }
            else if (!_streamNames.Add(NameKey.Of(each)))
            {
                _context.Issues.Error(
                    IssueCodes.AmbiguousName, place, $"the name '{each}' is used twice", "Give each stream its own names.");
            }
        }
    }

    private TimeZoneInfo DefaultTimeZone()
    {
        if (_defaultZone == "UTC")
        {
            return TimeZoneInfo.Utc;
        }

        if (_context.Zones.TryFind(_defaultZone, out var zone))
        {
            return zone;
        }

        _context.Issues.Error(
            IssueCodes.UnknownZone,
            "model",
            $"the time zone '{_defaultZone}' is unknown",
            "Use an id such as 'Asia/Shanghai', and install time-zone data where the system has none.");
        return TimeZoneInfo.Utc;
    }
}
