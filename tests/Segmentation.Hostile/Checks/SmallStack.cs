using System.Runtime.ExceptionServices;

namespace Segmentation.Hostile.Checks;

/// <summary>Runs work on a stack as small as a host may give it.</summary>
internal static class SmallStack
{
    private const int Bytes = 256 * 1024;

    /// <summary>Runs work on its own thread, and throws what it throws.</summary>
    public static T Run<T>(Func<T> work)
    {
        T? result = default;
        ExceptionDispatchInfo? failure = null;
        var thread = new Thread(
            () =>
            {
                try
                {
                    result = work();
                }
                catch (Exception e)
                {
                    failure = ExceptionDispatchInfo.Capture(e);
                }
            },
            Bytes);
        thread.Start();
        thread.Join();
        failure?.Throw();
        return result!;
    }
}
