namespace Segmentation.Rules.Json;

/// <summary>The names of the members of a document, once for reading and writing.</summary>
internal static class JsonNames
{
    public const string Version = "version";
    public const string Comment = "comment";
    public const string OrUnknown = "orUnknown";

    // Groups
    public const string All = "all";
    public const string Any = "any";
    public const string Not = "not";

    // Rows: a quantity, an operator and what belongs to it
    public const string Attribute = "attribute";
    public const string Field = "field";
    public const string Quantity = "quantity";
    public const string Operator = "operator";
    public const string Value = "value";
    public const string Values = "values";
    public const string List = "list";
    public const string From = "from";
    public const string To = "to";
    public const string Days = "days";
    public const string Window = "window";

    // Events
    public const string Events = "events";
    public const string Quantifier = "quantifier";
    public const string Where = "where";
    public const string Sequence = "sequence";
    public const string Then = "then";
    public const string ThenNo = "thenNo";
    public const string Within = "within";

    // Places and references
    public const string Near = "near";
    public const string Distance = "distance";
    public const string Unit = "unit";
    public const string InsidePolygon = "insidePolygon";
    public const string InsideRegion = "insideRegion";
    public const string Latitude = "latitude";
    public const string Longitude = "longitude";
    public const string InSegment = "inSegment";
    public const string InSample = "inSample";
    public const string Percent = "percent";
    public const string Ladder = "ladder";
    public const string AtLeast = "atLeast";
    public const string Predicate = "predicate";

    // Quantities
    public const string Aggregate = "aggregate";
    public const string KnownOnly = "knownOnly";
    public const string Facet = "facet";
    public const string TimeSince = "timeSince";
    public const string Affinity = "affinity";
    public const string Share = "share";
    public const string HalfLife = "halfLife";
    public const string Terms = "terms";
    public const string Add = "add";
    public const string Subtract = "subtract";
    public const string Factors = "factors";
    public const string Multiply = "multiply";
    public const string Divide = "divide";

    // Literals and windows
    public const string Number = "number";
    public const string Currency = "currency";
    public const string Date = "date";
    public const string Instant = "instant";
    public const string Count = "count";
    public const string WithinNext = "withinNext";
    public const string This = "this";
    public const string ThisWhole = "thisWhole";
    public const string Previous = "previous";
    public const string Next = "next";
    public const string Ago = "ago";
}
