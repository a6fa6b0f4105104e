using Xunit.Sdk;

namespace Segmentation.Properties.Running;

/// <summary>An assertion whose message costs nothing while it holds.</summary>
internal static class Expect
{
    public static void That(bool holds, Func<string> message)
    {
        if (!holds)
        {
            throw new XunitException(message());
        }
    }
}
