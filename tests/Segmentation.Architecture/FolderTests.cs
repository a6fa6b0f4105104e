using Segmentation.Architecture.Sources;

namespace Segmentation.Architecture;

public class FolderTests
{
    [Fact]
    public void The_sources_are_understood_completely() => Assert.Empty(SourceTree.Library.Unresolved());

    [Fact]
    public void A_file_uses_only_its_own_folder_and_those_above() => Assert.Empty(FolderRule.Breaches(SourceTree.Library));

    [Fact]
    public void The_namespace_is_the_folder_or_the_root() => Assert.Empty(NamingRules.WrongNamespaces(SourceTree.Library));

    [Fact]
    public void A_use_of_a_folder_below_is_reported_with_its_place()
    {
        var tree = SourceTree.Of(
            new("Time/Clock.cs", "namespace Segmentation;\npublic class Clock\n{\n    public Scheduler? Next;\n}"),
            new("Care/Scheduler.cs", "namespace Segmentation;\npublic class Scheduler { public Clock? Clock; }"));

        var breaches = FolderRule.Breaches(tree);

        Assert.Equal(["Time/Clock.cs:4 uses Scheduler from folder Care"], breaches);
    }

    [Theory]
    [InlineData("Rules/Rule.cs", "Rules/Language/Parser.cs", 1)]
    [InlineData("Rules/Language/Parser.cs", "Rules/Rule.cs", 0)]
    [InlineData("Rules/Json/Reader.cs", "Rules/Authoring/Value.cs", 0)]
    [InlineData("Rules/Authoring/Value.cs", "Rules/Json/Reader.cs", 1)]
    [InlineData("Time/Internal/Lunar.cs", "Time/Window.cs", 0)]
    [InlineData("Time/Window.cs", "Time/Internal/Lunar.cs", 0)]
    [InlineData("Diagnostics/Issue.cs", "Time/Internal/Lunar.cs", 1)]
    public void Folders_are_compared_by_their_place_in_the_order(string user, string used, int breaches)
    {
        var tree = SourceTree.Of(
            new(user, "namespace Segmentation; class User { Used? field; }"),
            new(used, "namespace Segmentation; class Used { }"));

        Assert.Equal(breaches, FolderRule.Breaches(tree).Count());
    }

    [Theory]
    [InlineData("Used Make() => new();")]
    [InlineData("void Call() => 1.Extend();")]
    [InlineData("int Read() => Used.Instance.Count;")]
    [InlineData("List<Used> list = [];")]
    [InlineData("string Name() => nameof(Used);")]
    public void Every_way_to_name_a_type_counts(string member)
    {
        var tree = SourceTree.Of(
            new("Time/User.cs", $"namespace Segmentation; class User {{ {member} }}"),
            new("Care/Used.cs", "namespace Segmentation; static class Extending { public static void Extend(this int i) { } }"
                + "class Used { public static Used Instance = new(); public int Count => 1; }"));

        Assert.NotEmpty(FolderRule.Breaches(tree));
    }

    [Fact]
    public void A_part_of_a_type_in_a_lower_folder_is_a_use_of_that_folder()
    {
        var tree = SourceTree.Of(
            new("Customers/Model.cs", "namespace Segmentation; partial class Model { void A() => B(); }"),
            new("Engine/Model.Engine.cs", "namespace Segmentation; partial class Model { void B() { } }"));

        Assert.NotEmpty(FolderRule.Breaches(tree));
    }

    [Fact]
    public void A_folder_outside_the_order_is_reported()
    {
        var tree = SourceTree.Of(new SourceText("Helpers/Thing.cs", "namespace Segmentation; class Thing { }"));

        Assert.Equal(["Helpers/Thing.cs:1 declares Thing in a folder that has no place in the order"], FolderRule.Breaches(tree));
    }

    [Theory]
    [InlineData("Segmentation", 0)]
    [InlineData("Segmentation.Rules.Json", 0)]
    [InlineData("Segmentation.Rules", 1)]
    [InlineData("Other", 1)]
    public void Another_namespace_is_reported(string name, int expected)
    {
        var tree = SourceTree.Of(new SourceText("Rules/Json/Reader.cs", $"namespace {name};"));

        Assert.Equal(expected, NamingRules.WrongNamespaces(tree).Count());
    }

    [Fact]
    public void A_missing_type_is_not_overlooked()
    {
        var tree = SourceTree.Of(new SourceText("Time/User.cs", "namespace Segmentation; class User { Missing? field; }"));

        Assert.Single(tree.Unresolved());
    }
}
