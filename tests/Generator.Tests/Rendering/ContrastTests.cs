using Generator.Rendering;

namespace Generator.Tests.Rendering;

/// <summary>Ratios from WCAG 2.2's own formula; #767676 on white is the well-known limit of 4.5.</summary>
public sealed class ContrastTests
{
    [Theory]
    [InlineData("#000000", "#ffffff", 21)]
    [InlineData("#fff", "#fff", 1)]
    [InlineData("#767676", "#ffffff", 4.54)]
    [InlineData("#0b5753", "#fffdf9", 8.26)]
    public void Ratio(string first, string second, double ratio)
    {
        Contrast.Between(first, second).ShouldBe(ratio, 0.01);
        Contrast.Between(second, first).ShouldBe(ratio, 0.01);
    }

    [Theory]
    [InlineData("#0b5753", "#ffffff")]
    [InlineData("#9ad", "#0b1218")]
    public void Text_on_a_ground(string ground, string text) => Contrast.TextOn(ground).ShouldBe(text);

    [Theory]
    [InlineData("teal")]
    [InlineData("#12")]
    [InlineData("#12345g")]
    [InlineData("#123;}body{")]
    public void Not_a_colour(string text) => Contrast.IsColour(text).ShouldBeFalse();
}
