using System.CommandLine;
using Segmentation;
using Spectre.Console;
using Storefront.Invoices;

namespace Storefront;

/// <summary>Reads the arguments, opens one of two shops, asks the library and prints the answers.</summary>
/// <param name="console">Where the report goes.</param>
/// <param name="error">Where it says, in one line, what is wrong.</param>
/// <param name="dataFolder">The folder with real data, if any.</param>
internal sealed class StorefrontApp(IAnsiConsole console, TextWriter error, string? dataFolder)
{
    /// <summary>Columns of the report when it does not go to a terminal.</summary>
    public const int FileWidth = 120;

    public const int Success = 0;
    public const int UnusableInput = 2;

    private readonly Option<string?> _invoices = new("--invoices")
    {
        Description = "Segment a real shop instead: a file invoices.csv.gz or invoices.csv, or the folder it is in. "
            + "Without a value: the folder that the optional environment variable SEGMENTATION_DATA names.",
        HelpName = "FILE",
        Arity = ArgumentArity.ZeroOrOne,
    };

    private readonly Option<string?> _customer = new("--customer")
    {
        Description = "The key of the customer to show in detail; else one with many memberships.",
        HelpName = "KEY",
    };

    private readonly Option<string?> _segments = new("--segments")
    {
        Description = "Another file of segments. What is wrong in it is shown with its line.",
        HelpName = "FILE",
    };

    /// <summary>Runs the program.</summary>
    /// <returns><see cref="Success"/>, or <see cref="UnusableInput"/> when the input cannot be used.</returns>
    public int Run(params string[] args)
    {
        var command = new RootCommand("Segments the customers of a generated shop, or of a real one.")
        {
            _invoices,
            _customer,
            _segments,
        };
        var parsed = command.Parse(args);
        if (parsed.Errors.Count > 0)
        {
            error.WriteLine(parsed.Errors[0].Message);
            return UnusableInput;
        }

        command.SetAction(Show);
        return parsed.Invoke(new InvocationConfiguration { Output = console.Profile.Out.Writer, Error = error });
    }

    private int Show(ParseResult arguments)
    {
        try
        {
            var customer = arguments.GetValue(_customer);
            var segments = arguments.GetValue(_segments) is { } path ? SegmentsOnDisk.Read(path) : null;
            if (arguments.GetResult(_invoices) is null)
            {
                ShowGenerated(segments, customer);
            }
            else
            {
                ShowInvoices(InvoiceShop.Locate(arguments.GetValue(_invoices), dataFolder), segments, customer);
            }

            return Success;
        }
        catch (UnusableInputException problem)
        {
            error.WriteLine(problem.Message);
            return UnusableInput;
        }
    }

    private void ShowGenerated(SegmentFile? segments, string? customer)
    {
        var count = GeneratedShop.DefaultCount;
        var shoppers = Steps.Run(
            console, "Inventing shoppers", count, advance => GeneratedShop.Invent(count, advance: advance));
        Show(GeneratedShop.Create(shoppers, segments), customer);
    }

    private void ShowInvoices(string path, SegmentFile? segments, string? customer)
    {
        var file = Steps.Run(console, "Reading invoices", 1, _ => InvoiceFile.Read(path));
        LeftOutReport.Show(console, file);
        Show(InvoiceShop.Create(file, segments), customer);
    }

    private void Show<TCustomer>(Shop<TCustomer> shop, string? customer)
    {
        var engine = EngineSetup.Create(shop);
        var survey = Steps.Run(
            console, "Asking the engine", shop.Customers.Count, advance => Survey.Take(shop, engine, advance));
        var report = new Report(console, shop.AsOf, shop.Model.DefaultZone);
        report.ShowSegments(shop.Title, survey);
        CensusReport.Show(console, Census.Take(shop, engine));
        report.ShowReviews(engine.Segments);
        report.ShowProblems(engine.Warnings.Select(warning => warning.Show([shop.File])), survey);
        var index = Choose(survey, customer);
        report.ShowCustomer(shop.Describe(shop.Customers[index]), survey.Answers[index], engine.Segments);
        if (engine.Segments.Any(segment => segment.Key == shop.Explained))
        {
            report.ShowExplanations(shop.Explained, Showcase.Of(shop, engine, survey));
        }
    }

    /// <summary>The customer asked for, else one with something undetermined and many memberships.</summary>
    private static int Choose(Survey survey, string? key)
    {
        if (key is null)
        {
            var chosen = survey.Answers.MaxBy(one =>
                (one.Segments.Any(segment => one[segment].Truth == Truth.Undetermined), one.Members.Count()))!;
            key = chosen.Customer;
        }

        var index = survey.Answers.ToList().FindIndex(one => one.Customer == key);
        return index >= 0 ? index : throw new UnusableInputException($"There is no customer '{key}'.");
    }
}
