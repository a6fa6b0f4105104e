using System.Globalization;
using System.Reflection;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;
using Segmentation.Comparison.Databases;

namespace Segmentation.Comparison.Reporting;

/// <summary>What the figures were measured on and with.</summary>
internal static class Machine
{
    private const string ProcessorFile = "/proc/cpuinfo";
    private const string LoadFile = "/proc/loadavg";

    /// <summary>The processes that wanted a processor in the last minute, where the system says so.</summary>
    public static string Load => File.Exists(LoadFile) ? File.ReadAllText(LoadFile).Split(' ')[0] : "not known";

    /// <summary>One line each.</summary>
    public static IReadOnlyList<string> Describe() =>
    [
        string.Create(CultureInfo.InvariantCulture, $"{Processor}, {Environment.ProcessorCount} processors, {GC.GetGCMemoryInfo().TotalAvailableMemoryBytes / (1L << 30)} GB, vectors of {VectorBits} bits"),
        $"{RuntimeInformation.OSDescription}, {RuntimeInformation.FrameworkDescription}",
        $"Segmentation {Version(typeof(Rule))}, DuckDB {DuckDb.Version} through DuckDB.NET.Data.Full {Version(typeof(DuckDB.NET.Data.DuckDBConnection))}, "
            + $"Microsoft.Data.Sqlite {Version(typeof(Microsoft.Data.Sqlite.SqliteConnection))}, "
            + $"System.Linq.Dynamic.Core {Version(typeof(System.Linq.Dynamic.Core.ParsingConfig))}, RulesEngine {Version(typeof(RulesEngine.RulesEngine))}",
    ];

    private static string Processor => File.Exists(ProcessorFile)
        && File.ReadLines(ProcessorFile).FirstOrDefault(line => line.StartsWith("model name", StringComparison.Ordinal)) is { } line
            ? line[(line.IndexOf(':', StringComparison.Ordinal) + 1)..].Trim()
            : RuntimeInformation.ProcessArchitecture.ToString();

    private static int VectorBits => Vector512.IsHardwareAccelerated ? 512 : Vector256.IsHardwareAccelerated ? 256 : 128;

    private static string Version(Type type) =>
        type.Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()?.InformationalVersion.Split('+')[0]
        ?? type.Assembly.GetName().Version?.ToString() ?? "of unknown version";
}
