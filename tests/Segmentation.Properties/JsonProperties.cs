using System.Text;
using System.Text.Json;
using FsCheck;
using FsCheck.Fluent;
using Json.Schema;
using Segmentation.Customers;
using Segmentation.Properties.Generators;
using Segmentation.Properties.People;
using Segmentation.Properties.Running;
using Xunit.Abstractions;

namespace Segmentation.Properties;

public class JsonProperties(ITestOutputHelper output)
{
    private const int Checks = 100_000;

    private static readonly Catalogue Catalogue = Models.Create(new ModelSpec()).Catalogue;

    private static Gen<Rule> Rules => Gen.Elements(Values.Centres).SelectMany(centre => RuleGenerator.Rules(centre, "s0"));

    [Fact]
    public void Text_tree_and_JSON_are_one_rule() =>
        Run.ForAll(output, Rules, Run.Checks(Checks), rule =>
        {
            var stored = RuleText.Parse(rule.ToString(), Catalogue).Rule!;
            var json = RuleJson.Write(stored);

            var again = Read(json);

            Assert.Equal(stored, again);
            Assert.Equal(stored.ComputeHash(), again.ComputeHash());
            Assert.Equal(json, RuleJson.Write(again));
            Assert.InRange(json.Length, 1, (8 * stored.ToString().Length) + 64);

            // Names and values of C# need not be those of the catalogue; they are read as text reads them.
            Assert.Equal(stored, Read(RuleJson.Write(rule)));
            return 1;
        });

    [Fact]
    public void Every_document_conforms_to_the_published_schema()
    {
        var schema = JsonSchema.FromFile(Path.Combine(AppContext.BaseDirectory, "rule.schema.json"));
        Run.ForAll(output, Rules, Run.Checks(Checks) / 50, rule =>
        {
            using var document = JsonDocument.Parse(RuleJson.Write(rule));
            Assert.True(schema.Evaluate(document.RootElement).IsValid, rule.ToString());
            return 1;
        });
    }

    [Fact]
    public void A_document_with_a_mistake_anywhere_gives_issues_inside_it_and_never_throws() =>
        Run.ForAll(output, Rules.Zip(Gen.Choose(0, int.MaxValue)), Run.Checks(Checks), sample =>
        {
            var json = Broken(RuleJson.Write(sample.Item1), sample.Item2);

            var parsed = RuleJson.Parse(json, Catalogue);

            Assert.Equal(parsed.Success, parsed.Issues.All(issue => issue.Severity != IssueSeverity.Error));
            Assert.All(parsed.Issues, issue =>
            {
                Assert.InRange(issue.Span!.Value.Start, 0, json.Length);
                Assert.InRange(issue.Span.Value.End, issue.Span.Value.Start, json.Length);
                Assert.InRange(issue.Message.Length, 1, 200);
                Assert.StartsWith("$", issue.Place, StringComparison.Ordinal);
            });
            Assert.True(parsed.Rule is null || parsed.Rule.Equals(AsText(parsed.Rule)), json);
            Assert.True(parsed.Rule is null || parsed.Rule.Equals(Read(RuleJson.Write(parsed.Rule))), json);
            return 1;
        });

    private static Rule Read(string json)
    {
        var parsed = RuleJson.Parse(json, Catalogue);
        Assert.True(parsed.Success, $"{json}\n{parsed.Issues.FirstOrDefault()}");
        return parsed.Rule!;
    }

    private static Rule AsText(Rule rule)
    {
        var parsed = RuleText.Parse(rule.ToString(), Catalogue);
        Assert.True(parsed.Success, $"{rule}\n{parsed.Issues.FirstOrDefault()}");
        return parsed.Rule!;
    }

    /// <summary>Puts another token in the place of one, or takes out, doubles or replaces a stretch.</summary>
    private static string Broken(string json, int choice)
    {
        var tokens = Tokens(json);
        var at = choice % tokens.Count;
        var other = choice / 31 % tokens.Count;
        string[] odd = ["null", "{}", "[]", "\"\"", "1e9", "-1", "true", "\"\\ud800\"", "\"day\"", "\"tags\"", ",", ":", "}", "0.50", "\"\\u0000\""];
        switch (choice % 4)
        {
            case 0:
                tokens[at] = tokens[other];
                break;
            case 1:
                tokens[at] = odd[choice / 7 % odd.Length];
                break;
            case 2:
                tokens.RemoveAt(at);
                break;
            default:
                (tokens[at], tokens[other]) = (tokens[other], tokens[at]);
                break;
        }

        return string.Concat(tokens);
    }

    private static List<string> Tokens(string json)
    {
        var tokens = new List<string>();
        var token = new StringBuilder();
        var isText = false;
        for (var i = 0; i < json.Length; i++)
        {
            isText ^= json[i] == '"';
            var isMark = !isText && "{}[],:".Contains(json[i], StringComparison.Ordinal);
            if (isMark && token.Length > 0)
            {
                tokens.Add(token.ToString());
                token.Clear();
            }

            token.Append(json[i]);
            if (json[i] == '\\')
            {
                token.Append(json[++i]);
            }

            if (isMark)
            {
                tokens.Add(token.ToString());
                token.Clear();
            }
        }

        return tokens;
    }
}
