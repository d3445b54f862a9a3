namespace Generator.Arabic.Tests;

public sealed class TagFoldingTests
{
    [Theory]
    [InlineData("الإمارات", "الإمـارات")]
    [InlineData("الإمارات", "الإمارات\u200F")]
    [InlineData("الإمارات", "الاإمارات", false)]
    [InlineData("الإمارات", "ال\u0627\u0655مارات")]
    [InlineData("مصر", "\uFEE3\uFEBC\uFEAE")]
    [InlineData("مصر", "مِصْر")]
    [InlineData("كأس العالم", " كأس   العالم ")]
    [InlineData("كأس العالم", "كأس_العالم")]
    [InlineData("كأس العالم", "#كأس_العالم")]
    [InlineData("رؤية 2030", "رؤية ٢٠٣٠")]
    [InlineData("COVID-19", "covid-19")]
    [InlineData("C", "C++", false)]
    [InlineData("C++", "C#", false)]
    [InlineData("إعلام", "أعلام", false)]
    [InlineData("الإمارات", "الامارات", false)]
    [InlineData("مدينة", "مدينه", false)]
    public void Keys(string a, string b, bool same = true) => (TagFolding.Key(a) == TagFolding.Key(b)).ShouldBe(same);

    [Theory]
    [InlineData("الإمارات", "الامارات", true)]
    [InlineData("الإمارات", "الإمـارات\u200F", true)]
    [InlineData("أحمد", "احمد", true)]
    [InlineData("القرآن", "القران", true)]
    [InlineData("مسؤول", "مسوول", true)]
    [InlineData("شيء", "شي", true)]
    [InlineData("سماء", "سما", true)]
    [InlineData("إعلام", "أعلام", false)]
    [InlineData("إعلام", "اعلام", true)]
    [InlineData("أعلام", "اعلام", true)]
    [InlineData("مسؤول", "مسئول", false)]
    [InlineData("مدينة", "مدينه", false)]
    [InlineData("على", "علي", false)]
    [InlineData("مصر", "مصري", false)]
    public void Omitted_hamza(string a, string b, bool same)
    {
        TagFolding.SameUpToOmittedHamza(a, b).ShouldBe(same);
        TagFolding.SameUpToOmittedHamza(b, a).ShouldBe(same);
        if (same) TagFolding.WithoutHamza(a).ShouldBe(TagFolding.WithoutHamza(b));
    }

    [Theory]
    [InlineData("إعلام", "أعلام", true)]
    [InlineData("مدينة", "مدينه", true)]
    [InlineData("على", "علي", true)]
    [InlineData("الإمارات", "الامارات", true)]
    [InlineData("مصر", "مضر", false)]
    [InlineData("C++", "C#", false)]
    public void Near_duplicates(string a, string b, bool near) => (TagFolding.NearKey(a) == TagFolding.NearKey(b)).ShouldBe(near);

    [Fact]
    public void A_plain_tag_is_its_own_key_without_allocation()
    {
        const string tag = "كأس العالم";
        TagFolding.Key(tag).ShouldBeSameAs(tag);
        Allocations.Of(static () => TagFolding.Key(tag)).ShouldBe(0);
    }
}
