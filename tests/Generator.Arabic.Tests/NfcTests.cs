using System.Globalization;

namespace Generator.Arabic.Tests;

public sealed class NfcTests
{
    // Unicode 16, UnicodeData.txt: all canonical compositions of the Arabic block
    [Theory]
    [InlineData("\u0627\u0653", "\u0622")]
    [InlineData("\u0627\u0654", "\u0623")]
    [InlineData("\u0648\u0654", "\u0624")]
    [InlineData("\u0627\u0655", "\u0625")]
    [InlineData("\u064A\u0654", "\u0626")]
    [InlineData("\u06D5\u0654", "\u06C0")]
    [InlineData("\u06C1\u0654", "\u06C2")]
    [InlineData("\u06D2\u0654", "\u06D3")]
    public void Arabic_compositions(string decomposed, string composed)
    {
        Nfc.Compose(decomposed).ShouldBe(composed);
        Nfc.Compose("س" + decomposed + "ل").ShouldBe("س" + composed + "ل");
        Nfc.IsComposed(decomposed).ShouldBeFalse();
        Nfc.IsComposed(composed).ShouldBeTrue();
    }

    // UAX #15, D115: a mark of a lower class between letter and hamza does not block it; marks are ordered by class
    [Theory]
    [InlineData("\u0627\u064E\u0654", "\u0623\u064E")]
    [InlineData("\u062F\u0651\u064E", "\u062F\u064E\u0651")]
    [InlineData("\u0623\u064E", "\u0623\u064E")]
    [InlineData("\u0654", "\u0654")]
    [InlineData("e\u0301\u0323", "\u1EB9\u0301")]
    [InlineData("\u00EA\u0323", "\u1EC7")]
    [InlineData("", "")]
    public void Marks_are_ordered_before_they_compose(string text, string composed) => Nfc.Compose(text).ShouldBe(composed);

    public static TheoryData<string, string> Vectors()
    {
        var data = new TheoryData<string, string>();
        foreach (var line in File.ReadLines(Path.Combine(AppContext.BaseDirectory, "Data", "normalization.txt")))
        {
            if (line.StartsWith('#')) continue;
            var parts = line.Split(';');
            data.Add(parts[0], parts[1]);
        }
        return data;
    }

    [Fact]
    public void Agrees_with_another_implementation()
    {
        foreach (var row in Vectors())
        {
            var (source, expected) = (Decode(row.Data.Item1), Decode(row.Data.Item2));
            Nfc.Compose(source).ShouldBe(expected, row.Data.Item1);
            Nfc.Compose(expected).ShouldBeSameAs(expected);
            Nfc.IsComposed(source).ShouldBe(string.Equals(source, expected, StringComparison.Ordinal));
        }

        static string Decode(string codes) =>
            string.Concat(codes.Split(' ').Select(static code => ((char)int.Parse(code, NumberStyles.HexNumber, CultureInfo.InvariantCulture)).ToString()));
    }

    [Fact]
    public void Composed_text_allocates_nothing()
    {
        Nfc.Compose(Samples.Body).ShouldBeSameAs(Samples.Body);
        Allocations.Of(static () => Nfc.Compose(Samples.Body)).ShouldBe(0);
        Allocations.Of(static () => Nfc.Compose("ط\u0651\u064E")).ShouldBeGreaterThan(0); // shadda before fatha is not NFC
        Allocations.Of(static () => Nfc.Compose("أَعْلَنَتْ وِزَارَةُ")).ShouldBe(0);
    }
}
