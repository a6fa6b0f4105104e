using Xunit.Abstractions;

namespace Segmentation.Tests.Rules.Language.Mistakes;

public class MistakeTests(ITestOutputHelper output)
{
    [Theory]
    [InlineData(MistakeFile.Open)]
    [InlineData(MistakeFile.Held)]
    public void Realistic_mistakes_are_found_in_their_places_and_the_first_fix_undoes_them(string file)
    {
        var score = MistakeScore.Of(file);

        output.WriteLine(score.ToString());
        Assert.True(score.PlaceRate >= 0.98, score.ToString());
        Assert.True(score.FixRate >= 0.85, score.ToString());
    }

    [Theory]
    [InlineData(MistakeFile.Open)]
    [InlineData(MistakeFile.Held)]
    public void A_mistake_is_reported_once_without_what_only_follows_from_it(string file)
    {
        var score = MistakeScore.Of(file);

        Assert.True(score.EchoRate <= 0.05, score.ToString());
    }
}
