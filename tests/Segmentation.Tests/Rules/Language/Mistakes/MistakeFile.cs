using System.Text.Json;
using Segmentation.Tests.Samples;

namespace Segmentation.Tests.Rules.Language.Mistakes;

/// <summary>The corpus of realistic mistakes: two thirds to improve the diagnostics by, one third for the score.</summary>
internal static class MistakeFile
{
    public const string Open = "open";
    public const string Held = "held";

    public static JsonElement Read(string name)
    {
        using var file = JsonDocument.Parse(File.ReadAllText(Repository.Path("tests", "specs", "mistakes", name + ".json")));
        return file.RootElement.Clone();
    }

    public static IReadOnlyList<Mistake> Mistakes(string name) =>
        Read(name).GetProperty("mistakes").Deserialize<List<Mistake>>(JsonSerializerOptions.Web)!;
}
