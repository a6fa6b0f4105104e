using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace Segmentation.Architecture;

/// <summary>Compiles a host's code against the built library, to show what is refused at compile time.</summary>
internal static class CompileCheck
{
    private const string Usings =
        """
        global using System;
        global using System.Collections.Generic;
        global using System.Linq;
        global using Segmentation;
        """;

    private static readonly CSharpParseOptions Options = new(LanguageVersion.Latest);

    /// <summary>The errors of a snippet: statements, then types it needs; the usual namespaces are imported.</summary>
    /// <returns>In order of place; empty when the snippet compiles.</returns>
    public static IReadOnlyList<Diagnostic> Errors(string snippet) => [.. CSharpCompilation.Create(
            "Snippet",
            [CSharpSyntaxTree.ParseText(snippet, Options), CSharpSyntaxTree.ParseText(Usings, Options)],
            References.OfHost,
            new CSharpCompilationOptions(OutputKind.ConsoleApplication, nullableContextOptions: NullableContextOptions.Enable))
        .GetDiagnostics()
        .Where(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error)
        .OrderBy(diagnostic => diagnostic.Location.SourceSpan.Start)];
}
