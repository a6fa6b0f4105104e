using System.Globalization;
using Spectre.Console;
using Storefront;

namespace Segmentation.Tests.Samples;

/// <summary>One run of the sample as into a file, with what it wrote.</summary>
internal sealed record StorefrontRun(int ExitCode, string Output, string Error)
{
    public static StorefrontRun Of(string? dataFolder, params string[] args)
    {
        using var output = new StringWriter(CultureInfo.InvariantCulture);
        using var error = new StringWriter(CultureInfo.InvariantCulture);
        var console = AnsiConsole.Create(new AnsiConsoleSettings
        {
            Ansi = AnsiSupport.No,
            ColorSystem = ColorSystemSupport.NoColors,
            Interactive = InteractionSupport.No,
            Out = new AnsiConsoleOutput(output),
        });
        console.Profile.Width = StorefrontApp.FileWidth;
        var exitCode = new StorefrontApp(console, error, dataFolder).Run(args);
        return new StorefrontRun(exitCode, output.ToString(), error.ToString());
    }
}
