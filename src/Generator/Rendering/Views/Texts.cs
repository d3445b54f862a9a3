using System.Globalization;
using Generator.Arabic;
using Generator.Configuration;
using Generator.Rendering.Escaping;
using NodaTime;

namespace Generator.Rendering.Views;

/// <summary>Dates, numbers and isolated texts as the site's settings want them. Wall-clock times are in the site's zone.</summary>
internal sealed class Texts(SiteConfig config)
{
    private readonly bool _isArabic = config.Language.Split('-')[0] == "ar";
    private readonly ClockStyle _clock = config.Clock == 24 ? ClockStyle.TwentyFourHours : ClockStyle.TwelveHours;

    /// <summary>The wall-clock time of an instant that is already in the site's zone.</summary>
    public static DateTime Local(DateTimeOffset instant) => instant.DateTime;

    /// <summary>The instant of a wall-clock time in the site's zone; a time that the zone skips moves forward with the clocks.</summary>
    public DateTimeOffset Instant(DateTime local) =>
        LocalDateTime.FromDateTime(local).InZoneLeniently(config.TimeZone).ToDateTimeOffset();

    /// <summary>RFC 3339 with the zone's offset, for <c>datetime</c> attributes and metadata.</summary>
    public static string Iso(DateTimeOffset instant) => instant.ToString("yyyy-MM-dd'T'HH:mm:sszzz", CultureInfo.InvariantCulture);

    /// <summary>الثلاثاء، 25 أكتوبر 2016.</summary>
    public string DateLong(DateTime date) => _isArabic ? ArabicDate.Long(date, config.Months, config.Digits) : date.ToString("dddd, d MMMM yyyy", CultureInfo.InvariantCulture);

    /// <summary>25 أكتوبر 2016.</summary>
    public string DateShort(DateTime date) => _isArabic ? ArabicDate.WithoutWeekday(date, config.Months, config.Digits) : date.ToString("d MMMM yyyy", CultureInfo.InvariantCulture);

    /// <summary>2:05 م, or 14:05.</summary>
    public string Time(DateTime time) => _isArabic
        ? ArabicDate.Time(time, _clock, config.Digits)
        : time.ToString(_clock == ClockStyle.TwelveHours ? "h:mm tt" : "HH:mm", CultureInfo.InvariantCulture);

    /// <summary>الثلاثاء، 25 أكتوبر 2016 في 2:05 م.</summary>
    public string DateTime(DateTime time) => _isArabic ? ArabicDate.LongWithTime(time, config.Months, _clock, config.Digits) : $"{DateLong(time)}, {Time(time)}";

    /// <summary>24 محرم 1438 هـ; null when the site shows no Hijri dates or the date lies outside of the Umm al-Qura tables.</summary>
    public string? Hijri(DateTime date) => config.HijriAfter ? HijriDate.Format(date, config.Digits) : null;

    /// <summary>A year, a month or a day of the archive.</summary>
    public string Period(int year, int month, int day)
    {
        if (!_isArabic)
        {
            var date = new DateTime(year, Math.Max(1, month), Math.Max(1, day), 0, 0, 0, DateTimeKind.Unspecified);
            return date.ToString(month == 0 ? "yyyy" : day == 0 ? "MMMM yyyy" : "d MMMM yyyy", CultureInfo.InvariantCulture);
        }

        if (month == 0) return ArabicDate.Year(year, config.Digits);
        return day == 0 ? ArabicDate.MonthAndYear(year, month, config.Months, config.Digits) : ArabicDate.WithoutWeekday(new DateOnly(year, month, day), config.Months, config.Digits);
    }

    /// <summary>A number with the site's digits and separators.</summary>
    public string Number(decimal number) => NumberFormat.Format(number, config.Digits, config.EditionCountry);

    /// <summary>Whole minutes, at least one.</summary>
    public int ReadingTime(int words) => Arabic.ReadingTime.Minutes(words, config.WordsPerMinute);

    /// <summary>A text of the site's language with the foreign runs inside it isolated; a foreign text as it is, because its own element carries its direction.</summary>
    public HtmlValue Isolated(string text, bool foreign) => HtmlValue.Of(foreign || !_isArabic ? Escaper.Text(text) : IsolatedText.ToHtml(text));

    /// <summary>A value that may be foreign, in a <c>bdi</c> when it needs one (UAX #9, HTML §4.5.24).</summary>
    public object Bidi(object value, PageContext context)
    {
        if (value is HtmlValue) return value;
        var text = ValueWriter.TextOf(context, value);
        if (!_isArabic || !Arabic.Bidi.NeedsIsolation(text)) return text;
        var direction = Arabic.Bidi.Direction(text) == TextDirection.LeftToRight ? " dir=\"ltr\"" : "";
        return HtmlValue.Of($"<bdi{direction}>{Escaper.Text(text)}</bdi>");
    }
}
