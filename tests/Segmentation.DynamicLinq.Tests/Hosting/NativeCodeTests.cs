using System.Diagnostics.CodeAnalysis;
using System.Reflection;

namespace Segmentation.DynamicLinq.Tests.Hosting;

/// <summary>Who is trimmed or compiled ahead of time is told; the core is not touched by it.</summary>
/// <remarks>That the compiler says so to callers is tested with the packed package, in <c>tests/PackageSmoke</c>.</remarks>
public class NativeCodeTests
{
    public static TheoryData<string> EntryPoints =>
    [
        .. typeof(DynamicLinqRules).Assembly.GetExportedTypes()
            .SelectMany(type => type.GetMethods(BindingFlags.Public | BindingFlags.Static | BindingFlags.DeclaredOnly))
            .Where(method => !method.IsSpecialName)
            .Select(method => $"{method.DeclaringType!.Name}.{method.Name}")
            .Distinct(),
    ];

    [Theory]
    [MemberData(nameof(EntryPoints))]
    public void Every_entry_point_says_that_it_needs_reflection_and_code_at_run_time(string entryPoint)
    {
        var methods = typeof(DynamicLinqRules).Assembly.GetExportedTypes()
            .SelectMany(type => type.GetMethods(BindingFlags.Public | BindingFlags.Static | BindingFlags.DeclaredOnly))
            .Where(method => $"{method.DeclaringType!.Name}.{method.Name}" == entryPoint);

        Assert.All(methods, method =>
        {
            Assert.NotNull(method.GetCustomAttribute<RequiresUnreferencedCodeAttribute>());
            Assert.NotNull(method.GetCustomAttribute<RequiresDynamicCodeAttribute>());
        });
    }

    [Fact]
    public void The_core_references_neither_Dynamic_LINQ_nor_the_package() => Assert.DoesNotContain(
        typeof(Rule).Assembly.GetReferencedAssemblies(), name => name.Name!.Contains("Dynamic", StringComparison.Ordinal));
}
