namespace Generator.Arabic.Tests;

/// <summary>Compact numbers (arabic.md §2.6, last lines; CLDR 48, ar, decimalFormats long).</summary>
public sealed class CompactNumberTests
{
    [Theory]
    [InlineData("0", "0")]
    [InlineData("7", "7")]
    [InlineData("999", "999")]
    [InlineData("1000", "1 ألف")]
    [InlineData("1250", "1.3 ألف")]
    [InlineData("2000", "2 ألف")]
    [InlineData("2500", "2.5 ألف")]
    [InlineData("3000", "3 آلاف")]
    [InlineData("9949", "9.9 ألف")]
    [InlineData("9950", "10 آلاف")]
    [InlineData("10499", "10 آلاف")]
    [InlineData("10500", "11 ألف")]
    [InlineData("103000", "103 ألف")]
    [InlineData("999499", "999 ألف")]
    [InlineData("999500", "1 مليون")]
    [InlineData("2000000", "2 مليون")]
    [InlineData("3000000", "3 ملايين")]
    [InlineData("10000000", "10 ملايين")]
    [InlineData("11000000", "11 مليون")]
    [InlineData("1500000000", "1.5 مليار")]
    [InlineData("5000000000", "5 مليارات")]
    [InlineData("1000000000000", "1 تريليون")]
    [InlineData("4000000000000000", "4,000 تريليون")]
    [InlineData("-3500", "-3.5 ألف")]
    [InlineData("0.456", "0.46")]
    public void A_number_takes_few_characters(string number, string text) =>
        CompactNumber.Format(decimal.Parse(number, System.Globalization.CultureInfo.InvariantCulture)).ShouldBe(text.Replace(' ', '\u00A0'));

    [Fact]
    public void It_has_the_digits_and_separators_of_the_paper()
    {
        CompactNumber.Format(1250, DigitStyle.Arab).ShouldBe("١٫٣\u00A0ألف");
        CompactNumber.Format(1250, country: "MA").ShouldBe("1,3\u00A0ألف");
    }
}
