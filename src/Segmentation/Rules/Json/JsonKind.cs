namespace Segmentation.Rules.Json;

/// <summary>What a value of a document is.</summary>
internal enum JsonKind
{
    Object,
    List,
    Text,
    Number,
    True,
    False,
    Null,
}

/// <summary>The kinds of values in messages.</summary>
internal static class JsonKinds
{
    public static string Words(this JsonKind kind) => kind switch
    {
        JsonKind.Object => "an object",
        JsonKind.List => "a list",
        JsonKind.Text => "a text",
        JsonKind.Number => "a number",
        JsonKind.Null => "null",
        _ => "true or false",
    };
}
