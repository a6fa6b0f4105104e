using System.Collections;
using System.Reflection;
using Segmentation.Rules;
using Segmentation.Time;

namespace Segmentation.Tests.Conformance;

/// <summary>
/// What a rule is made of, as names: the types of its nodes and windows, and the values of their choices, such as
/// <c>Comparison.Operator = Less</c>.
/// </summary>
internal static class RuleFeatures
{
    /// <summary>Every name that some rule could have.</summary>
    public static IEnumerable<string> Possible() =>
        NodeTypes().SelectMany(type => ChoicesOf(type)
            .SelectMany(choice => ValuesOf(choice.PropertyType).Select(value => Name(type, choice, value)))
            .Prepend(type.Name));

    /// <summary>
    /// The names of a rule: what it is itself, and the quantities, windows and choices in it. Conditions inside it, in
    /// groups and filters, are not counted, so that its answers are those of the names.
    /// </summary>
    public static IReadOnlySet<string> Of(Rule rule)
    {
        var names = new HashSet<string>(StringComparer.Ordinal);
        Collect(rule, names, isRoot: true);
        return names;
    }

    /// <summary>The records of the rule model: conditions, connectives, quantities and windows.</summary>
    public static IEnumerable<Type> NodeTypes() => typeof(Rule).Assembly.GetTypes().Where(type =>
        !type.IsAbstract
        && (typeof(Rule).IsAssignableFrom(type) || typeof(Quantity).IsAssignableFrom(type) || typeof(Window).IsAssignableFrom(type)));

    private static void Collect(object? node, HashSet<string> names, bool isRoot)
    {
        switch (node)
        {
            case Rule when !isRoot:
                CollectParts(node, names);
                return;
            case Rule or Quantity or Window:
                var type = node.GetType();
                names.Add(type.Name);
                names.UnionWith(ChoicesOf(type).Select(choice => Name(type, choice, choice.GetValue(node)!)));
                CollectParts(node, names);
                return;
            case IEnumerable items and not string:
                foreach (var item in items)
                {
                    Collect(item, names, isRoot: false);
                }

                return;
            case EventSelection or SumTerm or ProductFactor:
                CollectParts(node, names);
                return;
        }
    }

    private static void CollectParts(object node, HashSet<string> names)
    {
        foreach (var part in Properties(node.GetType()).Where(part => !part.PropertyType.IsValueType))
        {
            Collect(part.GetValue(node), names, isRoot: false);
        }
    }

    /// <summary>Properties that take one of a few values: enumerations, yes or no, the unit of a duration.</summary>
    private static IEnumerable<PropertyInfo> ChoicesOf(Type type) =>
        Properties(type).Where(property => property.PropertyType.IsEnum || property.PropertyType == typeof(bool) || property.PropertyType == typeof(Duration));

    private static IEnumerable<object> ValuesOf(Type choice) =>
        choice == typeof(bool) ? [false, true]
        : choice == typeof(Duration) ? Enum.GetValues<DurationUnit>().Cast<object>()
        : Enum.GetValues(choice).Cast<object>();

    private static string Name(Type type, PropertyInfo choice, object value) =>
        $"{type.Name}.{choice.Name} = {(value is Duration duration ? duration.Unit : value)}";

    private static IEnumerable<PropertyInfo> Properties(Type type) =>
        type.GetProperties(BindingFlags.Public | BindingFlags.Instance).Where(property =>
            property.GetMethod!.IsPublic && property.GetIndexParameters().Length == 0 && property.Name is not (nameof(Window.LooksAhead) or nameof(Window.IsCalendar)));
}
