namespace Segmentation.Examples;

internal static class Print
{
    /// <summary>Checks the rules against the shop's model, all together, and writes the canonical text of each.</summary>
    public static void Checked(TextWriter output, params Rule[] rules)
    {
        foreach (var segment in Shop.Engine(rules).Segments)
        {
            output.WriteLine(segment.Rule);
        }
    }
}
