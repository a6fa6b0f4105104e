using FsCheck;
using FsCheck.Fluent;
using Xunit.Abstractions;
using Xunit.Sdk;

namespace Segmentation.Properties.Running;

/// <summary>Runs a property over generated values, each from its own seed, so that one failing value can be had again.</summary>
/// <remarks>
/// The first seed is random unless <c>SEGMENTATION_PROPERTY_SEED</c> names it; a failure tells the seed of its value.
/// <c>SEGMENTATION_PROPERTY_CHECKS</c> overrides how many checks the long properties make.
/// </remarks>
internal static class Run
{
    private const int Size = 30;

    /// <summary>How many checks a long property makes: the given number unless the environment says otherwise.</summary>
    public static int Checks(int usual) =>
        int.TryParse(Environment.GetEnvironmentVariable("SEGMENTATION_PROPERTY_CHECKS"), out var checks) ? checks : usual;

    /// <summary>Checks values on all processors until enough checks are made.</summary>
    /// <param name="output">Where the number of checks and the seed are told.</param>
    /// <param name="values">The values.</param>
    /// <param name="checks">How many checks to make at least.</param>
    /// <param name="check">Checks one value; returns how many checks that was, and throws when one fails.</param>
    public static void ForAll<T>(ITestOutputHelper output, Gen<T> values, long checks, Func<T, long> check)
    {
        var first = FirstSeed();
        var (made, next) = (0L, -1L);
        Exception? failure = null;
        Parallel.For(0, Environment.ProcessorCount, _ =>
        {
            while (Interlocked.Read(ref made) < checks && Volatile.Read(ref failure) is null)
            {
                var seed = first + (ulong)Interlocked.Increment(ref next);
                if (FailureOf(() => Interlocked.Add(ref made, check(Sample(values, seed))), seed) is { } found)
                {
                    Interlocked.CompareExchange(ref failure, found, null);
                }
            }
        });
        if (failure is not null)
        {
            throw failure;
        }

        output.WriteLine(FormattableString.Invariant($"{made} checks of {next + 1} worlds from seed {first}"));
    }

    /// <summary>The value of a seed.</summary>
    public static T Sample<T>(Gen<T> values, ulong seed) => values.Sample(1, new Rnd(seed), Size).Single();

    private static XunitException? FailureOf(Action check, ulong seed)
    {
        try
        {
            check();
            return null;
        }
        catch (Exception failure)
        {
            return new XunitException(FormattableString.Invariant(
                $"Replay with SEGMENTATION_PROPERTY_SEED={seed}\n{failure.Message}\n{failure.StackTrace}"));
        }
    }

    private static ulong FirstSeed() =>
        ulong.TryParse(Environment.GetEnvironmentVariable("SEGMENTATION_PROPERTY_SEED"), out var seed)
            ? seed
            : (ulong)Random.Shared.NextInt64();
}
