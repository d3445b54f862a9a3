namespace Generator.Arabic.Tests;

public sealed class LintTests
{
    private static List<LintFinding> Check(string text, bool relativeDays = false)
    {
        var findings = new List<LintFinding>();
        if (relativeDays) ArabicLint.RelativeDays(text, findings);
        else ArabicLint.Check(text, findings);
        return findings;
    }

    private static string Show(IReadOnlyList<LintFinding> findings, string text) =>
        string.Join(" | ", findings.Select(finding => $"{finding.Code} {text.Substring(finding.Offset, finding.Length)}>{finding.Suggestion}"));

    [Theory]
    [InlineData("قال, ثم", "LatinPunctuation ,>،")]
    [InlineData("قال; ثم", "LatinPunctuation ;>؛")]
    [InlineData("هل قال?", "LatinPunctuation ?>؟")]
    [InlineData("قال «نعم», ثم", "LatinPunctuation ,>،")]
    [InlineData("(وكالات), ثم", "LatinPunctuation ,>،")]
    [InlineData("فى البيت", "DotlessYa فى>في")]
    [InlineData("شمالى المدينة", "DotlessYa شمالى>شمالي")]
    [InlineData("والعسكرى الأول", "DotlessYa والعسكرى>والعسكري")]
    [InlineData("فِى البيت", "DotlessYa فِى>فِي")]
    [InlineData("الحكومه قررت", "HaForTaMarbuta الحكومه>الحكومة")]
    [InlineData("في مدينه كبرى", "HaForTaMarbuta مدينه>مدينة")]
    [InlineData("بالقاهره أمس", "HaForTaMarbuta بالقاهره>بالقاهرة")]
    [InlineData("کتاب", "PersianCharacter ک>ك")]
    [InlineData("بیت", "PersianCharacter ی>ي")]
    [InlineData("عام ۲۰۱۶", "PersianCharacter ۲۰۱۶>2016")]
    [InlineData("15 و ٢٠ و 25", "MixedDigits ٢٠>20")]
    [InlineData("٢٠ و 25", "MixedDigits 25>٢٥")]
    [InlineData("مـــصر", "RepeatedTatweel ـــ>")]
    [InlineData("قال «نعم ثم", "UnbalancedQuote «>")]
    [InlineData("قال نعم» ثم", "UnbalancedQuote »>")]
    [InlineData("قال \"نعم ثم", "UnbalancedQuote \">")]
    public void Doubtful_spellings_are_found(string text, string findings) => Show(Check(text), text).ShouldBe(findings);

    [Theory]
    [InlineData("إلى على حتى مستشفى موسى عيسى مصطفى كبرى")]
    [InlineData("تجرى المباراة ووفى بوعده وكفى في الجهة اليمنى")]
    [InlineData("الله وجه المياه الفقه التوجيه كتابه مدرسه جامعه وزاره")]
    [InlineData("الـ15 وهـ")]
    [InlineData("1,234 و COVID-19 و F-16 ٢")]
    [InlineData("Hello, world? yes; no")]
    [InlineData("شاشة 15\" جديدة")]
    [InlineData("«نعم ‹لا›» و\"كلا\"")]
    [InlineData("شركة «Google», ثم")]
    [InlineData("")]
    public void Right_spellings_are_not(string text) => Show([.. Check(text).Where(static f => f.Code != LintCode.MixedDigits)], text).ShouldBe("");

    [Fact]
    public void Clean_text_has_no_findings_and_allocates_nothing()
    {
        var findings = new List<LintFinding>(8);
        ArabicLint.Check(Samples.Body, findings);
        findings.ShouldBeEmpty();
        Allocations.Of(() => CharacterLint.Check(Samples.Body, findings)).ShouldBe(0, "characters");
        Allocations.Of(() => WordLint.Check(Samples.Body, findings)).ShouldBe(0, "words");
        Allocations.Of(() => QuoteLint.Check(Samples.Body, findings)).ShouldBe(0, "quotes");
        findings.ShouldBeEmpty();
    }

    [Theory]
    [InlineData("قال اليوم الثلاثاء", "RelativeDay اليوم>")]
    [InlineData("وأمس وصل", "RelativeDay أمس>")]
    [InlineData("في الأسبوع الماضي وصل", "RelativeDay الأسبوع الماضي>")]
    [InlineData("يصل غدًا", "RelativeDay غدًا>")]
    [InlineData("منذ العام المقبل", "RelativeDay العام المقبل>")]
    [InlineData("اليومية ومتلمس وغداء وتأمس", "")]
    [InlineData("هذا العامل هناك", "")]
    public void Words_that_need_a_date(string text, string findings) => Show(Check(text, relativeDays: true), text).ShouldBe(findings);
}
