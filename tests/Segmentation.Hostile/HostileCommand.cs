using System.CommandLine;
using System.Globalization;
using Segmentation.Hostile.Flooding;
using Segmentation.Hostile.Fuzzing;
using Segmentation.Hostile.Matrix;

namespace Segmentation.Hostile;

/// <summary>The command line.</summary>
internal static class HostileCommand
{
    private const int Misused = 2;

    /// <summary>Runs the program.</summary>
    /// <returns>0 when nothing failed, 1 when something did, 2 when the arguments are wrong.</returns>
    public static int Run(string[] args, TextWriter output, TextWriter error)
    {
        var command = new RootCommand("Puts hostile texts to the library, and checks that it answers all of them alike and cheaply.")
        {
            Matrix(output),
            MatrixChild(output),
            FuzzCommand.Create(output),
            FuzzCommand.CreateChild(output),
            Flood(output),
        };
        var parsed = command.Parse(args);
        if (parsed.Errors.Count > 0)
        {
            error.WriteLine(parsed.Errors[0].Message);
            return Misused;
        }

        return parsed.Invoke(new InvocationConfiguration { Output = output, Error = error });
    }

    private static Command Matrix(TextWriter output)
    {
        var watchdog = new Option<int>("--watchdog")
        {
            Description = "After how many seconds of silence a process is given up.",
            DefaultValueFactory = _ => 30,
        };
        var data = Data();
        var command = new Command("matrix", "Tries every input in five cultures and three zones, a process for each.") { data, watchdog };
        command.SetAction(async (arguments, _) =>
        {
            var patience = TimeSpan.FromSeconds(arguments.GetValue(watchdog));
            return await new MatrixParent(arguments.GetValue(data), patience, output).RunAsync() ? 0 : 1;
        });
        return command;
    }

    private static Command MatrixChild(TextWriter output)
    {
        var (data, turn, from) = (Data(), new Option<int>("--turn"), new Option<int>("--from"));
        var command = new Command("matrix-child", "One process of the matrix.") { data, turn, from };
        command.Hidden = true;
        command.SetAction(arguments =>
        {
            var combination = Combination.All[arguments.GetValue(turn)];
            var culture = CultureInfo.GetCultureInfo(combination.Culture);
            (CultureInfo.CurrentCulture, CultureInfo.CurrentUICulture) = (culture, culture);
            (CultureInfo.DefaultThreadCurrentCulture, CultureInfo.DefaultThreadCurrentUICulture) = (culture, culture);
            return new MatrixChild(combination, output).Run(MatrixInputs.Of(arguments.GetValue(data)), arguments.GetValue(from));
        });
        return command;
    }

    private static Command Flood(TextWriter output)
    {
        var rules = new Option<long>("--rules")
        {
            Description = "How many distinct rules to read and drop.",
            DefaultValueFactory = _ => 1_000_000,
        };
        var command = new Command("flood", "Reads a great many rules: nothing of them stays, and none changes another.") { rules };
        command.SetAction(arguments => new FloodChecks(output).Run(arguments.GetValue(rules)) ? 0 : 1);
        return command;
    }

    private static Option<string?> Data() => new("--data")
    {
        Description = "The folder of published data; without it, or without what is wanted in it, the inputs made here are tried.",
        HelpName = "FOLDER",
    };
}
