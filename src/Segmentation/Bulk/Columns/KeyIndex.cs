using System.Numerics;

namespace Segmentation.Bulk.Columns;

/// <summary>Finds the row of a customer's key.</summary>
/// <remarks>Open addressing over row numbers: the keys themselves stay in their columns.</remarks>
internal sealed class KeyIndex(Func<int, string, bool> isKeyOf, Func<int, int, bool> haveOneKey, Func<int, int> hashOf)
{
    private int[] _rows = new int[1_024];
    private int _count;

    public long Bytes => 4L * _rows.Length;

    /// <summary>The row of a key; -1 when there is none.</summary>
    public int Find(string key)
    {
        var mask = _rows.Length - 1;
        for (var place = CustomerKeys.HashOf(key) & mask; _rows[place] != 0; place = (place + 1) & mask)
        {
            if (isKeyOf(_rows[place] - 1, key))
            {
                return _rows[place] - 1;
            }
        }

        return -1;
    }

    /// <summary>The row with the same key as another; -1 when there is none.</summary>
    public int FindSame(int row, int hash)
    {
        var mask = _rows.Length - 1;
        for (var place = hash & mask; _rows[place] != 0; place = (place + 1) & mask)
        {
            if (haveOneKey(_rows[place] - 1, row))
            {
                return _rows[place] - 1;
            }
        }

        return -1;
    }

    /// <summary>Remembers the row of a key that is not there yet.</summary>
    public void Add(int row, int hash)
    {
        if (2 * (_count + 1) > _rows.Length)
        {
            Grow(_count + 1);
        }

        Put(_rows, row + 1, hash);
        _count++;
    }

    /// <summary>The row is where the key is now.</summary>
    public void Move(int hash, int from, int to)
    {
        var mask = _rows.Length - 1;
        for (var place = hash & mask; _rows[place] != 0; place = (place + 1) & mask)
        {
            if (_rows[place] == from + 1)
            {
                _rows[place] = to + 1;
                return;
            }
        }
    }

    /// <summary>Makes room for a number of keys.</summary>
    public void Reserve(int count)
    {
        if (2 * count > _rows.Length)
        {
            Grow(count);
        }
    }

    private void Grow(int count)
    {
        var rows = new int[BitOperations.RoundUpToPowerOf2((uint)Math.Max(2 * count, 1_024))];
        foreach (var row in _rows)
        {
            if (row != 0)
            {
                Put(rows, row, hashOf(row - 1));
            }
        }

        _rows = rows;
    }

    private static void Put(int[] rows, int row, int hash)
    {
        var mask = rows.Length - 1;
        var place = hash & mask;
        while (rows[place] != 0)
        {
            place = (place + 1) & mask;
        }

        rows[place] = row;
    }
}
