using Generator.Configuration;
using Generator.Sources;

namespace Generator.Tests.Configuration;

public sealed class SettingsInForceTests
{
    [Theory]
    [InlineData("title", "الخبر", "site.yml:1")]
    [InlineData("url", "https://preview.example/", "--url")]
    [InlineData("months", "levant", "edition_country: LB")]
    [InlineData("clock", "24", "site.yml:4")]
    [InlineData("page_size", "20", "default")]
    [InlineData("feeds.count", "7", "site.yml:6")]
    [InlineData("feeds.tags", "false", "default")]
    [InlineData("check.page-orphan", "off", "site.yml:7")]
    public void Each_setting_says_where_it_comes_from(string name, string value, string source)
    {
        var tree = new MemorySourceTree().Add("site.yml", "title: الخبر\nurl: https://khabar.example/\nedition_country: LB\nclock: 24\nfeeds:\n  count: 7\ncheck: {page-orphan: off}\n");
        var settings = SettingsInForce.Read(tree, new Dictionary<string, string>(StringComparer.Ordinal) { ["url"] = "https://preview.example/" }).Value!;
        settings.Single(setting => setting.Name == name).ShouldBe(new Setting(name, value, source));
    }
}
