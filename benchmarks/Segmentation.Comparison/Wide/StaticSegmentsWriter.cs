using System.Globalization;
using System.Text;
using Segmentation.Benchmarks;

namespace Segmentation.Comparison.Wide;

/// <summary>Writes the source of <see cref="StaticSegments"/>, so that the static methods are compiled with everything else.</summary>
internal static class StaticSegmentsWriter
{
    public static string Write(IReadOnlyList<AccountSegment> segments)
    {
        var text = new CSharpText();
        var code = new StringBuilder();
        code.Append(
            """
            using Segmentation.Benchmarks;

            namespace Segmentation.Comparison.Wide;

            /// <summary>The 100 segments as static methods. Written by the command "write-static"; the check refuses it when a segment has changed since.</summary>
            internal static class StaticSegments
            {
                /// <summary>Sets the customer's bit for every segment that the customer is a member of.</summary>
                public static void Decide(Account c, ulong bit, ulong[] bits)
                {

            """);
        for (var i = 0; i < segments.Count; i++)
        {
            code.Append(CultureInfo.InvariantCulture, $"        bits[{i}] |= S{i}(c) ? bit : 0;\n");
        }

        code.Append("    }\n");
        for (var i = 0; i < segments.Count; i++)
        {
            code.Append(CultureInfo.InvariantCulture, $"\n    /// <summary>{segments[i].Key}</summary>\n    public static bool S{i}(Account c) =>\n        {text.Write(segments[i])};\n");
        }

        return code.Append("}\n").ToString();
    }
}
