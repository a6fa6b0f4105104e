using System.Collections;
using System.Reflection;
using Segmentation.Rules;

namespace Segmentation.Tests.Rules;

/// <summary>The kinds of nodes of which rules are made.</summary>
internal static class RuleNodes
{
    /// <summary>Gets every kind that the library has.</summary>
    public static IEnumerable<Type> All { get; } = typeof(Rule).Assembly.GetTypes()
        .Where(type => type is { IsSealed: true, IsAbstract: false }
            && (type.IsSubclassOf(typeof(Rule)) || type.IsSubclassOf(typeof(Quantity)) || type.IsSubclassOf(typeof(Window))));

    /// <summary>The kinds that rules are made of.</summary>
    public static HashSet<Type> In(IEnumerable<Rule?> rules)
    {
        var reached = new HashSet<Type>();
        Collect(rules, reached);
        return reached;
    }

    private static void Collect(object? node, HashSet<Type> reached)
    {
        switch (node)
        {
            case null or string:
                return;
            case IEnumerable items:
                foreach (var item in items)
                {
                    Collect(item, reached);
                }

                return;
        }

        reached.Add(node.GetType());
        foreach (var property in node.GetType().GetProperties(BindingFlags.Public | BindingFlags.Instance))
        {
            if (!property.PropertyType.IsValueType)
            {
                Collect(property.GetValue(node), reached);
            }
        }
    }
}
