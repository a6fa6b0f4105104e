using Segmentation.Benchmarks;

namespace Segmentation.Comparison.Active;

/// <summary>What the ten segments ask of one customer's events, gathered in one pass over columns.</summary>
internal struct Tally
{
    private const int Day = 86_400;
    private const byte View = 0;
    private const byte Cart = 1;
    private const byte Purchase = 2;
    private const byte Return = 3;
    private const byte Support = 4;

    private int _active60;
    private int _fond365;
    private int _carts30;
    private int _purchases30;
    private int _purchases90;
    private int _purchases365;
    private int _purchasesBefore30;
    private int _returns365;
    private int _support180;
    private long _spent90;
    private long _spent365;
    private bool _boughtAfterView;

    /// <summary>Midnight of the first of so many days of which the last is today, in seconds after the epoch.</summary>
    public static int Since(int days) => (int)(VisitorSegments.Since(days) - Visitors.Epoch).TotalSeconds;

    /// <summary>Bit n is set if the customer is a member of segment n.</summary>
    public static uint Members(ReadOnlySpan<int> at, ReadOnlySpan<byte> kind, ReadOnlySpan<int> amount, ReadOnlySpan<byte> category, in Windows windows)
    {
        var tally = default(Tally);
        var viewed = -8;
        for (var i = 0; i < at.Length; i++)
        {
            tally.Add(at[i], kind[i], amount[i], category[i], windows);
            tally._boughtAfterView |= kind[i] == Purchase && (at[i] / Day) - viewed < 7;
            viewed = kind[i] == View ? at[i] / Day : viewed;
        }

        return tally.Members();
    }

    private void Add(int at, byte kind, int amount, byte category, in Windows windows)
    {
        var (in30, in90, in365) = (at >= windows.Since30, at >= windows.Since90, at >= windows.Since365);
        _active60 += at >= windows.Since60 ? 1 : 0;
        _fond365 += category == VisitorSegments.Category && in365 ? 1 : 0;
        switch (kind)
        {
            case Cart:
                _carts30 += in30 ? 1 : 0;
                break;
            case Purchase:
                _purchases30 += in30 ? 1 : 0;
                _purchasesBefore30 += in30 ? 0 : 1;
                _purchases90 += in90 ? 1 : 0;
                _purchases365 += in365 ? 1 : 0;
                _spent90 += in90 ? amount : 0;
                _spent365 += in365 ? amount : 0;
                break;
            case Return:
                _returns365 += in365 ? 1 : 0;
                break;
            case Support:
                _support180 += at >= windows.Since180 ? 1 : 0;
                break;
        }
    }

    private readonly uint Members()
    {
        const int Grown = VisitorSegments.Grown * 100;
        return Bit(0, _purchases90 >= 3)
            | Bit(1, _spent365 > VisitorSegments.MuchSpent * 100)
            | Bit(2, _active60 == 0)
            | Bit(3, _fond365 >= 2)
            | Bit(4, _boughtAfterView)
            | Bit(5, _carts30 > 0 && _purchases30 == 0)
            | Bit(6, _spent90 > Grown && _spent365 - _spent90 <= Grown)
            | Bit(7, _support180 >= 2)
            | Bit(8, _returns365 >= 1 && _purchases365 >= 3)
            | Bit(9, _purchases30 > 0 && _purchasesBefore30 == 0);
    }

    private static uint Bit(int place, bool isSet) => isSet ? 1U << place : 0;
}
