using System.Globalization;
using Generator.Arabic;
using Generator.Configuration;
using Generator.Rendering.Escaping;
using NodaTime;

namespace Generator.Rendering.Views;

/// <summary>Dates, numbers and isolated texts as the site's settings want them. Wall-clock times are in the site's zone.</summary>
internal sealed class Texts(SiteConfig config)
{
    private const int KeptDays = 1024;

    /// <summary>2026-11-25T14:05:00.0000000+03:00.</summary>
    private const int RoundTripLength = 33, FractionStart = 19, FractionEnd = 27;

    private readonly bool _isArabic = LanguageField.IsArabic(config.Language);
    private readonly bool _isPersian = config.Language.Split('-')[0] == "fa";
    private readonly bool _isRightToLeft = config.Direction == "rtl";

    // Pages are rendered by date, and their lists reach back some years: most ask for a day for which one before them asked. Whole, or not there: threads share them, and those of one thread are seldom in another's way.
    private readonly DayText?[] _long = new DayText?[KeptDays];
    private readonly DayText?[] _short = new DayText?[KeptDays];

    private readonly ClockStyle _clock = config.Clock == 24 ? ClockStyle.TwentyFourHours : ClockStyle.TwelveHours;

    /// <summary>The wall-clock time of an instant that is already in the site's zone.</summary>
    public static DateTime Local(DateTimeOffset instant) => instant.DateTime;

    /// <summary>The instant of a wall-clock time in the site's zone; a time that the zone skips moves forward with the clocks.</summary>
    public DateTimeOffset Instant(DateTime local) =>
        LocalDateTime.FromDateTime(local).InZoneLeniently(config.TimeZone).ToDateTimeOffset();

    /// <summary>RFC 3339 with the zone's offset, for <c>datetime</c> attributes and metadata.</summary>
    public static string Iso(DateTimeOffset instant)
    {
        // The round-trip form without its fraction of a second: patterns are read anew each time, and every card has such a date.
        Span<char> text = stackalloc char[RoundTripLength];
        instant.TryFormat(text, out _, "O", CultureInfo.InvariantCulture);
        return string.Concat(text[..FractionStart], text[FractionEnd..]);
    }

    /// <summary>الثلاثاء، 25 أكتوبر 2016.</summary>
    public string DateLong(DateTime date) => Find(_long, date) ?? Keep(_long, date, LongText(date));

    /// <summary>25 أكتوبر 2016.</summary>
    public string DateShort(DateTime date) => Find(_short, date) ?? Keep(_short, date, ShortText(date));

    private static string? Find(DayText?[] kept, DateTime date) => Volatile.Read(ref kept[PlaceOf(date)]) is { } found && found.Day == date.Date ? found.Text : null;

    private static string Keep(DayText?[] kept, DateTime date, string text)
    {
        Volatile.Write(ref kept[PlaceOf(date)], new DayText(date.Date, text));
        return text;
    }

    private static int PlaceOf(DateTime date) => (int)(date.Ticks / TimeSpan.TicksPerDay % KeptDays);

    private string LongText(DateTime date) =>
        _isArabic ? WithWeekday(ArabicDate.Long(date, config.Months, config.Digits), date) : _isPersian ? PersianDate.Long(date) : date.ToString("dddd, d MMMM yyyy", CultureInfo.InvariantCulture);

    private string ShortText(DateTime date) =>
        _isArabic ? ArabicDate.WithoutWeekday(date, config.Months, config.Digits) : _isPersian ? PersianDate.WithoutWeekday(date) : date.ToString("d MMMM yyyy", CultureInfo.InvariantCulture);

    /// <summary>2:05 م, or 14:05.</summary>
    public string Time(DateTime time) => _isArabic
        ? ArabicDate.Time(time, _clock, config.Digits)
        : _isPersian ? PersianDate.Time(time) : time.ToString(_clock == ClockStyle.TwelveHours ? "h:mm tt" : "HH:mm", CultureInfo.InvariantCulture);

    /// <summary>الثلاثاء، 25 أكتوبر 2016 في 2:05 م.</summary>
    public string DateTime(DateTime time) =>
        _isArabic ? WithWeekday(ArabicDate.LongWithTime(time, config.Months, _clock, config.Digits), time) : _isPersian ? PersianDate.LongWithTime(time) : $"{DateLong(time)}, {Time(time)}";

    /// <summary>24 محرم 1438 هـ; null when the site shows no Hijri dates or the date lies outside of the Umm al-Qura tables.</summary>
    public string? Hijri(DateTime date) => config.HijriAfter ? HijriDate.Format(date, config.Digits) : null;

