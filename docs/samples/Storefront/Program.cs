using System.Text;
using Spectre.Console;
using Storefront;

Console.OutputEncoding = Encoding.UTF8;
var isFile = Console.IsOutputRedirected;
var console = AnsiConsole.Create(new AnsiConsoleSettings
{
    // Into a file or a pipe goes plain text of a fixed width, whatever the environment says.
    Ansi = isFile ? AnsiSupport.No : AnsiSupport.Detect,
    ColorSystem = isFile ? ColorSystemSupport.NoColors : ColorSystemSupport.Detect,
    Interactive = isFile ? InteractionSupport.No : InteractionSupport.Detect,
    Out = new AnsiConsoleOutput(Console.Out),
});
if (isFile)
{
    console.Profile.Width = StorefrontApp.FileWidth;
    console.Profile.Capabilities.Unicode = true;
}

return new StorefrontApp(console, Console.Error, Environment.GetEnvironmentVariable("SEGMENTATION_DATA")).Run(args);
