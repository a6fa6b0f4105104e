using Segmentation.Bulk.Evaluating;

namespace Segmentation.Tests.Bulk;

public class TableCacheTests
{
    [Fact]
    public void What_is_kept_of_a_chunk_is_one_evaluations_until_it_is_given_back()
    {
        var cache = new TableCache();
        cache.Reserve(2);
        var first = cache.Take(1);
        cache.GiveBack(1, first);

        Assert.Same(first, cache.Take(1));
        Assert.NotSame(first, cache.Take(1));
    }
}
