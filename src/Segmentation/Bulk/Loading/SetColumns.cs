namespace Segmentation.Bulk.Loading;

/// <summary>The sets of all customers as columns.</summary>
internal sealed class SetColumns(RowRanges ranges, Func<int, string?> member, ReadOnlyMemory<bool> known)
{
    private readonly Func<int, bool> _isKnown = known.Length == 0 ? _ => true : ColumnGetters.Of(known);

    /// <summary>The members of a customer's set; null when it is unknown.</summary>
    public IEnumerable<string?>? MembersOf(int row) => _isKnown(row) ? ranges.Of(row).Select(member) : null;

    public void AddTo(int row, SetWriter writer)
    {
        var isKnown = _isKnown(row);
        writer.Begin(isKnown);
        for (var place = ranges.StartOf(row); isKnown && place < ranges.EndOf(row); place++)
        {
            writer.AddMember(member(place));
        }
    }
}
