namespace Segmentation.Bulk.Columns;

/// <summary>Numbers of members of sets, in one or two bytes each where that is enough.</summary>
internal sealed class MemberNumbers
{
    private readonly byte[]? _bytes;
    private readonly ushort[]? _shorts;
    private readonly int[]? _ints;

    public MemberNumbers(ReadOnlySpan<int> numbers)
    {
        var most = 0;
        foreach (var number in numbers)
        {
            most = Math.Max(most, number);
        }

        if (most <= byte.MaxValue)
        {
            _bytes = new byte[numbers.Length];
            for (var i = 0; i < numbers.Length; i++)
            {
                _bytes[i] = (byte)numbers[i];
            }
        }
        else if (most <= ushort.MaxValue)
        {
            _shorts = new ushort[numbers.Length];
            for (var i = 0; i < numbers.Length; i++)
            {
                _shorts[i] = (ushort)numbers[i];
            }
        }
        else
        {
            _ints = numbers.ToArray();
        }
    }

    public int Count => _bytes?.Length ?? _shorts?.Length ?? _ints!.Length;

    public long Bytes => _bytes?.Length ?? 2L * _shorts?.Length ?? 4L * _ints!.Length;

    public int this[int place] => _bytes is not null ? _bytes[place] : _shorts is not null ? _shorts[place] : _ints![place];

    public int[] ToArray()
    {
        var numbers = new int[Count];
        for (var place = 0; place < numbers.Length; place++)
        {
            numbers[place] = this[place];
        }

        return numbers;
    }
}
