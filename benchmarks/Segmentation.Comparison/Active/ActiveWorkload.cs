using System.Globalization;
using Segmentation.Benchmarks;
using Segmentation.Comparison.Running;

namespace Segmentation.Comparison.Active;

/// <summary>Workload E: customers with events, ten segments.</summary>
internal sealed class ActiveWorkload : Workload
{
    private readonly VisitorData _data;

    public ActiveWorkload(int customers)
        : base("events", "10 segments over events", customers)
    {
        _data = new VisitorData(customers);
        Contenders =
        [
            new VisitorTable(_data),
            new EventMatcher(_data),
            new StreamingLimit(customers, ColumnBits(_data), VisitorSegments.All.Length),
            new ColumnLoop(_data),
            new TunedEvents(_data),
            new NaturalEvents(_data),
            new LinqOverEvents(_data),
        ];
    }

    public override int Segments => VisitorSegments.All.Length;

    public override IReadOnlyList<Contender> Contenders { get; }

    public override IReadOnlyList<string> Facts =>
    [
        string.Create(CultureInfo.InvariantCulture, $"{_data.Columns.Events:N0} events, {(double)_data.Columns.Events / Customers:F1} per customer"),
        .. VisitorSegments.All.Select(segment => $"{segment.Key}: `{segment.Rule}`"),
    ];

    public override Bitmaps Expected()
    {
        var loop = new ColumnLoop(_data);
        loop.Run(threads: 1);
        return loop.Members;
    }

    public override void CompareWithReference(Bitmaps expected)
    {
        var visitors = _data.Objects(Customers).Take(Customers);
        var segments = VisitorSegments.All.Select(segment => segment.Segment);
        Reference.Compare(ReferenceTruths.Of(Visitors.Model, segments, visitors, Accounts.At), expected);
    }

    /// <summary>Where events start, 4 bytes a customer; for each event its time 4, kind 1, amount 4, category 1.</summary>
    private static double[] ColumnBits(VisitorData data)
    {
        var events = (double)data.Columns.Events / data.Count;
        return [32, .. new double[] { 32, 8, 32, 8 }.Select(bits => bits * events)];
    }
}
