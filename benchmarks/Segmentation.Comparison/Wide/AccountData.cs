using System.Collections.Immutable;
using Segmentation.Benchmarks;

namespace Segmentation.Comparison.Wide;

/// <summary>The wide workload at one size, as every contender gets it.</summary>
internal sealed class AccountData(int count)
{
    private Account[] _objects = [];

    public int Count => Columns.Count;

    public ImmutableArray<AccountSegment> Segments { get; } = AccountSegments.Draw(100);

    public AccountColumns Columns { get; } = new(count);

    /// <summary>At least so many of the first customers as objects, made when first asked for.</summary>
    public Account[] Objects(int customers)
    {
        if (_objects.Length < customers)
        {
            _objects = Accounts.From(Columns, customers);
        }

        return _objects;
    }
}
