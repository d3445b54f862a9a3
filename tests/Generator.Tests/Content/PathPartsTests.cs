using System.Globalization;
using Generator.Content;

namespace Generator.Tests.Content;

public sealed class PathPartsTests
{
    [Theory]
    [InlineData("articles/a.md", "a", null, "")]
    [InlineData("articles/politics/a.md", "a", null, "politics")]
    [InlineData("articles/2016/10/25-a.md", "a", "2016-10-25", "2016/10")]
    [InlineData("articles/2016-10-25-a.md", "a", "2016-10-25", "")]
    [InlineData("articles/2016_10_25_a.md", "a", "2016-10-25", "")]
    [InlineData("articles/2016/10/25/a.md", "a", "2016-10-25", "2016/10/25")]
    [InlineData("articles/politics/2016/10/25/a/index.md", "a", "2016-10-25", "politics/2016/10/25")]
    [InlineData("articles/2016/10/25-a/index.md", "a", "2016-10-25", "2016/10")]
    [InlineData("articles/٢٠١٦-١٠-٢٥-خبر.md", "خبر", "2016-10-25", "")]
    [InlineData("articles/٢٠١٦/١٠/٢٥-خبر.md", "خبر", "2016-10-25", "٢٠١٦/١٠")]
    [InlineData("articles/2016-10-25.md", "", "2016-10-25", "")]
    [InlineData("articles/2016/10/25.md", "", "2016-10-25", "2016/10")]
    [InlineData("articles/2016-02-30-a.md", "2016-02-30-a", null, "")]
    [InlineData("articles/25-a.md", "25-a", null, "")]
    [InlineData("articles/7-نصائح.md", "7-نصائح", null, "")]
    [InlineData("articles/2016-a.md", "2016-a", null, "")]
    [InlineData("articles/%D8%AE%D8%A8%D8%B1.md", "خبر", null, "")]
    [InlineData("articles/خبر عاجل.MD", "خبر عاجل", null, "")]
    [InlineData("articles/index.md", "", null, "")]
    [InlineData("articles/x/INDEX.md", "x", null, "")]
    [InlineData("pages/about.md", "about", null, "")]
    public void A_path_says_name_date_and_folders(string path, string name, string? date, string folders)
    {
        var parts = PathParts.Of(path);
        parts.Name.ShouldBe(name);
        parts.Date?.ToString("uuuu-MM-dd", CultureInfo.InvariantCulture).ShouldBe(date);
        parts.Folders.ToString().ShouldBe(folders);
    }
}
