using System.CommandLine;
using System.Runtime.InteropServices;
using Segmentation.Hostile.Checks;
using Segmentation.Hostile.Matrix;

namespace Segmentation.Hostile.Fuzzing;

/// <summary>The arguments of the fuzzer and of its processes.</summary>
internal sealed class FuzzCommand
{
    private readonly Option<string[]> _cases = new("--cases")
    {
        Description = "A folder of published data or of rule cases to start from; may be given more than once.",
        HelpName = "FOLDER",
    };

    private readonly Option<ulong> _seed = new("--seed")
    {
        Description = "The same seed makes the same texts.",
        DefaultValueFactory = _ => (ulong)Random.Shared.NextInt64(1_000_000),
    };

    private readonly Option<int> _seconds = new("--seconds")
    {
        Description = "For how long texts are tried.",
        DefaultValueFactory = _ => 60,
    };

    private readonly Option<long?> _only = new("--only")
    {
        Description = "Shows one text by its number, and what is wrong with it.",
        HelpName = "NUMBER",
    };

    private readonly Option<long> _first = new("--first");
    private readonly Option<int> _step = new("--step");
    private readonly Option<string?> _slot = new("--slot");
    private readonly Option<string?> _probe = new("--probe");

    /// <summary>What a user calls.</summary>
    public static Command Create(TextWriter output)
    {
        var options = new FuzzCommand();
        var command = new Command("fuzz", "Changes texts at random and checks what must hold of every text whatsoever.")
        {
            options._cases,
            options._seed,
            options._seconds,
            options._only,
        };
        command.SetAction(async (arguments, _) => arguments.GetValue(options._only) is { } number
            ? options.Show(arguments, number, output)
            : await options.RunAsync(arguments, output));
        return command;
    }

    /// <summary>One process of the fuzzer.</summary>
    public static Command CreateChild(TextWriter output)
    {
        var options = new FuzzCommand();
        var command = new Command("fuzz-child", "One process of the fuzzer.")
        {
            options._cases,
            options._seed,
            options._seconds,
            options._first,
            options._step,
            options._slot,
            options._probe,
        };
        command.Hidden = true;
        command.SetAction(arguments => options.RunChild(arguments, output));
        return command;
    }

    private async Task<int> RunAsync(ParseResult arguments, TextWriter output)
    {
        var seed = arguments.GetValue(_seed);
        IEnumerable<string> folders = (arguments.GetValue(_cases) ?? []).SelectMany(folder => new[] { "--cases", folder });
        var parent = new FuzzParent(Inputs(arguments), seed, [.. folders], output);
        return await parent.RunAsync(TimeSpan.FromSeconds(arguments.GetValue(_seconds))) ? 0 : 1;
    }

    private int Show(ParseResult arguments, long number, TextWriter output)
    {
        var input = Inputs(arguments).Of(number);
        output.WriteLine(CSharpLiteral.Of(input.Text));
        var failure = SmallStack.Run(() => FuzzCheck.Failure(input, out _));
        output.WriteLine(failure ?? "nothing is wrong with it");
        return failure is null ? 0 : 1;
    }

    private int RunChild(ParseResult arguments, TextWriter output)
    {
        var inputs = Inputs(arguments);
        var first = arguments.GetValue(_first);
        if (arguments.GetValue(_probe) is { } probe)
        {
            var text = new string(MemoryMarshal.Cast<byte, char>(File.ReadAllBytes(probe)));
            SmallStack.Run(() => FuzzWorker.FailureOf(inputs.Of(first), text));
            output.WriteLine(new ChildLine(ChildLine.Done, 1, "").ToString());
            return 0;
        }

        using var slot = new FuzzSlot(arguments.GetValue(_slot)!);
        var worker = new FuzzWorker(inputs, arguments.GetValue(_seed), slot, output);
        return worker.Run(first, arguments.GetValue(_step), TimeSpan.FromSeconds(arguments.GetValue(_seconds)));
    }

    private FuzzInputs Inputs(ParseResult arguments) =>
        new(FuzzCorpus.Read(arguments.GetValue(_cases) ?? []), arguments.GetValue(_seed));
}