    /// <summary>A year, a month or a day of the archive.</summary>
    public string Period(int year, int month, int day)
    {
        if (_isPersian) return PersianDate.GregorianPeriod(year, month, day);
        if (!_isArabic)
        {
            var date = new DateTime(year, Math.Max(1, month), Math.Max(1, day), 0, 0, 0, DateTimeKind.Unspecified);
            return date.ToString(month == 0 ? "yyyy" : day == 0 ? "MMMM yyyy" : "d MMMM yyyy", CultureInfo.InvariantCulture);
        }

        if (month == 0) return ArabicDate.Year(year, config.Digits);
        return day == 0 ? ArabicDate.MonthAndYear(year, month, config.Months, config.Digits) : ArabicDate.WithoutWeekday(new DateOnly(year, month, day), config.Months, config.Digits);
    }

    /// <summary>A number with the site's digits and separators.</summary>
    public string Number(decimal number) => _isPersian ? PersianDate.Number(number) : NumberFormat.Format(number, config.Digits, config.EditionCountry);

    /// <summary>A number for the page: a minus sign would stand on the wrong side of it in text from right to left (UAX #9, rule W5 leaves it neutral).</summary>
    public object SignedNumber(decimal number) => number < 0 && _isRightToLeft ? LeftToRight(Number(number)) : Number(number);

    /// <summary>A ratio as a percentage: 0.25 is 25%.</summary>
    public object Percent(decimal ratio, int maxDecimals)
    {
        var text = NumberFormat.Percent(ratio, config.Digits, config.EditionCountry, maxDecimals);
        return ratio < 0 && _isRightToLeft ? LeftToRight(text) : text;
    }

    /// <summary>1.2 ألف; the whole number in a paper that is not Arabic.</summary>
    public object Compact(decimal number)
    {
        if (!_isArabic) return SignedNumber(number);
        var text = CompactNumber.Format(number, config.Digits, config.EditionCountry);
        return number < 0 ? HtmlValue.Of(IsolatedText.ToHtml(text)) : text;
    }

    /// <summary>قبل 3 ساعات, seen from a fixed time; the date and time in a paper that is not Arabic.</summary>
    public string Relative(DateTime time, DateTime reference, PastPreposition past) =>
        _isArabic ? RelativeTime.Between(Instant(time), Instant(reference), past, config.Digits, config.EditionCountry) : DateTime(time);

    /// <summary>Whole minutes, at least one.</summary>
    public int ReadingTime(int words) => Arabic.ReadingTime.Minutes(words, config.WordsPerMinute);

    /// <summary>A text of the site's language with the foreign runs inside it isolated.</summary>
    public HtmlValue Isolated(string text) => Isolated(text, config.Language);

    /// <summary>A text of a language: the foreign runs inside an Arabic one are isolated, another stays as it is, because its own element carries its direction.</summary>
    public static HtmlValue Isolated(string text, string language) => HtmlValue.Of(LanguageField.IsArabic(language) ? IsolatedText.ToHtml(text) : Escaper.Text(text));

    /// <summary>A value that may be foreign, in a <c>bdi</c> when it needs one (UAX #9, HTML §4.5.24). Blanks stay outside, where they cannot collapse.</summary>
    public object Bidi(object value, PageContext context)
    {
        if (value is HtmlValue) return value;
        var text = ValueWriter.TextOf(context, value);
        if (!_isRightToLeft) return Arabic.Bidi.HasRightToLeft(text) ? HtmlValue.Of($"<bdi>{Escaper.Text(text)}</bdi>") : text;
        var opening = Arabic.Bidi.Isolation(text) switch
        {
            ValueIsolation.None => null,
            ValueIsolation.LeftToRight => "<bdi dir=\"ltr\">",
            ValueIsolation.RightToLeft => "<bdi dir=\"rtl\">",
            _ => "<bdi>",
        };
        if (opening is null) return text;
        var inner = text.Trim();
        var html = Arabic.Bidi.HasRightToLeft(inner) || inner.Contains('،', StringComparison.Ordinal) ? IsolatedText.ToHtml(inner) : Escaper.Text(inner);
        var start = text.IndexOf(inner, StringComparison.Ordinal);
        if (ArabicGroups.Are(inner)) html = $"<bdo dir=\"ltr\">{html}</bdo>";
        return HtmlValue.Of($"{text[..start]}{opening}{html}</bdi>{text[(start + inner.Length)..]}");
    }

    private string WithWeekday(string text, DateTime date) =>
        date.DayOfWeek == DayOfWeek.Monday ? text.Replace(WeekdayNames.Of(DayOfWeek.Monday), config.Monday, StringComparison.Ordinal) : text;

    /// <summary>A day as it was printed.</summary>
    private sealed record DayText(DateTime Day, string Text);

    private static HtmlValue LeftToRight(string text) => HtmlValue.Of($"<bdi dir=\"ltr\">{Escaper.Text(text)}</bdi>");
}
