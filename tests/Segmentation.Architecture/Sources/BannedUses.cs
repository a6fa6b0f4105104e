using System.Collections.Frozen;
using Microsoft.CodeAnalysis;

namespace Segmentation.Architecture.Sources;

/// <summary>Finds what makes an answer depend on the machine or the moment, or blocks a thread.</summary>
/// <remarks>The build has an analyzer for the same; this list is kept apart so that neither can be emptied unseen.</remarks>
internal static class BannedUses
{
    private static readonly FrozenSet<string> Types = FrozenSet.Create(
        StringComparer.Ordinal,
        "System.Random",
        "System.Diagnostics.Stopwatch",
        "System.Security.Cryptography.RandomNumberGenerator");

    private static readonly FrozenSet<string> Members = FrozenSet.Create(
        StringComparer.Ordinal,
        "System.DateTime.Now",
        "System.DateTime.UtcNow",
        "System.DateTime.Today",
        "System.DateTime.ToLocalTime",
        "System.DateTime.ToUniversalTime",
        "System.DateTimeOffset.Now",
        "System.DateTimeOffset.UtcNow",
        "System.DateTimeOffset.LocalDateTime",
        "System.DateTimeOffset.ToLocalTime",
        "System.TimeZoneInfo.Local",
        "System.Environment.TickCount",
        "System.Environment.TickCount64",
        "System.Guid.NewGuid",
        "System.Guid.CreateVersion7",
        "System.Globalization.CultureInfo.CurrentCulture",
        "System.Globalization.CultureInfo.CurrentUICulture",
        "System.Globalization.CultureInfo.DefaultThreadCurrentCulture",
        "System.Globalization.CultureInfo.DefaultThreadCurrentUICulture",
        "System.Threading.Thread.CurrentCulture",
        "System.Threading.Thread.CurrentUICulture",
        "System.Threading.Thread.Sleep",
        "System.Threading.Tasks.Task.Wait",
        "System.Threading.Tasks.Task.WaitAll",
        "System.Threading.Tasks.Task.WaitAny",
        "System.Threading.Tasks.Task.Result",
        "System.Threading.Tasks.ValueTask.Result",
        "System.Runtime.CompilerServices.TaskAwaiter.GetResult",
        "System.Runtime.CompilerServices.ValueTaskAwaiter.GetResult",
        "System.Runtime.CompilerServices.ConfiguredTaskAwaitable.ConfiguredTaskAwaiter.GetResult",
        "System.Runtime.CompilerServices.ConfiguredValueTaskAwaitable.ConfiguredValueTaskAwaiter.GetResult");

    private static readonly SymbolDisplayFormat FullName = new(
        typeQualificationStyle: SymbolDisplayTypeQualificationStyle.NameAndContainingTypesAndNamespaces);

    /// <summary>The uses found, one line each: <c>file:line uses X</c>.</summary>
    public static IEnumerable<string> In(SourceTree tree) =>
        from use in tree.Uses()
        let type = (use.Declared as INamedTypeSymbol ?? use.Declared.ContainingType)?.ToDisplayString(FullName)
        let member = $"{type}.{use.Declared.Name}"
        where type is not null && (Types.Contains(type) || Members.Contains(member))
        select $"{use.Place} uses {(Types.Contains(type) ? type : member)}";
}
