namespace Generator.Arabic.Tests;

public sealed class DisplayTextTests
{
    [Theory]
    [InlineData("\u0627\u0654حمد", "أحمد")]
    [InlineData("\uFEE3\uFEBC\uFEAE", "مصر")]
    [InlineData("\uFEFB", "لا")]
    [InlineData("\uFEF7", "لأ")]
    [InlineData("\uFE8D\u0654حمد", "أحمد")]
    [InlineData("\uFC60", "\u064E\u0651")]
    [InlineData("ﷺ و ﷲ و ﷽", "ﷺ و ﷲ و ﷽")]
    [InlineData("عام 2014 .", "عام 2014.")]
    [InlineData("قال ، ثم", "قال، ثم")]
    [InlineData("قال ؛ ثم", "قال؛ ثم")]
    [InlineData("قال : نعم", "قال: نعم")]
    [InlineData("كيف ؟", "كيف؟")]
    [InlineData("كيف ؟!", "كيف؟!")]
    [InlineData("عاجل !", "عاجل!")]
    [InlineData("« نعم »", "«نعم»")]
    [InlineData("( نعم ).", "(نعم).")]
    [InlineData("إطار .NET الجديد", "إطار .NET الجديد")]
    [InlineData("الموصل .. هل", "الموصل .. هل")]
    [InlineData("النسبة .5 فقط", "النسبة .5 فقط")]
    [InlineData("كلمة   كلمة\t\nكلمة", "كلمة كلمة كلمة")]
    [InlineData("25\u00A0أكتوبر", "25\u00A0أكتوبر")]
    [InlineData(" طرف ", " طرف ")]
    [InlineData("الـ15 وهـ وتمَّ", "الـ15 وهـ وتم\u064E\u0651")]
    [InlineData("می\u200Cخواهم", "می\u200Cخواهم")]
    public void Text_is_cleaned_for_the_page(string text, string clean) => DisplayText.Clean(text).ShouldBe(Nfc.Compose(clean));

    [Theory]
    [InlineData("خبر\u200F عاجل", "خبر عاجل", true)]
    [InlineData("خبر\u202Bعاجل\u202C", "خبرعاجل", true)]
    [InlineData("\u2067خبر\u2069", "خبر", true)]
    [InlineData("خبر\u200Bعاجل", "خبرعاجل", true)]
    [InlineData("خبر\u00ADعاجل", "خبرعاجل", true)]
    [InlineData("خبر\u0008", "خبر", true)]
    [InlineData("\uFEFFخبر", "خبر", false)]
    [InlineData("خبر\uFEFF", "خبر", true)]
    [InlineData("سطر\r\nسطر", "سطر سطر", false)]
    [InlineData("سطر\u2028سطر", "سطر سطر", false)]
    [InlineData("خبر عاجل", "خبر عاجل", false)]
    public void Stray_controls_are_removed_and_reported(string text, string clean, bool reported)
    {
        DisplayText.Clean(text, out var removed).ShouldBe(clean);
        removed.ShouldBe(reported);
    }

    [Fact]
    public void Cleaning_twice_changes_nothing()
    {
        foreach (var text in new[] { "« ( نعم ) » .", " a  .  b ", "عام 2014 . ثم", "« »", "\u200F \u200F", "( « نعم" })
        {
            var once = DisplayText.Clean(text);
            DisplayText.Clean(once).ShouldBeSameAs(once);
        }
    }

    [Fact]
    public void Clean_text_is_the_same_instance_and_allocates_nothing()
    {
        var clean = DisplayText.Clean(Samples.Body);
        DisplayText.Clean(clean).ShouldBeSameAs(clean);
        Allocations.Of(() => DisplayText.Clean(clean)).ShouldBe(0);
    }
}
