using System.Buffers;
using System.Globalization;

namespace Generator.Templating.Builtins;

/// <summary>Writes the parts of a <see cref="DatePattern"/> one after the other.</summary>
internal ref struct DateWriter
{
    private readonly DateTime _date;
    private Span<char> _buffer;
    private char[]? _rented;
    private int _length;
    private CultureInfo _culture;
    private bool _isGregorian;

    public DateWriter(Span<char> buffer, int typicalLength, DateTime date, CultureInfo culture)
    {
        _date = date;
        _culture = culture;
        _isGregorian = culture.DateTimeFormat.Calendar is GregorianCalendar;
        _rented = typicalLength > buffer.Length ? ArrayPool<char>.Shared.Rent(typicalLength) : null;
        _buffer = _rented ?? buffer;
    }

    public void Write(DatePatternPart part)
    {
        switch (part.Directive)
        {
            case default(char):
                Write(part.Text);
                break;
            case 'g':
                _culture = CultureInfo.InvariantCulture;
                _isGregorian = true;
                break;
            case 'c':
                WriteFormatted("ddd MMM dd HH:mm:ss yyyy", _culture);
                break;
            case 'a' when _isGregorian:
                Write(_culture.DateTimeFormat.GetAbbreviatedDayName(_date.DayOfWeek));
                break;
            case 'A' when _isGregorian:
                Write(_culture.DateTimeFormat.GetDayName(_date.DayOfWeek));
                break;
            case 'b' or 'h' when _isGregorian:
                Write(_culture.DateTimeFormat.GetAbbreviatedMonthName(_date.Month));
                break;
            case 'B' when _isGregorian:
                Write(_culture.DateTimeFormat.GetMonthName(_date.Month));
                break;
            case 'd' when _isGregorian:
                WriteNumber(_date.Day, 2, '0');
                break;
            case 'm' when _isGregorian:
                WriteNumber(_date.Month, 2, '0');
                break;
            case 'Y' when _isGregorian:
                WriteNumber(_date.Year, 4, '0');
                break;
            case 'H':
                WriteNumber(_date.Hour, 2, '0');
                break;
            case 'M':
                WriteNumber(_date.Minute, 2, '0');
                break;
            case 'S':
                WriteNumber(_date.Second, 2, '0');
                break;
            case 'C':
                WriteNumber(_date.Year / 100, 2, '0');
                break;
            case 'D':
                WriteFormatted("MM/dd/yy", _culture);
                break;
            case 'e':
                WriteNumber(_culture.DateTimeFormat.Calendar.GetDayOfMonth(_date), 2, ' ');
                break;
            case 'F' when _isGregorian:
                WriteNumber(_date.Year, 4, '0');
                Write("-");
                WriteNumber(_date.Month, 2, '0');
                Write("-");
                WriteNumber(_date.Day, 2, '0');
                break;
            case 'F':
                WriteFormatted("yyyy-MM-dd", _culture);
                break;
            case 'j':
                WriteNumber(_date.DayOfYear, 3, '0');
                break;
            case 'k':
                WriteNumber(_date.Hour, 2, ' ');
                break;
            case 'l':
                WriteNumber(_date.Hour % 12 is 0 ? 12 : _date.Hour % 12, 2, ' ');
                break;
            case 'N':
                WriteNumber((int)(_date.Ticks % TimeSpan.TicksPerSecond * 100), 9, '0');
                break;
            case 'P':
                WriteHalfOfDay();
                break;
            case 'r':
                WriteFormatted("hh:mm:ss tt", _culture);
                break;
            case 'R':
                WriteHourAndMinute();
                break;
            case 's':
                Write(((_date.ToUniversalTime() - DateTime.UnixEpoch).Ticks / TimeSpan.TicksPerSecond).ToString(CultureInfo.InvariantCulture));
                break;
            case 'T':
                WriteHourAndMinute();
                Write(_culture.DateTimeFormat.TimeSeparator);
                WriteNumber(_date.Second, 2, '0');
                break;
            case 'u':
                WriteNumber(_date.DayOfWeek is DayOfWeek.Sunday ? 7 : (int)_date.DayOfWeek, 1, '0');
                break;
            case 'U':
                WriteWeek(_culture.DateTimeFormat.CalendarWeekRule, DayOfWeek.Sunday);
                break;
            case 'v':
                WriteVms();
                break;
            case 'V':
                WriteNumber(ISOWeek.GetWeekOfYear(_date), 2, '0');
                break;
            case 'w':
                WriteNumber((int)_date.DayOfWeek, 1, '0');
                break;
            case 'W':
                WriteWeek(_culture.DateTimeFormat.CalendarWeekRule, DayOfWeek.Monday);
                break;
            case 'x':
                WriteFormatted("d", _culture);
                break;
            case 'X':
                WriteFormatted("T", _culture);
                break;
            default:
                WriteFormatted(part.DotNetFormat, _culture);
                break;
        }
    }

    /// <summary>Gives the buffer back; the writer cannot be used any more.</summary>
    public void Dispose()
    {
        if (_rented is { } rented) ArrayPool<char>.Shared.Return(rented);
        _rented = null;
    }

    /// <summary>What has been written so far.</summary>
    public readonly ReadOnlySpan<char> Text => _buffer[.._length];

    /// <summary>The text; the writer cannot be used any more.</summary>
    public override string ToString()
    {
        var text = new string(_buffer[.._length]);
        if (_rented is not null) ArrayPool<char>.Shared.Return(_rented);
        _rented = null;
        return text;
    }

    private void WriteFormatted(ReadOnlySpan<char> format, CultureInfo culture)
    {
        int written;
        while (!_date.TryFormat(_buffer[_length..], out written, format, culture)) Grow(_buffer.Length * 2);
        _length += written;
    }

    /// <param name="number">Not negative.</param>
    private void WriteNumber(int number, int width, char filler)
    {
        if (_length + 12 > _buffer.Length) Grow(_buffer.Length * 2);
        var count = 1;
        for (var rest = number / 10; rest > 0; rest /= 10) count++;
        for (; count < width; width--) _buffer[_length++] = filler;
        for (var at = _length + count - 1; at >= _length; at--)
        {
            var tens = number / 10;
            _buffer[at] = (char)('0' + number - (tens * 10));
            number = tens;
        }
        _length += count;
    }

    private void WriteHourAndMinute()
    {
        WriteNumber(_date.Hour, 2, '0');
        Write(_culture.DateTimeFormat.TimeSeparator);
        WriteNumber(_date.Minute, 2, '0');
    }

    private void WriteWeek(CalendarWeekRule rule, DayOfWeek firstDay) => WriteNumber(_culture.Calendar.GetWeekOfYear(_date, rule, firstDay), 2, '0');

    private void WriteHalfOfDay()
    {
        var start = _length;
        WriteFormatted("tt", _culture);
        var half = _buffer[start.._length];
        Span<char> upper = stackalloc char[half.Length];
        half.CopyTo(upper);
        ((ReadOnlySpan<char>)upper).ToLower(half, _culture);
    }

    private void WriteVms()
    {
        WriteNumber(_date.Day, 2, ' ');
        Write("-");
        Write(CultureInfo.InvariantCulture.DateTimeFormat.GetAbbreviatedMonthName(_date.Month).ToUpperInvariant());
        Write("-");
        WriteNumber(_date.Year, 4, '0');
    }

    private void Write(ReadOnlySpan<char> text)
    {
        if (_length + text.Length > _buffer.Length) Grow(_length + text.Length + 64);
        text.CopyTo(_buffer[_length..]);
        _length += text.Length;
    }

    private void Grow(int atLeast)
    {
        var larger = ArrayPool<char>.Shared.Rent(atLeast);
        _buffer[.._length].CopyTo(larger);
        if (_rented is not null) ArrayPool<char>.Shared.Return(_rented);
        _buffer = _rented = larger;
    }
}
