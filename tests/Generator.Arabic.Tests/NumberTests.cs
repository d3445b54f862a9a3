namespace Generator.Arabic.Tests;

public sealed class NumberTests
{
    // CLDR 48, plurals.xml, ar
    [Theory]
    [InlineData(0, PluralCategory.Zero)]
    [InlineData(1, PluralCategory.One)]
    [InlineData(2, PluralCategory.Two)]
    [InlineData(3, PluralCategory.Few)]
    [InlineData(10, PluralCategory.Few)]
    [InlineData(103, PluralCategory.Few)]
    [InlineData(110, PluralCategory.Few)]
    [InlineData(1003, PluralCategory.Few)]
    [InlineData(11, PluralCategory.Many)]
    [InlineData(26, PluralCategory.Many)]
    [InlineData(99, PluralCategory.Many)]
    [InlineData(111, PluralCategory.Many)]
    [InlineData(1011, PluralCategory.Many)]
    [InlineData(100, PluralCategory.Other)]
    [InlineData(101, PluralCategory.Other)]
    [InlineData(102, PluralCategory.Other)]
    [InlineData(200, PluralCategory.Other)]
    [InlineData(1000, PluralCategory.Other)]
    [InlineData(1001, PluralCategory.Other)]
    [InlineData(1002, PluralCategory.Other)]
    [InlineData(-3, PluralCategory.Few)]
    [InlineData(long.MinValue, PluralCategory.Few)]
    public void Arabic_plurals(long count, PluralCategory category)
    {
        Plurals.Category(count).ShouldBe(category);
        Plurals.Category((decimal)count).ShouldBe(category);
        if (count > long.MinValue) Plurals.Category((double)count).ShouldBe(category);
        Plurals.Category("ar-AE", count).ShouldBe(category);
    }

    [Fact]
    public void Fractions_are_other_and_trailing_zeros_do_not_count()
    {
        Plurals.Category(1.5m).ShouldBe(PluralCategory.Other);
        Plurals.Category(0.5).ShouldBe(PluralCategory.Other);
        Plurals.Category(3.0m).ShouldBe(PluralCategory.Few);
        Plurals.Category(decimal.MaxValue).ShouldBe(PluralCategory.Many); // …335
        Plurals.Category(double.NaN).ShouldBe(PluralCategory.Other);
    }

    [Theory]
    [InlineData("en", "1", PluralCategory.One)]
    [InlineData("en", "1.0", PluralCategory.Other)]
    [InlineData("en-GB", "0", PluralCategory.Other)]
    [InlineData("fa", "0", PluralCategory.One)]
    [InlineData("fa", "0.5", PluralCategory.One)]
    [InlineData("fa", "1.5", PluralCategory.Other)]
    [InlineData("fr", "1.5", PluralCategory.One)]
    [InlineData("fr", "2", PluralCategory.Other)]
    public void Other_languages(string language, string count, PluralCategory category) => Plurals.Category(language, decimal.Parse(count, System.Globalization.CultureInfo.InvariantCulture)).ShouldBe(category);

    // CLDR 48, ar-XX, numbers with latn: decimal, group and percent by country
    [Theory]
    [InlineData(null, "1,234,567.5", "25%")]
    [InlineData("AE", "1,234,567.5", "25%")]
    [InlineData("SA", "1,234,567.5", "25٪")]
    [InlineData("EG", "1,234,567.5", "25%")]
    [InlineData("LB", "1.234.567,5", "25%")]
    [InlineData("LY", "1.234.567,5", "25%")]
    [InlineData("DZ", "1.234.567,5", "25%")]
    [InlineData("TN", "1.234.567,5", "25%")]
    [InlineData("MA", "1.234.567,5", "25%")]
    [InlineData("MR", "1.234.567,5", "25%")]
    public void Numbers_by_country(string? country, string number, string percent)
    {
        NumberFormat.Format(1234567.5m, DigitStyle.Latn, country).ShouldBe(number);
        NumberFormat.Percent(0.25m, DigitStyle.Latn, country).ShouldBe(percent);
        NumberFormat.Format(1234567.5m, DigitStyle.Arab, country).ShouldBe("١٬٢٣٤٬٥٦٧٫٥");
        NumberFormat.Percent(0.25m, DigitStyle.Arab, country).ShouldBe("٢٥٪");
    }

