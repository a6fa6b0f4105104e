using System.IO.Compression;
using System.Xml.Linq;
using Segmentation;

// What a host sees of the packages: their parts, and that code using them compiles and runs.
var version = Path.GetFileNameWithoutExtension(args[0])["Segmentation.".Length..];
CheckPackage(args[0], "Segmentation", ["Microsoft.Extensions.DependencyInjection.Abstractions"]);
var needed = CheckPackage(args[1], "Segmentation.DynamicLinq", ["Segmentation", "System.Linq.Dynamic.Core"]);
Check(needed["Segmentation"] == $"[{version}]", "the package for Dynamic LINQ asks for exactly its own version of the core");

var model = CustomerModel.For<Client>(m => m.Key(c => c.Id).Number(c => c.Satisfaction));
var engine = SegmentationEngine.Create(model, new Segment("unhappy", Attributes.Number("satisfaction") < 3));
Check(engine.IsMember("unhappy", new Client(1, 2), DateTimeOffset.UnixEpoch), "a customer is segmented");
Check(!engine.IsMember("unhappy", new Client(2, null), DateTimeOffset.UnixEpoch), "unknown is no member");

var read = DynamicLinqRules.Parse("not (Satisfaction >= 3)", model).Rule;
var isMember = read!.ToExpression(model, DateTimeOffset.UnixEpoch).Compile();
Check(isMember(new Client(1, 2)) && !isMember(new Client(2, null)), "Dynamic LINQ is read and taken out again");

Console.WriteLine("OK");

static Dictionary<string, string> CheckPackage(string path, string id, string[] dependencies)
{
    using var package = ZipFile.OpenRead(path);
    var names = package.Entries.Select(entry => entry.FullName).ToHashSet();
    foreach (var name in new[] { "README.md", "icon.png", $"lib/net10.0/{id}.dll", $"lib/net10.0/{id}.xml" })
    {
        Check(names.Contains(name), $"{name} is in the package {id}");
    }

    Check(names.Where(name => name.StartsWith("lib/")).All(name => name.StartsWith("lib/net10.0/")), "net10.0 is the only framework");

    using var nuspec = package.Entries.Single(entry => entry.FullName.EndsWith(".nuspec")).Open();
    var specification = XDocument.Load(nuspec);
    IEnumerable<XElement> Elements(string name) => specification.Descendants().Where(element => element.Name.LocalName == name);
    Check(Elements("license").Single() is { Value: "MIT" } license && (string?)license.Attribute("type") == "expression", "the license is MIT");
    Check(Elements("readme").Single().Value == "README.md", "the read-me is named");
    Check(Elements("icon").Single().Value == "icon.png", "the icon is named");
    Check(Elements("group").Select(group => (string?)group.Attribute("targetFramework")).SequenceEqual(["net10.0"]), "one group of dependencies, for net10.0");
    var needed = Elements("dependency").ToDictionary(each => (string)each.Attribute("id")!, each => (string)each.Attribute("version")!);
    Check(needed.Keys.Order().SequenceEqual(dependencies.Order()), $"{id} depends on {string.Join(" and ", dependencies)} alone");
    return needed;
}

static void Check(bool holds, string expectation)
{
    if (!holds)
    {
        throw new InvalidOperationException($"Expected: {expectation}.");
    }
}

internal sealed record Client(long Id, double? Satisfaction);
