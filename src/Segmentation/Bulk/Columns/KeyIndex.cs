using System.Numerics;

namespace Segmentation.Bulk.Columns;

/// <summary>Finds the row of a customer's key.</summary>
/// <remarks>
/// Open addressing over row numbers: the keys themselves stay in their columns. The bits that a row number leaves free hold a part
/// of the key's hash, so that other keys are hardly ever looked at.
/// </remarks>
internal sealed class KeyIndex(Func<int, string, bool> isKeyOf, Func<int, int, bool> haveOneKey, Func<int, int> hashOf)
{
    private const int FewestPlaces = 64;

    /// <summary>The row and one, below the part of the hash; 0 where there is none.</summary>
    private uint[] _places = new uint[FewestPlaces];
    private int _rowBits = BitOperations.Log2(FewestPlaces) + 1;
    private int _count;

    public long Bytes => 4L * _places.Length;

    /// <summary>The row of a key; -1 when there is none.</summary>
    public int Find(string key)
    {
        var hash = CustomerKeys.HashOf(key);
        for (var place = First(hash); _places[place] != 0; place = Next(place))
        {
            if (IsLike(_places[place], hash) && isKeyOf(RowAt(place), key))
            {
                return RowAt(place);
            }
        }

        return -1;
    }

    /// <summary>Remembers the row of its key in place of the row that had the key before; that one, or -1 when there was none.</summary>
    public int Enter(int row, int hash)
    {
        if (3 * (_count + 1) > 2 * _places.Length || (row + 1) >> _rowBits != 0)
        {
            Grow(Math.Max(_count + 1, row + 1));
        }

        var place = First(hash);
        for (; _places[place] != 0; place = Next(place))
        {
            if (IsLike(_places[place], hash) && haveOneKey(RowAt(place), row))
            {
                var before = RowAt(place);
                _places[place] = Entry(row, hash);
                return before;
            }
        }

        _places[place] = Entry(row, hash);
        _count++;
        return -1;
    }

    /// <summary>Makes room for a number of rows.</summary>
    public void Reserve(int rows)
    {
        if (3L * rows > 2L * _places.Length)
        {
            Grow(rows);
        }
    }

    /// <summary>At most two of three places are taken.</summary>
    private void Grow(int rows)
    {
        var (places, mask) = (_places, (1U << _rowBits) - 1);
        _places = new uint[(int)Math.Min(Array.MaxLength, Math.Max(rows + (rows / 2L) + 2, places.Length * 3L / 2))];
        _rowBits = BitOperations.Log2((uint)_places.Length) + 1;
        foreach (var entry in places)
        {
            if (entry != 0)
            {
                var row = (int)(entry & mask) - 1;
                var hash = hashOf(row);
                var place = First(hash);
                while (_places[place] != 0)
                {
                    place = Next(place);
                }

                _places[place] = Entry(row, hash);
            }
        }
    }

    private int First(int hash) => (int)(((ulong)unchecked((uint)hash) * (uint)_places.Length) >> 32);

    private int Next(int place) => place + 1 == _places.Length ? 0 : place + 1;

    private int RowAt(int place) => (int)(_places[place] & ((1U << _rowBits) - 1)) - 1;

    private uint Entry(int row, int hash) => unchecked(((uint)hash << _rowBits) | (uint)(row + 1));

    private bool IsLike(uint entry, int hash) => entry >> _rowBits == unchecked((uint)hash << _rowBits) >> _rowBits;
}