    [Fact]
    public void Numbers_carry_no_direction_marks_and_no_trailing_zeros()
    {
        NumberFormat.Format(-5).ShouldBe("-5");
        NumberFormat.Format(0).ShouldBe("0");
        NumberFormat.Format(999).ShouldBe("999");
        NumberFormat.Format(1000).ShouldBe("1,000");
        NumberFormat.Format(long.MinValue).ShouldBe("-9,223,372,036,854,775,808");
        NumberFormat.Format(2.50m).ShouldBe("2.5");
        NumberFormat.Format(2.0005m).ShouldBe("2");
        NumberFormat.Percent(0.125m, maxDecimals: 1).ShouldBe("12.5%");
    }

    [Fact]
    public void Digits_change_system_and_nothing_else()
    {
        Digits.ToAsciiDigits("٢٠١٦-۱۰-25 عام").ShouldBe("2016-10-25 عام");
        Digits.InStyle("25 من 2016", DigitStyle.Arab).ShouldBe("٢٥ من ٢٠١٦");
        Digits.Write(7, DigitStyle.Latn, 2).ShouldBe("07");
        Digits.ToAsciiDigits(Samples.Body).ShouldBeSameAs(Samples.Body);
        Allocations.Of(static () => Digits.ToAsciiDigits(Samples.Body)).ShouldBe(0);
    }

    // CLDR 48: month names, clock, digits, week data
    [Theory]
    [InlineData("EG", MonthStyle.Default, DigitStyle.Arab, '.', 12, DayOfWeek.Saturday, DayOfWeek.Friday)]
    [InlineData("SA", MonthStyle.Default, DigitStyle.Arab, '.', 12, DayOfWeek.Sunday, DayOfWeek.Friday)]
    [InlineData("AE", MonthStyle.Default, DigitStyle.Latn, '.', 12, DayOfWeek.Monday, DayOfWeek.Saturday)]
    [InlineData("KW", MonthStyle.Default, DigitStyle.Arab, '.', 12, DayOfWeek.Saturday, DayOfWeek.Friday)]
    [InlineData("QA", MonthStyle.Default, DigitStyle.Arab, '.', 12, DayOfWeek.Saturday, DayOfWeek.Friday)]
    [InlineData("BH", MonthStyle.Default, DigitStyle.Arab, '.', 12, DayOfWeek.Saturday, DayOfWeek.Friday)]
    [InlineData("OM", MonthStyle.Default, DigitStyle.Arab, '.', 12, DayOfWeek.Saturday, DayOfWeek.Friday)]
    [InlineData("YE", MonthStyle.Default, DigitStyle.Arab, '.', 12, DayOfWeek.Sunday, DayOfWeek.Friday)]
    [InlineData("IQ", MonthStyle.Levant, DigitStyle.Arab, '.', 12, DayOfWeek.Saturday, DayOfWeek.Friday)]
    [InlineData("SY", MonthStyle.Levant, DigitStyle.Arab, '.', 12, DayOfWeek.Saturday, DayOfWeek.Friday)]
    [InlineData("JO", MonthStyle.Levant, DigitStyle.Arab, '.', 12, DayOfWeek.Saturday, DayOfWeek.Friday)]
    [InlineData("PS", MonthStyle.Levant, DigitStyle.Arab, '.', 12, DayOfWeek.Monday, DayOfWeek.Saturday)]
    [InlineData("LB", MonthStyle.Levant, DigitStyle.Arab, ',', 12, DayOfWeek.Monday, DayOfWeek.Saturday)]
    [InlineData("LY", MonthStyle.Default, DigitStyle.Latn, ',', 12, DayOfWeek.Saturday, DayOfWeek.Friday)]
    [InlineData("SD", MonthStyle.Default, DigitStyle.Arab, '.', 12, DayOfWeek.Saturday, DayOfWeek.Friday)]
    [InlineData("DZ", MonthStyle.Maghreb, DigitStyle.Latn, ',', 12, DayOfWeek.Saturday, DayOfWeek.Friday)]
    [InlineData("TN", MonthStyle.Maghreb, DigitStyle.Latn, ',', 12, DayOfWeek.Monday, DayOfWeek.Saturday)]
    [InlineData("MA", MonthStyle.Morocco, DigitStyle.Latn, ',', 24, DayOfWeek.Monday, DayOfWeek.Saturday)]
    [InlineData("MR", MonthStyle.Mauritania, DigitStyle.Arab, ',', 12, DayOfWeek.Monday, DayOfWeek.Saturday)]
    public void Country_conventions(string country, MonthStyle months, DigitStyle cldrDigits, char point, int clock, DayOfWeek weekStart, DayOfWeek weekend)
    {
        var row = CountryConventions.Of(country);
        row.Country.ShouldBe(country);
        row.Months.ShouldBe(months);
        row.CldrDigits.ShouldBe(cldrDigits);
        row.Digits.ShouldBe(DigitStyle.Latn);
        row.DecimalSeparator.ShouldBe(point);
        row.GroupSeparator.ShouldBe(point == '.' ? ',' : '.');
        row.Clock.ShouldBe(clock == 12 ? ClockStyle.TwelveHours : ClockStyle.TwentyFourHours);
        row.WeekStart.ShouldBe(weekStart);
        row.Weekend.First.ShouldBe(weekend);
    }

