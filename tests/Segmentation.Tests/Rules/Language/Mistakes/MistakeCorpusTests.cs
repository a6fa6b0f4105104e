using System.Security.Cryptography;
using System.Text;

namespace Segmentation.Tests.Rules.Language.Mistakes;

public class MistakeCorpusTests
{
    private static IReadOnlyList<Mistake> Open { get; } = MistakeFile.Mistakes(MistakeFile.Open);

    private static IReadOnlyList<Mistake> Held { get; } = MistakeFile.Mistakes(MistakeFile.Held);

    private static IEnumerable<Mistake> All => Open.Concat(Held);

    [Fact]
    public void A_third_of_three_hundred_mistakes_is_held_back() => Assert.Equal((200, 100), (Open.Count, Held.Count));

    [Fact]
    public void Chance_decides_what_is_held_back() =>
        Assert.True(string.CompareOrdinal(Held.Max(Lot), Open.Min(Lot)) < 0);

    [Fact]
    public void No_mistake_is_there_twice()
    {
        Assert.Equal(300, All.DistinctBy(mistake => mistake.Id).Count());
        Assert.Equal(300, All.DistinctBy(mistake => mistake.Text).Count());
    }

    [Fact]
    public void Both_files_speak_of_one_catalogue() =>
        Assert.All(
            MistakeFile.Read(MistakeFile.Open).EnumerateObject().Where(member => member.Name is not ("about" or "mistakes")),
            member => Assert.Equal(member.Value.GetRawText(), MistakeFile.Read(MistakeFile.Held).GetProperty(member.Name).GetRawText()));

    [Fact]
    public void Every_mistake_has_its_place_in_the_text_and_another_text_that_is_right() => Assert.All(All, mistake =>
    {
        Assert.InRange(mistake.Error.Start, 0, mistake.Text.Length);
        Assert.InRange(mistake.Error.Length, 0, mistake.Text.Length - mistake.Error.Start);
        Assert.NotEqual(mistake.Text, mistake.Fixed);
        Assert.StartsWith(mistake.Kind + "-", mistake.Id, StringComparison.Ordinal);
        Assert.NotEmpty(mistake.Why);
    });

    [Fact]
    public void Few_mistakes_are_beyond_a_guess() => Assert.True(All.Count(mistake => mistake.Fixed is null) < 36);

    /// <summary>The hundred mistakes whose identifiers have the smallest hashes are held back.</summary>
    private static string Lot(Mistake mistake) => Convert.ToHexString(SHA256.HashData(Encoding.UTF8.GetBytes(mistake.Id)));
}
