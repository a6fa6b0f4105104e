namespace Segmentation.Bulk.Evaluating;

/// <summary>Something decided for each local date at most once: ages, anniversaries, weekdays.</summary>
/// <threadsafety>Safe to share between threads: what is decided twice is decided alike.</threadsafety>
internal sealed class DayTable(Func<int, int> decide)
{
    private const int PageBits = 9;

    private readonly int[]?[] _pages = new int[(DateOnly.MaxValue.DayNumber >> PageBits) + 1][];

    public int this[int day]
    {
        get
        {
            var page = Volatile.Read(ref _pages[day >> PageBits]) ?? AddPage(day >> PageBits);
            return page[day & ((1 << PageBits) - 1)];
        }
    }

    private int[] AddPage(int number)
    {
        var page = new int[1 << PageBits];
        for (var i = 0; i < page.Length; i++)
        {
            var day = (number << PageBits) + i;
            page[i] = day <= DateOnly.MaxValue.DayNumber ? decide(day) : 0;
        }

        Volatile.Write(ref _pages[number], page);
        return page;
    }
}
