namespace Generator.Arabic.Tests;

// W3C alreq, "Quotations"; CLDR 48, ar, delimiters
public sealed class QuotesTests
{
    [Theory]
    [InlineData("قال كارتر \"نحن معكم\" ثم مضى", "قال كارتر «نحن معكم» ثم مضى")]
    [InlineData("و\"الموصل\" و\"الرقة\"", "و«الموصل» و«الرقة»")]
    [InlineData("\"نعم\"", "«نعم»")]
    [InlineData("قال “نعم” ثم ”لا“", "قال «نعم» ثم «لا»")]
    [InlineData("قال \"سمعت \"كلا\" منه\" ثم", "قال «سمعت ‹كلا› منه» ثم")]
    [InlineData("قال «سمعت \"كلا\" منه» ثم", "قال «سمعت ‹كلا› منه» ثم")]
    [InlineData("قال \"سمعت 'كلا' منه\" ثم", "قال «سمعت ‹كلا› منه» ثم")]
    [InlineData("قال 'نعم' ثم", "قال «نعم» ثم")]
    [InlineData("قال \" نعم \" ثم", "قال « نعم » ثم")]
    [InlineData("قال \"نعم \"وقال \"لا\"", "قال «نعم »وقال «لا»")]
    [InlineData("العدد \"15\" فقط", "العدد «15» فقط")]
    [InlineData("شاشة 15\" جديدة", "شاشة 15\" جديدة")]
    [InlineData("شاشة 15\" من \"سوني\"", "شاشة 15\" من «سوني»")]
    [InlineData("قال (\"نعم\")", "قال («نعم»)")]
    [InlineData("قال \"We won!\" ثم", "قال «We won!» ثم")]
    [InlineData("مطعم McDonald's الشهير", "مطعم McDonald’s الشهير")]
    [InlineData("قال \"أكلت في McDonald's أمس\"", "قال «أكلت في McDonald’s أمس»")]
    public void Balanced_marks_become_guillemets(string text, string converted) => Quotes.Convert(text).ShouldBe(converted);

    [Theory]
    [InlineData("قال \"نعم")]
    [InlineData("قال نعم\"")]
    [InlineData("قال \"نعم\" ثم \"لا")]
    [InlineData("قال «نعم\" ثم")]
    [InlineData("She said \"yes\" and it's fine")]
    [InlineData("بلا علامات")]
    [InlineData("«نعم» و‹لا›")]
    [InlineData("طوله 5' فقط")]
    public void Everything_else_stays(string text) => Quotes.Convert(text).ShouldBeSameAs(text);

    [Fact]
    public void A_pair_may_open_and_close_in_different_segments()
    {
        string[] segments = ["قال \"", "الوزير", " نعم\" ثم"];
        var converted = Quotes.Convert(segments).ShouldNotBeNull();
        converted.ShouldBe(["قال «", "الوزير", " نعم» ثم"]);
        converted[1].ShouldBeSameAs(segments[1]);
        Quotes.Convert(["الأمر \"", "\uFFFC", "\" مفيد"]).ShouldBe(["الأمر «", "\uFFFC", "» مفيد"]);
        Quotes.Convert(["قال \"", "نعم"]).ShouldBeNull();
        Quotes.Convert([]).ShouldBeNull();
    }

    [Fact]
    public void The_seven_pairs_of_the_seed_page_are_found()
    {
        var text = string.Concat(Enumerable.Range(0, 7).Select(static i => $"قال \"قول {i}\" وأكد. "));
        Quotes.Convert(text).Count(static c => c is '«' or '»').ShouldBe(14);
    }

    [Fact]
    public void Text_without_marks_allocates_nothing()
    {
        string[] segments = [Samples.Body];
        Allocations.Of(() => Quotes.Convert(segments)).ShouldBe(0);
        Allocations.Of(static () => Quotes.Convert(Samples.Body)).ShouldBe(0);
    }

    [Theory]
    [InlineData("وبعد... قال", "وبعد… قال")]
    [InlineData("الموصل.. هل", "الموصل.. هل")]
    [InlineData("نقاط.... كثيرة", "نقاط.... كثيرة")]
    [InlineData("الأول -- الثاني", "الأول – الثاني")]
    [InlineData("الأول --- الثاني", "الأول — الثاني")]
    [InlineData("الخيار --flag هنا", "الخيار --flag هنا")]
    [InlineData("3 - 1 و Reuters - 5", "3 - 1 و Reuters - 5")]
    [InlineData("في 25 أكتوبر 2016", "في 25\u00A0أكتوبر 2016")]
    [InlineData("في ٢٥ تشرين الأول", "في ٢٥\u00A0تشرين الأول")]
    [InlineData("في 3 ابريل", "في 3\u00A0ابريل")]
    [InlineData("عام 1438 هـ", "عام 1438\u00A0هـ")]
    [InlineData("10 رمضان", "10\u00A0رمضان")]
    [InlineData("25 أكتوبرية", "25 أكتوبرية")]
    [InlineData("25 دولة", "25 دولة")]
    [InlineData("25", "25")]
    public void Typography_of_running_text(string text, string expected)
    {
        Typography.Apply(text).ShouldBe(expected);
        if (string.Equals(text, expected, StringComparison.Ordinal)) Typography.Apply(text).ShouldBeSameAs(text);
    }

    [Fact]
    public void Typography_of_clean_text_allocates_nothing() => Allocations.Of(static () => Typography.Apply(Samples.Body)).ShouldBe(0);
}
