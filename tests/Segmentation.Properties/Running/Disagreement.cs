using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using Segmentation.Properties.Generators;
using Segmentation.Properties.Oracle;
using Segmentation.Properties.People;
using Segmentation.Rules;

namespace Segmentation.Properties.Running;

/// <summary>Says what disagrees, for the smallest part of the rule that does.</summary>
internal static class Disagreement
{
    private static readonly JsonSerializerOptions Options = new()
    {
        NumberHandling = JsonNumberHandling.AllowNamedFloatingPointLiterals,
        DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    public static string Describe(World world, Person person, DateTimeOffset at, Rule rule)
    {
        var smallest = Smallest(world, person, at, rule);
        return FormattableString.Invariant($"""
            rule: {smallest}
            at: {at:O}
            engine: {Engine(world, person, at, smallest)}, oracle: {Oracle(world, person, at, smallest)}
            person: {Show(person)}
            model: {Show(world.Spec)}
            whole rule: {rule}
            """);
    }

    public static string Show<T>(T value) => JsonSerializer.Serialize(value, Options);

    private static Rule Smallest(World world, Person person, DateTimeOffset at, Rule rule)
    {
        var smaller = Children(world, rule)
            .FirstOrDefault(child => Engine(world, person, at, child) != Oracle(world, person, at, child));
        return smaller is null ? rule : Smallest(world, person, at, smaller);
    }

    private static IEnumerable<Rule> Children(World world, Rule rule) => rule switch
    {
        AllOf all => all.Members,
        AnyOf any => any.Members,
        Not not => [not.Operand],
        OrUnknown or => [or.Condition],
        InSegment reference => world.Segments.Where(segment => segment.Key == reference.Key).Select(segment => segment.Rule),
        _ => [],
    };

    private static Truth Engine(World world, Person person, DateTimeOffset at, Rule rule) =>
        SegmentationEngine.Create(Models.Create(world.Spec), [.. world.Segments, new Segment("tested", rule)])
            .Evaluate("tested", person, at).Truth;

    private static Truth Oracle(World world, Person person, DateTimeOffset at, Rule rule)
    {
        NaiveOracle oracle = world.Oracle;
        return oracle.Evaluate(rule, oracle.Read(person), at);
    }
}
