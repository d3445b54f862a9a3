using System.Buffers.Text;
using System.Globalization;
using System.Text;

namespace Generator.AccessLogs;

/// <summary>Times as logs write them, in UTC ticks.</summary>
internal static class LogTime
{
    /// <summary><c>10/Oct/2026:13:55:36 -0700</c>.</summary>
    public static bool TryCommon(ReadOnlySpan<byte> text, out long ticks)
    {
        ticks = 0;
        if (text.Length < 26 || text[2] != '/' || text[6] != '/' || text[11] != ':') return false;
        if (!Number(text[..2], out var day) || Month(text.Slice(3, 3)) is not (> 0 and var month) || !Number(text.Slice(7, 4), out var year)) return false;
        if (!Number(text.Slice(12, 2), out var hour) || !Number(text.Slice(15, 2), out var minute) || !Number(text.Slice(18, 2), out var second)) return false;
        if (!Number(text.Slice(22, 2), out var offsetHours) || !Number(text.Slice(24, 2), out var offsetMinutes)) return false;
        var offset = ((offsetHours * 60) + offsetMinutes) * TimeSpan.TicksPerMinute;
        if (!TryTicks(year, month, day, hour, minute, second, out ticks)) return false;
        ticks += text[21] == '-' ? offset : -offset;
        return true;
    }

    /// <summary>A date and a time of day in UTC: <c>2026-10-25</c>, <c>13:55:36</c>.</summary>
    public static bool TryUtc(ReadOnlySpan<byte> date, ReadOnlySpan<byte> time, out long ticks)
    {
        ticks = 0;
        return date.Length == 10 && time.Length >= 8 && Number(date[..4], out var year) && Number(date.Slice(5, 2), out var month) && Number(date.Slice(8, 2), out var day)
            && Number(time[..2], out var hour) && Number(time.Slice(3, 2), out var minute) && Number(time.Slice(6, 2), out var second)
            && TryTicks(year, month, day, hour, minute, second, out ticks);
    }

    /// <summary>RFC 3339, or seconds, milliseconds, microseconds or nanoseconds since 1970 by their magnitude.</summary>
    public static bool TryAny(ReadOnlySpan<byte> text, out long ticks)
    {
        ticks = 0;
        if (Utf8Parser.TryParse(text, out long number, out var length) && length == text.Length && number >= 0)
        {
            var seconds = number;
            while (seconds > 99_999_999_999) seconds /= 1000;
            ticks = DateTime.UnixEpoch.Ticks + (seconds * TimeSpan.TicksPerSecond);
            return true;
        }

        if (!DateTimeOffset.TryParse(Encoding.UTF8.GetString(text), CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out var time)) return false;
        ticks = time.UtcTicks;
        return true;
    }

    private static bool TryTicks(int year, int month, int day, int hour, int minute, int second, out long ticks)
    {
        ticks = 0;
        if (year is < 1 or > 9998 || month is < 1 or > 12 || day < 1 || day > DateTime.DaysInMonth(year, month) || hour > 23 || minute > 59 || second > 60) return false;
        ticks = new DateTime(year, month, day, hour, minute, Math.Min(second, 59), DateTimeKind.Utc).Ticks;
        return true;
    }

    private static bool Number(ReadOnlySpan<byte> digits, out int number)
    {
        number = 0;
        foreach (var digit in digits)
        {
            if (digit is < (byte)'0' or > (byte)'9') return false;
            number = (number * 10) + (digit - '0');
        }

        return true;
    }

    private static int Month(ReadOnlySpan<byte> name) => "JanFebMarAprMayJunJulAugSepOctNovDec"u8.IndexOf(name) is >= 0 and var at && at % 3 == 0 ? (at / 3) + 1 : 0;
}
