using Segmentation.Diagnostics;

namespace Segmentation.Customers;

/// <summary>Reads an attribute or field; a getter that throws is an issue and unknown, never a value.</summary>
internal static class FieldReading
{
    public static Datum Read<TSource>(AttributeBinding<TSource> binding, TSource source, Door door, string place)
    {
        door.Source = place;
        door.WasRefused = false;
        Datum value;
        try
        {
            value = binding.Read(source, door);
        }
        catch (Exception exception) when (exception is not OutOfMemoryException)
        {
            door.Report(
                IssueCodes.GetterThrew,
                $"the getter threw {exception.GetType().Name}",
                "Make the getter return null where there is no value.");
            return Datum.Unknown;
        }

        return value.IsKnown || door.WasRefused ? value : binding.Definition.Default;
    }
}
