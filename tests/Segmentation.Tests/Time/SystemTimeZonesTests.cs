using Segmentation.Time;

namespace Segmentation.Tests.Time;

public class SystemTimeZonesTests
{
    [Theory]
    [InlineData("Asia/Shanghai")]
    [InlineData("America/Argentina/Buenos_Aires")]
    [InlineData("America/Port-au-Prince")]
    [InlineData("Etc/GMT+12")]
    [InlineData("UTC")]
    [InlineData("China Standard Time")]
    [InlineData("W. Europe Standard Time")]
    [InlineData("Eastern Standard Time (Mexico)")]
    public void Real_ids_are_found(string id)
    {
        var found = SystemTimeZones.Instance.TryFind(id, out var zone);

        Assert.True(found);
        Assert.NotNull(zone);
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData(" ")]
    [InlineData("Mars/Olympus")]
    [InlineData("../../etc/passwd")]
    [InlineData("/etc/localtime")]
    [InlineData("/usr/share/zoneinfo/Asia/Shanghai")]
    [InlineData("Asia/../Asia/Shanghai")]
    [InlineData("Asia/./Shanghai")]
    [InlineData("Asia//Shanghai")]
    [InlineData("Asia")]
    [InlineData("Asia/")]
    [InlineData("C:\\Windows")]
    [InlineData("zone.tab")]
    [InlineData("tzdata.zi")]
    [InlineData("Local")]
    [InlineData("localtime")]
    [InlineData("right/Asia/Shanghai")]
    [InlineData("Asia/Shanghai\0")]
    [InlineData("Asia/上海")]
    [InlineData("\ud800")]
    [InlineData("+08:00")]
    public void Anything_else_is_unknown_and_never_throws(string? id)
    {
        var found = SystemTimeZones.Instance.TryFind(id, out var zone);

        Assert.False(found);
        Assert.Null(zone);
    }

    [Fact]
    public void An_endless_id_is_unknown()
    {
        var found = SystemTimeZones.Instance.TryFind(new string('A', 1_000_000), out _);

        Assert.False(found);
    }
}
