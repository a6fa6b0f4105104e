namespace Segmentation.Conformance;

/// <summary>The command line: <c>FOLDER [--only PREFIX]</c>.</summary>
internal static class ConformanceCommand
{
    private const int Misused = 2;

    /// <summary>Runs the readers over a folder.</summary>
    /// <returns>0 when nothing failed, 1 when a row failed, 2 when the command line or the folder is wrong.</returns>
    public static int Run(IReadOnlyList<string> arguments, TextWriter output, TextWriter error)
    {
        if (!TryParse(arguments, out string folder, out string only))
        {
            error.WriteLine("Usage: Segmentation.Conformance FOLDER [--only PREFIX]");
            return Misused;
        }

        if (!Directory.Exists(folder))
        {
            error.WriteLine($"There is no folder '{folder}'.");
            return Misused;
        }

        List<ConformanceFile> files;
        try
        {
            files = [.. ConformanceFile.Under(folder).Where(f => f.Path.StartsWith(only, StringComparison.Ordinal))];
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            error.WriteLine($"The folder '{folder}' cannot be read: {e.Message}");
            return Misused;
        }

        if (files.Count == 0)
        {
            error.WriteLine($"No data file in '{folder}' has a path that starts with '{only}'.");
        }

        return ConformanceReport.Write(files, ConformanceReaders.All, output) ? 0 : 1;
    }

    private static bool TryParse(IReadOnlyList<string> arguments, out string folder, out string only)
    {
        (string? place, string? prefix) = (null, null);
        for (int i = 0; i < arguments.Count; i++)
        {
            if (arguments[i] == "--only" && prefix is null && i + 1 < arguments.Count)
            {
                prefix = arguments[++i];
            }
            else if (place is null && !arguments[i].StartsWith('-'))
            {
                place = arguments[i];
            }
            else
            {
                place = null;
                break;
            }
        }

        (folder, only) = (place ?? "", prefix ?? "");
        return folder.Length > 0;
    }
}
