using System.Globalization;

namespace Segmentation.Bulk.Columns;

/// <summary>The keys of a chunk's customers as texts; whole numbers take no more than the number.</summary>
internal sealed class CustomerKeys
{
    private readonly KeyChunk? _numbers;
    private readonly string? _texts;
    private readonly int[]? _ends;

    /// <summary>Keys that are whole numbers all.</summary>
    public CustomerKeys(KeyChunk numbers) => _numbers = numbers;

    /// <summary>Keys one after the other, with where each ends.</summary>
    public CustomerKeys(string texts, int[] ends) => (_texts, _ends) = (texts, ends);

    /// <summary>The keys where all are whole numbers; else null.</summary>
    public KeyChunk? Numbers => _numbers;

    /// <summary>The keys one after the other where they are texts.</summary>
    public string Texts => _texts!;

    /// <summary>Where each text ends.</summary>
    public ReadOnlySpan<int> Ends => _ends;

    public long Bytes => _numbers?.Bytes ?? (2L * _texts!.Length) + (4L * _ends!.Length);

    /// <summary>The key of a row; empty for a customer without one.</summary>
    public string this[int row] => _numbers is not null
        ? _numbers.KeyAt(row).ToString(CultureInfo.InvariantCulture)
        : Text(row).ToString();

    /// <summary>Keys of which one at least is no whole number.</summary>
    public static CustomerKeys OfTexts(ReadOnlySpan<string> keys)
    {
        var ends = new int[keys.Length];
        var length = 0;
        for (var row = 0; row < keys.Length; row++)
        {
            length += keys[row].Length;
            ends[row] = length;
        }

        return new CustomerKeys(string.Concat(keys), ends);
    }

    /// <summary>Only the usual spelling of a number is one: <c>007</c> is not 7.</summary>
    public static bool IsWhole(string key, out long number)
    {
        if (key.Length is 0 or > 20 || !(key[0] is '-' or (>= '0' and <= '9')) || !long.TryParse(key, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out number))
        {
            number = 0;
            return false;
        }

        return key[0] is not ('0' or '-') || key == "0" || (key[0] == '-' && key.Length > 1 && key[1] is >= '1' and <= '9');
    }

    /// <summary>Keys that are whole numbers all.</summary>
    public static CustomerKeys OfNumbers(Span<long> numbers)
    {
        var all = new ulong[Kernels.Bits.Words];
        Kernels.Bits.SetFirst(all, numbers.Length);
        return new CustomerKeys(KeyPacker.Pack(numbers, all, areDoubles: false));
    }

    /// <summary>The key of a row as a number; null where keys are texts.</summary>
    public long? NumberAt(int row) => _numbers?.KeyAt(row);

    /// <summary>Whether a row has a key, without making its text.</summary>
    public bool Equals(int row, string key) => _numbers is not null
        ? IsWhole(key, out var number) && number == _numbers.KeyAt(row)
        : Text(row).SequenceEqual(key);

    /// <summary>Whether two rows have one key.</summary>
    public static bool Equal(CustomerKeys keys, int row, CustomerKeys others, int other) => (keys._numbers, others._numbers) switch
    {
        ({ } a, { } b) => a.KeyAt(row) == b.KeyAt(other),
        (null, null) => keys.Text(row).SequenceEqual(others.Text(other)),
        _ => keys[row] == others[other],
    };

    /// <summary>Whether a row's customer has no key.</summary>
    public bool IsEmpty(int row) => _numbers is null && Text(row).IsEmpty;

    /// <summary>A hash of the row's key, the same as that of its text.</summary>
    public int HashAt(int row) => _numbers is not null ? HashOf(_numbers.KeyAt(row)) : HashOf(Text(row).ToString());

    /// <summary>A hash of a key.</summary>
    public static int HashOf(string key) => IsWhole(key, out var number) ? HashOf(number) : key.GetHashCode(StringComparison.Ordinal);

    /// <summary>Seeded anew in each process, as that of texts is: keys come from data, and nobody may choose them to collide.</summary>
    private static int HashOf(long number) => unchecked(HashCode.Combine((int)number, (int)(number >> 32)));

    private ReadOnlySpan<char> Text(int row)
    {
        var start = row == 0 ? 0 : _ends![row - 1];
        return _texts.AsSpan(start, _ends![row] - start);
    }
}
