using System.Globalization;

namespace Generator.Arabic.Tests;

public sealed class DateTests
{
    private static readonly DateTime Mosul = new(2016, 10, 25, 14, 5, 0);

    // CLDR 48, ar-XX, months wide
    [Theory]
    [InlineData(MonthStyle.Default, "يناير فبراير مارس أبريل مايو يونيو يوليو أغسطس سبتمبر أكتوبر نوفمبر ديسمبر")]
    [InlineData(MonthStyle.Levant, "كانون_الثاني شباط آذار نيسان أيار حزيران تموز آب أيلول تشرين_الأول تشرين_الثاني كانون_الأول")]
    [InlineData(MonthStyle.Maghreb, "جانفي فيفري مارس أفريل ماي جوان جويلية أوت سبتمبر أكتوبر نوفمبر ديسمبر")]
    [InlineData(MonthStyle.Morocco, "يناير فبراير مارس أبريل ماي يونيو يوليوز غشت شتنبر أكتوبر نونبر دجنبر")]
    [InlineData(MonthStyle.Mauritania, "يناير فبراير مارس إبريل مايو يونيو يوليو أغشت شتمبر أكتوبر نوفمبر دجمبر")]
    [InlineData(MonthStyle.Dual, "يناير/كانون_الثاني فبراير/شباط مارس/آذار أبريل/نيسان مايو/أيار يونيو/حزيران يوليو/تموز أغسطس/آب سبتمبر/أيلول أكتوبر/تشرين_الأول نوفمبر/تشرين_الثاني ديسمبر/كانون_الأول")]
    public void Month_names(MonthStyle style, string names) =>
        Enumerable.Range(1, 12).Select(month => MonthNames.Of(month, style)).ShouldBe(names.Split(' ').Select(static name => name.Replace('_', ' ')));

    [Fact]
    public void Weekday_names_are_those_of_CLDR() =>
        Enum.GetValues<DayOfWeek>().Select(WeekdayNames.Of).ShouldBe(["الأحد", "الاثنين", "الثلاثاء", "الأربعاء", "الخميس", "الجمعة", "السبت"]);

    [Fact]
    public void Dates_in_words()
    {
        ArabicDate.Long(Mosul).ShouldBe("الثلاثاء، 25\u00A0أكتوبر 2016");
        ArabicDate.WithoutWeekday(Mosul).ShouldBe("25\u00A0أكتوبر 2016");
        ArabicDate.LongWithTime(Mosul).ShouldBe("الثلاثاء، 25\u00A0أكتوبر 2016 في 2:05\u00A0م");
        ArabicDate.LongWithTime(Mosul, MonthStyle.Levant, ClockStyle.TwentyFourHours).ShouldBe("الثلاثاء، 25\u00A0تشرين الأول 2016 في 14:05");
        ArabicDate.Long(Mosul, MonthStyle.Dual, DigitStyle.Arab).ShouldBe("الثلاثاء، ٢٥\u00A0أكتوبر/تشرين الأول ٢٠١٦");
        ArabicDate.MonthAndYear(2016, 10).ShouldBe("أكتوبر 2016");
        ArabicDate.DayAndMonth(DateOnly.FromDateTime(Mosul)).ShouldBe("25\u00A0أكتوبر");
        ArabicDate.Numeric(DateOnly.FromDateTime(Mosul)).ShouldBe("25/10/2016");
    }

    [Theory]
    [InlineData(0, 5, "12:05\u00A0ص", "00:05")]
    [InlineData(9, 30, "9:30\u00A0ص", "09:30")]
    [InlineData(11, 59, "11:59\u00A0ص", "11:59")]
    [InlineData(12, 0, "12:00\u00A0م", "12:00")]
    [InlineData(13, 7, "1:07\u00A0م", "13:07")]
    [InlineData(23, 59, "11:59\u00A0م", "23:59")]
    public void Times_of_day(int hour, int minute, string twelve, string twentyFour)
    {
        ArabicDate.Time(new TimeOnly(hour, minute)).ShouldBe(twelve);
        ArabicDate.Time(new TimeOnly(hour, minute), ClockStyle.TwentyFourHours).ShouldBe(twentyFour);
    }

    [Fact]
    public void Times_with_arabic_digits() => ArabicDate.Time(new TimeOnly(14, 5), digits: DigitStyle.Arab).ShouldBe("٢:٠٥\u00A0م");

    // Reference list of 18 dates, checked against ICU 78's islamic-umalqura
    [Theory]
    [InlineData("2016-10-25", 24, 1, 1438)]
    [InlineData("2020-07-31", 10, 12, 1441)]
    [InlineData("2021-05-13", 1, 10, 1442)]
    [InlineData("2023-03-23", 1, 9, 1444)]
    [InlineData("2024-03-11", 1, 9, 1445)]
    [InlineData("2024-04-10", 1, 10, 1445)]
    [InlineData("2024-06-16", 10, 12, 1445)]
    [InlineData("2024-07-07", 1, 1, 1446)]
    [InlineData("2025-03-01", 1, 9, 1446)]
    [InlineData("2025-03-30", 1, 10, 1446)]
    [InlineData("2025-06-06", 10, 12, 1446)]
    [InlineData("2025-06-26", 1, 1, 1447)]
    [InlineData("2025-11-22", 1, 6, 1447)]
    [InlineData("2026-02-18", 1, 9, 1447)]
    [InlineData("2026-05-27", 10, 12, 1447)]
    [InlineData("2030-01-05", 1, 9, 1451)]
    [InlineData("2030-12-26", 1, 9, 1452)]
    [InlineData("2077-11-16", 30, 12, 1500)]
    [InlineData("1900-04-30", 1, 1, 1318)]
    public void Hijri_dates(string gregorian, int day, int month, int year) =>
        HijriDate.FromGregorian(DateOnly.ParseExact(gregorian, "yyyy-MM-dd", CultureInfo.InvariantCulture)).ShouldBe((year, month, day));

    [Fact]
    public void Hijri_dates_end_with_the_calendar()
    {
        HijriDate.FromGregorian(new DateOnly(1900, 4, 29)).ShouldBeNull();
        HijriDate.FromGregorian(new DateOnly(2077, 11, 17)).ShouldBeNull();
        HijriDate.Format(new DateOnly(1899, 1, 1)).ShouldBeNull();
    }

    [Fact]
    public void Hijri_dates_in_words()
    {
        HijriDate.Format(Mosul).ShouldBe("24\u00A0محرم 1438\u00A0هـ");
        HijriDate.Format(Mosul, DigitStyle.Arab).ShouldBe("٢٤\u00A0محرم ١٤٣٨\u00A0هـ");
        Enumerable.Range(1, 12).Select(HijriDate.MonthName).ShouldBe(
            ["محرم", "صفر", "ربيع الأول", "ربيع الآخر", "جمادى الأولى", "جمادى الآخرة", "رجب", "شعبان", "رمضان", "شوال", "ذو القعدة", "ذو الحجة"]);
    }
}
