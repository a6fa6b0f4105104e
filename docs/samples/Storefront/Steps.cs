using Spectre.Console;

namespace Storefront;

/// <summary>Work that takes a while, with a progress bar when somebody watches.</summary>
internal static class Steps
{
    /// <summary>Does a piece of work.</summary>
    /// <param name="console">Where the bar goes; none is drawn where lines cannot be redrawn.</param>
    /// <param name="title">What is being done.</param>
    /// <param name="count">How often <paramref name="work"/> will say that it has advanced.</param>
    /// <param name="work">The work; may say it from any thread.</param>
    public static TResult Run<TResult>(IAnsiConsole console, string title, int count, Func<Action?, TResult> work)
    {
        if (!console.Profile.Capabilities.Ansi || !console.Profile.Capabilities.Interactive)
        {
            return work(null);
        }

        return console.Progress()
            .Columns(
                new TaskDescriptionColumn(), new ProgressBarColumn(), new PercentageColumn(), new ElapsedTimeColumn())
            .Start(progress =>
            {
                var task = progress.AddTask(title, maxValue: count);
                var result = work(() => task.Increment(1));
                task.Value = count;
                return result;
            });
    }
}
