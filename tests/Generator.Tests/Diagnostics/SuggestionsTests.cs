using Generator.Diagnostics;

namespace Generator.Tests.Diagnostics;

public sealed class SuggestionsTests
{
    private static readonly string[] Known = ["politics", "economy", "tags", "title", "date", "سياسة", "رياضة"];

    [Theory]
    [InlineData("polotics", "politics")]
    [InlineData("Politics", "politics")]
    [InlineData("tilte", "title")]
    [InlineData("tag", "tags")]
    [InlineData("سياسه", "سياسة")]
    [InlineData("رياصة", "رياضة")]
    [InlineData("weather", null)]
    [InlineData("x", null)]
    [InlineData("", null)]
    public void The_nearest_name_is_meant(string given, string? expected) => Suggestions.For(given, Known).ShouldBe(expected);

    [Fact]
    public void Ties_go_by_order_of_letters_not_by_chance()
    {
        Suggestions.For("aab", ["aac", "aaa"]).ShouldBe("aaa");
        Suggestions.For("aab", ["aaa", "aac"]).ShouldBe("aaa");
    }
}