    [Fact]
    public void Unknown_countries_are_generic_and_case_does_not_matter()
    {
        CountryConventions.Of(null).Country.ShouldBe("001");
        CountryConventions.Of("XX").Country.ShouldBe("001");
        CountryConventions.Of("ma").Country.ShouldBe("MA");
        CountryConventions.IsKnown("XX").ShouldBeFalse();
        CountryConventions.Known.ShouldContain("SO");
    }

    [Theory]
    [InlineData(0, 1)]
    [InlineData(180, 1)]
    [InlineData(181, 2)]
    [InlineData(430, 3)]
    public void Reading_time_rounds_up(int words, int minutes) => ReadingTime.Minutes(words).ShouldBe(minutes);

    [Theory]
    [InlineData("", 0)]
    [InlineData("كلمة", 1)]
    [InlineData("كلمة – كلمة\n\u00A0ثالثة", 3)]
    [InlineData("«نعم» ... 15% -", 2)]
    [InlineData("  تمَّ  الحسم ", 2)]
    public void Words_are_counted(string text, int words) => WordCount.Of(System.Text.Encoding.UTF8.GetBytes(text), out _).ShouldBe(words);

    [Theory]
    [InlineData("قصير", 10, "قصير")]
    [InlineData("أعلنت الوزارة، أمس، النتائج", 15, "أعلنت الوزارة…")]
    [InlineData("أعلنت الوزارة، أمس، النتائج", 16, "أعلنت الوزارة…")]
    [InlineData("قال «الوزير» إن الأمر انتهى", 13, "قال «الوزير»…")]
    [InlineData("سسسسسسسسسس", 5, "سسسس…")]
    [InlineData("سَّسَّسَّسَّ", 6, "سَّ…")]
    public void Long_text_is_cut_between_words(string text, int length, string cut)
    {
        TextCut.AtWord(text, length).ShouldBe(cut);
        TextCut.AtWord(text, length).Length.ShouldBeLessThanOrEqualTo(length);
    }
}
