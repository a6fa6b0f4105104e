using System.Collections.Immutable;
using Segmentation.Rules.Lint;

namespace Segmentation;

/// <summary>Which hints on sound rules are given, and how serious each is: off, info, warning or error.</summary>
/// <remarks>
/// A hint that is an error makes the rule refused. A host gives each tenant its own: <see cref="RuleTextOptions.Lints"/> for texts,
/// <see cref="EngineOptions.Lints"/> for the engine. The codes are in the documentation of errors.
/// </remarks>
/// <threadsafety>Immutable; safe to share between threads.</threadsafety>
public sealed class LintPolicy
{
    private readonly ImmutableDictionary<string, IssueSeverity> _severities;

    private LintPolicy(ImmutableDictionary<string, IssueSeverity> severities)
    {
        _severities = severities;
        Active = [.. LintTable.All.Where(lint => lint.Codes.Any(code => severities.ContainsKey(code.Code.Id)))];
    }

    /// <summary>Gets the policy unless said otherwise: every hint, each as serious as its documentation says.</summary>
    public static LintPolicy Default { get; } =
        new(LintTable.Defaults.ToImmutableDictionary(StringComparer.Ordinal));

    /// <summary>Gets the policy without hints.</summary>
    public static LintPolicy Off { get; } = new(ImmutableDictionary.Create<string, IssueSeverity>(StringComparer.Ordinal));

    /// <summary>Gets the codes of all hints, in order.</summary>
    public static ImmutableArray<string> Codes { get; } = [.. LintTable.Defaults.Keys.Order(StringComparer.Ordinal)];

    /// <summary>The lints that have something to say.</summary>
    internal ImmutableArray<RuleLint> Active { get; }

    /// <summary>How serious a hint is; null when it is off.</summary>
    /// <param name="code">One of <see cref="Codes"/>.</param>
    /// <exception cref="ArgumentException">There is no such hint.</exception>
    public IssueSeverity? SeverityOf(string code) =>
        _severities.TryGetValue(Known(code), out var severity) ? severity : null;

    /// <summary>This policy with one hint as serious as said.</summary>
    /// <param name="code">One of <see cref="Codes"/>, such as <c>SEG1114</c>.</param>
    /// <param name="severity">How serious it is; <see cref="IssueSeverity.Error"/> refuses the rule.</param>
    /// <exception cref="ArgumentException">There is no such hint, or no such severity.</exception>
    public LintPolicy With(string code, IssueSeverity severity) => Enum.IsDefined(severity)
        ? new(_severities.SetItem(Known(code), severity))
        : throw new ArgumentOutOfRangeException(nameof(severity), severity, "Not a severity.");

    /// <summary>This policy without some hints.</summary>
    /// <param name="codes">Each one of <see cref="Codes"/>.</param>
    /// <exception cref="ArgumentException">There is no such hint.</exception>
    public LintPolicy Without(params ReadOnlySpan<string> codes)
    {
        var severities = _severities;
        foreach (var code in codes)
        {
            severities = severities.Remove(Known(code));
        }

        return new(severities);
    }

    private static string Known(string code)
    {
        ArgumentNullException.ThrowIfNull(code);
        return LintTable.Defaults.ContainsKey(code)
            ? code
            : throw new ArgumentException($"'{code}' is not the code of a hint; LintPolicy.Codes lists them.", nameof(code));
    }
}
