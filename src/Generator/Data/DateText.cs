using NodaTime;
using NodaTime.TimeZones;

namespace Generator.Data;

/// <summary>Reads the dates that people write: ISO 8601 and its everyday relatives.</summary>
internal static class DateText
{
    /// <summary>Before the first there were no newspapers, so such a year is one of the Hijri calendar; the last is the last that every offset keeps inside the calendar.</summary>
    private const int FirstYear = 1600, LastYear = 9998;

    /// <summary>
    /// Reads <c>2026-11-03</c>, <c>2026/11/3</c>, <c>2026-11-03 14:05</c>, <c>2026-11-03T14:05:33.5+04:00</c>, <c>… Z</c>, <c>… +0400</c>. Without an offset
    /// the date is in <paramref name="zone"/>; a time that a change of clocks skipped is moved on by the gap, a time that came twice is the first.
    /// </summary>
    /// <param name="text">ASCII digits, no blanks around.</param>
    /// <returns>The instant with the zone's offset, or what is wrong.</returns>
    public static DateResult Read(ReadOnlySpan<char> text, DateTimeZone zone)
    {
        if (!Number(ref text, 4, 4, out var year)) return DateFault.Form;
        if (text is not ['-' or '/' or '.', ..]) return DateFault.Form;
        var separator = text[0];
        text = text[1..];
        if (!Number(ref text, 1, 2, out var month) || text.IsEmpty || text[0] != separator) return DateFault.Form;
        text = text[1..];
        if (!Number(ref text, 1, 2, out var day)) return DateFault.Form;
        if (year is < FirstYear or > LastYear) return DateFault.Year;
        if (month is < 1 or > 12) return DateFault.Month;
        if (day < 1 || day > CalendarSystem.Iso.GetDaysInMonth(year, month)) return DateFault.Day;
        var local = new LocalDateTime(year, month, day, 0, 0);
        if (text.IsEmpty) return InZone(local, zone);
        if (text[0] is not ('T' or 't' or ' ')) return DateFault.Form;
        text = text[1..].TrimStart(' ');
        var fault = Time(ref text, out var time);
        if (fault is { } wrong) return wrong;
        local = local.Date + time;
        text = text.TrimStart(' ');
        if (text.IsEmpty) return InZone(local, zone);
        if (ReadOffset(text) is { } offset) return Converted(local.WithOffset(offset), zone);
        return text[0] is 'A' or 'a' or 'P' or 'p' or 'ص' or 'م' ? DateFault.Clock : DateFault.Offset;
    }

    private static DateFault? Time(ref ReadOnlySpan<char> text, out LocalTime time)
    {
        time = default;
        if (!Number(ref text, 1, 2, out var hour) || text is not [':', ..]) return DateFault.Form;
        text = text[1..];
        if (!Number(ref text, 2, 2, out var minute)) return DateFault.Form;
        var second = 0;
        if (text is [':', ..])
        {
            text = text[1..];
            if (!Number(ref text, 2, 2, out second)) return DateFault.Form;
            if (text is ['.' or ',', ..])
            {
                var end = text[1..].IndexOfAnyExceptInRange('0', '9');
                text = end < 0 ? [] : text[(end + 1)..];
            }
        }

        if (hour > 23 || minute > 59 || second > 60) return DateFault.Time;
        time = new LocalTime(hour, minute, Math.Min(second, 59));
        return null;
    }

    private static Offset? ReadOffset(ReadOnlySpan<char> text)
    {
        if (text is "Z" or "z" or "UTC" or "GMT") return Offset.Zero;
        if (text is not ['+' or '-', ..]) return null;
        var negative = text[0] == '-';
        text = text[1..];
        var digits = text.Length;
        if (!Number(ref text, 2, 2, out var hours)) return null;
        if (text is [':', ..]) text = text[1..];
        var minutes = 0;
        if (digits > 2 && !Number(ref text, 2, 2, out minutes)) return null;
        if (!text.IsEmpty || hours > 14 || minutes > 59) return null;
        var seconds = (hours * 60 + minutes) * 60;
        return Offset.FromSeconds(negative ? -seconds : seconds);
    }

    private static DateResult InZone(LocalDateTime local, DateTimeZone zone) =>
        new(zone.ResolveLocal(local, Resolvers.LenientResolver).ToDateTimeOffset(), null);

    private static DateResult Converted(OffsetDateTime date, DateTimeZone zone) => new(date.InZone(zone).ToDateTimeOffset(), null);

    private static bool Number(ref ReadOnlySpan<char> text, int least, int most, out int number)
    {
        var length = 0;
        number = 0;
        while (length < text.Length && length < most && char.IsAsciiDigit(text[length])) number = number * 10 + (text[length++] - '0');
        text = text[length..];
        return length >= least;
    }
}

/// <summary>What is wrong with a date.</summary>
internal enum DateFault
{
    Form,
    Year,
    Month,
    Day,
    Time,
    Clock,
    Offset,
}

/// <summary>A date, or what is wrong with it.</summary>
internal readonly record struct DateResult(DateTimeOffset Date, DateFault? Fault)
{
    public static implicit operator DateResult(DateFault fault) => new(default, fault);
}
