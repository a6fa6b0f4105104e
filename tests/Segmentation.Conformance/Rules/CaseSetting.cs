using System.Collections.Immutable;
using System.Text.Json;

namespace Segmentation.Conformance.Rules;

/// <summary>What the cases of a file share.</summary>
/// <param name="File">The file.</param>
/// <param name="Model">Its model.</param>
/// <param name="Segments">Its sound segments.</param>
/// <param name="Options">What its rules can name besides the model.</param>
internal sealed record CaseSetting(
    JsonElement File, CustomerModel<CaseRecord> Model, ImmutableArray<Segment> Segments, RuleTextOptions Options)
{
    private CustomerTable<CaseRecord>? _table;

    /// <summary>Gets the file's customers as a table.</summary>
    public CustomerTable<CaseRecord> Table =>
        _table ??= CustomerTable.Load(Model, File.Member("customers").EnumerateArray().Select(json => new CaseRecord(json)));
}
