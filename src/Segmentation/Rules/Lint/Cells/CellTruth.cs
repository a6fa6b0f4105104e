namespace Segmentation.Rules.Lint.Cells;

/// <summary>Kleene's logic on the truths of one condition in every cell of its quantity.</summary>
internal static class CellTruth
{
    public const byte False = 0;
    public const byte Undetermined = 1;
    public const byte True = 2;

    public static byte Of(bool truth) => truth ? True : False;

    public static byte[] Not(byte[] truths)
    {
        var opposite = new byte[truths.Length];
        for (var i = 0; i < truths.Length; i++)
        {
            opposite[i] = (byte)(True - truths[i]);
        }

        return opposite;
    }

    public static byte[] OrUnknown(byte[] truths)
    {
        var decided = new byte[truths.Length];
        for (var i = 0; i < truths.Length; i++)
        {
            decided[i] = Of(truths[i] != False);
        }

        return decided;
    }

    public static byte[] And(byte[] a, byte[] b)
    {
        var both = new byte[a.Length];
        for (var i = 0; i < a.Length; i++)
        {
            both[i] = Math.Min(a[i], b[i]);
        }

        return both;
    }

    public static byte[] Or(byte[] a, byte[] b)
    {
        var either = new byte[a.Length];
        for (var i = 0; i < a.Length; i++)
        {
            either[i] = Math.Max(a[i], b[i]);
        }

        return either;
    }
}
