namespace Segmentation.Benchmarks;

/// <summary>Draws the numbers from 0 with the probabilities of Zipf's law: number k in proportion to 1 / (k + 1)^exponent.</summary>
public sealed class Zipf
{
    private readonly double[] _cumulative;

    public Zipf(int count, double exponent)
    {
        var sum = 0.0;
        _cumulative = [.. Enumerable.Range(1, count).Select(rank => sum += Math.Pow(rank, -exponent))];
        for (var i = 0; i < count; i++)
        {
            _cumulative[i] /= sum;
        }
    }

    public int Draw(SeededRandom random)
    {
        var place = _cumulative.AsSpan().BinarySearch(random.NextDouble());
        return Math.Min(place < 0 ? ~place : place, _cumulative.Length - 1);
    }
}
