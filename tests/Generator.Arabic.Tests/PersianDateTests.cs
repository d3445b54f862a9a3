namespace Generator.Arabic.Tests;

/// <summary>Days that the Iranian calendar fixes: its New Year falls on 20 or 21 March.</summary>
public sealed class PersianDateTests
{
    [Theory]
    [InlineData(2016, 10, 25, "سه\u200Cشنبه ۴\u00A0آبان ۱۳۹۵")]
    [InlineData(2024, 3, 20, "چهارشنبه ۱\u00A0فروردین ۱۴۰۳")]
    [InlineData(2025, 3, 20, "پنجشنبه ۳۰\u00A0اسفند ۱۴۰۳")]
    [InlineData(2026, 3, 21, "شنبه ۱\u00A0فروردین ۱۴۰۵")]
    public void Day(int year, int month, int day, string text) => PersianDate.Long(new DateTime(year, month, day, 0, 0, 0, DateTimeKind.Unspecified)).ShouldBe(text);

    [Fact]
    public void Time_numbers_and_periods_have_Persian_digits()
    {
        PersianDate.LongWithTime(new DateTime(2016, 10, 25, 14, 5, 0, DateTimeKind.Unspecified)).ShouldBe("سه\u200Cشنبه ۴\u00A0آبان ۱۳۹۵، ۱۴:۰۵");
        PersianDate.Number(1234567.5m).ShouldBe("۱٬۲۳۴٬۵۶۷٫۵");
        PersianDate.GregorianPeriod(2016, 0, 0).ShouldBe("۲۰۱۶");
        PersianDate.GregorianPeriod(2016, 10, 0).ShouldBe("اکتبر ۲۰۱۶");
        PersianDate.GregorianPeriod(2016, 10, 25).ShouldBe("۲۵\u00A0اکتبر ۲۰۱۶");
    }
}
