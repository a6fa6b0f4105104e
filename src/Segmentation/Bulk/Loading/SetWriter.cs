using System.Runtime.InteropServices;
using Segmentation.Bulk.Columns;
using Segmentation.Bulk.Kernels;

namespace Segmentation.Bulk.Loading;

/// <summary>Collects the sets of a column, one after the other.</summary>
internal sealed class SetWriter(TextDictionary dictionary)
{
    private readonly TextCache _texts = new(dictionary);
    private readonly int[] _ends = new int[Bits.Rows + 1];
    private readonly ulong[] _known = new ulong[Bits.Words];
    private int[] _members = new int[1_024];
    private int _start;
    private int _end;

    public int Count { get; private set; }

    public void Clear()
    {
        (Count, _start, _end) = (0, 0, 0);
        Array.Clear(_known);
    }

    /// <summary>Begins the next set; its members follow.</summary>
    public void Begin(bool isKnown)
    {
        Bits.Put(_known, Count, isKnown);
        Count++;
        _start = _end;
        _ends[Count] = _end;
    }

    /// <summary>A member of the set begun last; a repeated one is left out, and so is null.</summary>
    public void AddMember(string? member)
    {
        if (member is not null)
        {
            AddNumber(_texts.NumberOf(member));
        }
    }

    public void AddNumber(int number)
    {
        if (_members.AsSpan(_start, _end - _start).Contains(number))
        {
            return;
        }

        if (_end == _members.Length)
        {
            Array.Resize(ref _members, 2 * _end);
        }

        _members[_end++] = number;
        _ends[Count] = _end;
    }

    public void Add(IEnumerable<string?>? members)
    {
        Begin(members is not null);
        switch (members)
        {
            case null:
                break;
            case string?[] array:
                AddAll(array);
                break;
            case List<string?> list:
                AddAll(CollectionsMarshal.AsSpan(list));
                break;
            default:
                foreach (var member in members)
                {
                    AddMember(member);
                }

                break;
        }
    }

    /// <summary>Takes back what was added after the first so many sets.</summary>
    public void BackTo(int count) => (Count, _end) = (count, _ends[count]);

    public void Copy(SetChunk chunk, int row)
    {
        Begin(chunk.IsKnown(row));
        for (var place = chunk.Offsets[row]; place < chunk.Offsets[row + 1]; place++)
        {
            AddNumber(chunk.Members[place]);
        }
    }

    public SetChunk Pack()
    {
        var allKnown = Bits.Count(_known, 0, Count) == Count;
        return new SetChunk(_ends[..(Count + 1)], new MemberNumbers(_members.AsSpan(0, _end)), allKnown ? null : [.. _known]);
    }

    private void AddAll(ReadOnlySpan<string?> members)
    {
        foreach (var member in members)
        {
            AddMember(member);
        }
    }
}
