namespace Segmentation.Properties.Oracle;

/// <summary>The three truth tables, written out.</summary>
internal static class Kleene
{
    public static Truth Of(bool value) => value ? Truth.True : Truth.False;

    public static Truth Not(Truth a) => a switch
    {
        Truth.True => Truth.False,
        Truth.False => Truth.True,
        _ => Truth.Undetermined,
    };

    public static Truth And(Truth a, Truth b) => (a, b) switch
    {
        (Truth.False, _) or (_, Truth.False) => Truth.False,
        (Truth.True, Truth.True) => Truth.True,
        _ => Truth.Undetermined,
    };

    public static Truth Or(Truth a, Truth b) => (a, b) switch
    {
        (Truth.True, _) or (_, Truth.True) => Truth.True,
        (Truth.False, Truth.False) => Truth.False,
        _ => Truth.Undetermined,
    };

    public static Truth All(IEnumerable<Truth> truths) => truths.Aggregate(Truth.True, And);

    public static Truth Any(IEnumerable<Truth> truths) => truths.Aggregate(Truth.False, Or);
}
