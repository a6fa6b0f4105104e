using Segmentation.Architecture.Sources;
using Xunit.Abstractions;

namespace Segmentation.Architecture;

public class TypeTests(ITestOutputHelper output)
{
    /// <summary>More than this and a newcomer no longer finds the everyday types.</summary>
    private const int MostPublicTypes = 220;

    /// <summary>
    /// Types with a subtype in the library, such as an attribute that is a term and can also stand on the right of a
    /// comparison. Their constructors are internal: nobody else derives from them.
    /// </summary>
    private static readonly string[] Open = ["DateTerm is", "InstantTerm is", "MoneyTerm is", "NumberTerm is", "TextTerm is"];

    [Fact]
    public void Classes_and_records_are_sealed() =>
        Assert.DoesNotContain(InheritanceRules.Unsealed(SourceTree.Library), line => !Open.Any(line.Contains));

    [Fact]
    public void Abstract_public_classes_cannot_be_derived_from_outside() =>
        Assert.Empty(InheritanceRules.OpenBases(SourceTree.Library));

    [Fact]
    public void No_type_has_the_name_of_a_namespace() =>
        Assert.Empty(NamingRules.TypesNamedLikeNamespaces(SourceTree.Library));

    [Fact]
    public void The_number_of_public_types_stays_small()
    {
        var count = typeof(Duration).Assembly.GetExportedTypes().Length;

        output.WriteLine($"{count} public types");
        Assert.InRange(count, 1, MostPublicTypes);
    }

    [Theory]
    [InlineData("class A { }", 1)]
    [InlineData("record A;", 1)]
    [InlineData("sealed class A { private class B { } }", 1)]
    [InlineData("sealed class A { }", 0)]
    [InlineData("abstract class A { }", 0)]
    [InlineData("static class A { }", 0)]
    [InlineData("readonly record struct A; enum E; interface I; delegate void D();", 0)]
    public void An_unsealed_class_is_reported(string text, int expected) =>
        Assert.Equal(expected, InheritanceRules.Unsealed(File(text)).Count());

    [Theory]
    [InlineData("public abstract class A { }", 1)]
    [InlineData("public abstract class A { protected A() { } }", 1)]
    [InlineData("public abstract class A { public A() { } }", 1)]
    [InlineData("public abstract class A { private protected A() { } }", 0)]
    [InlineData("public abstract class A { internal A() { } }", 0)]
    [InlineData("public abstract record A { private protected A() { } }", 0)]
    [InlineData("public abstract record A;", 1)]
    [InlineData("abstract class A { }", 0)]
    public void A_base_open_to_outsiders_is_reported(string text, int expected) =>
        Assert.Equal(expected, InheritanceRules.OpenBases(File(text)).Count());

    [Theory]
    [InlineData("sealed class Time { }", 1)]
    [InlineData("enum Segmentation { }", 1)]
    [InlineData("sealed class Window { }", 0)]
    public void A_type_called_like_a_namespace_is_reported(string text, int expected) =>
        Assert.Equal(expected, NamingRules.TypesNamedLikeNamespaces(File(text)).Count());

    private static SourceTree File(string text) =>
        SourceTree.Of(new SourceText("Time/File.cs", "namespace Segmentation.Time { " + text + " }"));
}
