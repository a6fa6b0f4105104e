using System.IO.Compression;
using System.Xml.Linq;
using Segmentation;

// What a host sees of the package: its parts, and that code using it compiles and runs.
using var package = ZipFile.OpenRead(args[0]);
var names = package.Entries.Select(entry => entry.FullName).ToHashSet();
foreach (var name in new[] { "README.md", "icon.png", "lib/net10.0/Segmentation.dll", "lib/net10.0/Segmentation.xml" })
{
    Check(names.Contains(name), $"{name} is in the package");
}

Check(names.Where(name => name.StartsWith("lib/")).All(name => name.StartsWith("lib/net10.0/")), "net10.0 is the only framework");

var specification = XDocument.Load(package.Entries.Single(entry => entry.FullName.EndsWith(".nuspec")).Open());
Check(Elements("license").Single() is { Value: "MIT" } license && (string?)license.Attribute("type") == "expression", "the license is MIT");
Check(Elements("readme").Single().Value == "README.md", "the read-me is named");
Check(Elements("icon").Single().Value == "icon.png", "the icon is named");
Check(Named("group", "targetFramework").SequenceEqual(["net10.0"]), "one group of dependencies, for net10.0");
Check(
    Named("dependency", "id").SequenceEqual(["Microsoft.Extensions.DependencyInjection.Abstractions"]),
    "the only dependency is the abstractions of dependency injection");

var model = CustomerModel.For<Client>(m => m.Key(c => c.Id).Number(c => c.Satisfaction));
var engine = SegmentationEngine.Create(model, new Segment("unhappy", Attributes.Number("satisfaction") < 3));
Check(engine.IsMember("unhappy", new Client(1, 2), DateTimeOffset.UnixEpoch), "a customer is segmented");
Check(!engine.IsMember("unhappy", new Client(2, null), DateTimeOffset.UnixEpoch), "unknown is no member");

Console.WriteLine("OK");

IEnumerable<XElement> Elements(string name) => specification.Descendants().Where(element => element.Name.LocalName == name);

IEnumerable<string?> Named(string name, string attribute) => Elements(name).Select(element => (string?)element.Attribute(attribute));

static void Check(bool holds, string expectation)
{
    if (!holds)
    {
        throw new InvalidOperationException($"Expected: {expectation}.");
    }
}

internal sealed record Client(long Id, double? Satisfaction);
