namespace Segmentation.Properties.Generators;

/// <summary>What can be wrong with a list of events on file.</summary>
internal static class Mishaps
{
    public static IReadOnlyList<T?>? Of<T>(T[] events, int choice, Func<T, T> withoutInstant, Func<T, T> changed)
        where T : class => (choice, events) switch
        {
            (0, _) => null,
            (1, _) => (T?[])[.. events, null],
            (2, [var first, ..]) => [.. events, withoutInstant(first)],
            (3, [var first, ..]) => [.. events, changed(first)],
            ( < 12, [var first, ..]) => [.. events, first],
            _ => events,
        };
}
