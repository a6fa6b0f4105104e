using Segmentation.Customers;
using Segmentation.Evaluation.Compiling;

namespace Segmentation.Evaluation.Matching;

/// <summary>Reads one attribute or field from the host's type into a cell, by the same rules as the door and without memory.</summary>
internal abstract class CellReader<TSource>(Cell whenUnknown)
{
    /// <summary>Reads the value; false when the door would refuse it. May throw what the host's getter throws.</summary>
    public bool TryRead(TSource source, Door door, out Cell cell)
    {
        var isFit = TryGet(source, door, out cell);
        if (cell.State == CellState.Unknown)
        {
            cell = whenUnknown;
        }

        return isFit;
    }

    protected abstract bool TryGet(TSource source, Door door, out Cell cell);
}

/// <summary>Makes the reader of an attribute or field, by the type of its getter.</summary>
internal static class CellReaders
{
    public static CellReader<TSource> Create<TSource>(AttributeBinding<TSource> binding)
    {
        var definition = binding.Definition;
        var unknown = Cell.Of(definition.Default, definition.Scale);
        return (definition.Type, binding.Compiled) switch
        {
            (AttributeType.Number, Func<TSource, double?> get) => new NumberReader<TSource>(get, unknown),
            (AttributeType.Number, Func<TSource, long?> get) => new WholeReader<TSource>(get, unknown),
            (AttributeType.Money, Func<TSource, decimal?> get) => new MoneyReader<TSource>(get, definition.Scale, unknown),
            (AttributeType.Text, Func<TSource, string?> get) => new TextReader<TSource>(get, definition.EmptyMeansUnknown, unknown),
            (AttributeType.Flag, Func<TSource, bool?> get) => new FlagReader<TSource>(get, unknown),
            (AttributeType.Date, Func<TSource, DateOnly?> get) => new DateReader<TSource>(get, unknown),
            (AttributeType.Instant, Func<TSource, DateTimeOffset?> get) => new InstantReader<TSource>(get, unknown),
            _ => new DoorReader<TSource>(binding, unknown),
        };
    }

    private sealed class NumberReader<TSource>(Func<TSource, double?> get, Cell unknown) : CellReader<TSource>(unknown)
    {
        protected override bool TryGet(TSource source, Door door, out Cell cell)
        {
            cell = get(source) is { } number && double.IsFinite(number) ? Cell.Of(Keys.Of(number)) : default;
            return true;
        }
    }

    private sealed class WholeReader<TSource>(Func<TSource, long?> get, Cell unknown) : CellReader<TSource>(unknown)
    {
        private const long MaxExactWhole = 1L << 53;

        protected override bool TryGet(TSource source, Door door, out Cell cell)
        {
            var number = get(source);
            cell = number is { } whole ? Cell.Of(Keys.Of(whole)) : default;
            return number is null or (>= -MaxExactWhole and <= MaxExactWhole);
        }
    }

    private sealed class MoneyReader<TSource>(Func<TSource, decimal?> get, int scale, Cell unknown) : CellReader<TSource>(unknown)
    {
        protected override bool TryGet(TSource source, Door door, out Cell cell)
        {
            if (get(source) is not { } amount)
            {
                cell = default;
                return true;
            }

            var fits = MoneyScale.TryScale(amount, scale, out var scaled);
            cell = Cell.Of(scaled);
            return fits;
        }
    }

    private sealed class TextReader<TSource>(Func<TSource, string?> get, bool emptyMeansUnknown, Cell unknown) : CellReader<TSource>(unknown)
    {
        protected override bool TryGet(TSource source, Door door, out Cell cell)
        {
            cell = get(source) is { } text && !(emptyMeansUnknown && text.Length == 0) ? Cell.Of(text) : default;
            return true;
        }
    }

    private sealed class FlagReader<TSource>(Func<TSource, bool?> get, Cell unknown) : CellReader<TSource>(unknown)
    {
        protected override bool TryGet(TSource source, Door door, out Cell cell)
        {
            cell = get(source) is { } flag ? Cell.Of(flag ? 1 : 0) : default;
            return true;
        }
    }

    private sealed class DateReader<TSource>(Func<TSource, DateOnly?> get, Cell unknown) : CellReader<TSource>(unknown)
    {
        protected override bool TryGet(TSource source, Door door, out Cell cell)
        {
            cell = get(source) is { } date ? Cell.Of(date.DayNumber) : default;
            return true;
        }
    }

    private sealed class InstantReader<TSource>(Func<TSource, DateTimeOffset?> get, Cell unknown) : CellReader<TSource>(unknown)
    {
        protected override bool TryGet(TSource source, Door door, out Cell cell)
        {
            cell = get(source) is { } instant ? Cell.Of(instant.UtcTicks) : default;
            return true;
        }
    }

    /// <summary>Every other getter, such as enumerations and clock readings: through the door itself.</summary>
    private sealed class DoorReader<TSource>(AttributeBinding<TSource> binding, Cell unknown) : CellReader<TSource>(unknown)
    {
        protected override bool TryGet(TSource source, Door door, out Cell cell)
        {
            door.WasRefused = false;
            cell = Cell.Of(binding.Read(source, door), binding.Definition.Scale);
            return !door.WasRefused;
        }
    }
}
