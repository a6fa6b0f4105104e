using Segmentation.Rules;

namespace Segmentation.DynamicLinq.Querying;

/// <summary>Reads attributes and fields in an expression.</summary>
internal interface IValues
{
    /// <summary>Gets what instants and dates are compared by; null where it is not known.</summary>
    TimeFrame? Frame { get; }

    /// <summary>Gets a value indicating whether conditions are for a query: texts are compared by functions that databases know.</summary>
    bool IsQuery { get; }

    /// <summary>An attribute, or a field inside a filter.</summary>
    /// <exception cref="Untranslated">It has no expression.</exception>
    ReadValue Read(Quantity quantity);
}
