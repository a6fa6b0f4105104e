using System.Runtime.InteropServices;
using Segmentation.Bulk.Columns;
using Segmentation.Bulk.Kernels;

namespace Segmentation.Bulk.Loading;

/// <summary>Collects the sets of a column, one after the other.</summary>
internal sealed class SetWriter(TextDictionary texts)
{
    private readonly List<int> _offsets = [0];
    private readonly List<int> _members = [];
    private readonly ulong[] _known = new ulong[Bits.Words];

    public int Count => _offsets.Count - 1;

    public void Clear()
    {
        _offsets.Clear();
        _offsets.Add(0);
        _members.Clear();
        Array.Clear(_known);
    }

    /// <summary>Begins the next set; its members follow.</summary>
    public void Begin(bool isKnown)
    {
        Bits.Put(_known, Count, isKnown);
        _offsets.Add(_members.Count);
    }

    /// <summary>A member of the set begun last; a repeated one is left out, and so is null.</summary>
    public void AddMember(string? member)
    {
        if (member is not null)
        {
            AddNumber(texts.NumberOf(member));
        }
    }

    public void AddNumber(int number)
    {
        if (!CollectionsMarshal.AsSpan(_members)[_offsets[^2]..].Contains(number))
        {
            _members.Add(number);
            _offsets[^1] = _members.Count;
        }
    }

    public void Add(IEnumerable<string?>? members)
    {
        Begin(members is not null);
        switch (members)
        {
            case null:
                break;
            case string?[] array:
                foreach (var member in array)
                {
                    AddMember(member);
                }

                break;
            case List<string?> list:
                foreach (var member in list)
                {
                    AddMember(member);
                }

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
    public void BackTo(int count)
    {
        if (Count > count)
        {
            _offsets.RemoveRange(count + 1, Count - count);
            _members.RemoveRange(_offsets[^1], _members.Count - _offsets[^1]);
        }
    }

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
        var allKnown = Bits.Count(_known) == Count;
        return new SetChunk([.. _offsets], new MemberNumbers(CollectionsMarshal.AsSpan(_members)), allKnown ? null : [.. _known]);
    }
}
