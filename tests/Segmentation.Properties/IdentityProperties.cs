using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;
using Segmentation.Properties.Generators;
using Segmentation.Properties.Running;

namespace Segmentation.Properties;

[Properties(Arbitrary = [typeof(RuleArbitraries)], MaxTest = 1_000, QuietOnSuccess = true)]
public class IdentityProperties
{
    [Property]
    public void Rules_made_alike_are_equal_in_text_and_hash(ulong seed)
    {
        var gen = RuleGenerator.Rules(Values.Centres[seed % (ulong)Values.Centres.Length], "s0");

        var (one, two) = (Run.Sample(gen, seed), Run.Sample(gen, seed));

        Assert.Equal(one, two);
        Assert.Equal(one.GetHashCode(), two.GetHashCode());
        Assert.Equal(one.ToString(), two.ToString());
        Assert.Equal(one.ComputeHash(), two.ComputeHash());
    }

    [Property]
    public void The_hash_is_the_first_half_of_the_SHA_256_of_the_text(Rule rule) =>
        Assert.Equal(
            Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(rule.ToString())).AsSpan(0, 16)),
            rule.ComputeHash().ToString());

    [Property]
    public void Rules_are_equal_exactly_when_their_texts_are(Rule one, Rule two) =>
        Assert.Equal(one.ToString() == two.ToString(), one.Equals(two));

    [Property]
    public void The_text_does_not_depend_on_the_culture(ulong seed)
    {
        var gen = RuleGenerator.Rules(Values.Centres[seed % (ulong)Values.Centres.Length], "s0");
        var expected = Run.Sample(gen, seed).ToString();

        foreach (var name in (string[])["tr-TR", "de-DE", "th-TH", "ar-SA"])
        {
            Assert.Equal(expected, Cultures.In(name, () => Run.Sample(gen, seed).ToString()));
        }
    }

    private static class RuleArbitraries
    {
        public static Arbitrary<Rule> Rules() =>
            Gen.Elements(Values.Centres).SelectMany(centre => RuleGenerator.Rules(centre, "s0")).ToArbitrary();
    }
}
