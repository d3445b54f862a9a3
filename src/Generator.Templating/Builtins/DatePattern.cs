using System.Collections.Concurrent;
using System.Globalization;

namespace Generator.Templating.Builtins;

/// <summary>A pattern of <c>date.to_string</c>, cut into text and directives once and used by all threads.</summary>
internal sealed class DatePattern
{
    // Patterns stand in templates, so there are few; a template that makes them up from data must not fill the memory.
    private const int MostKept = 256;
    private static readonly ConcurrentDictionary<string, DatePattern> Kept = new(StringComparer.Ordinal);

    private readonly DatePatternPart[] _parts;
    private readonly int _typicalLength;
    private readonly bool _isInvariant;
    private string? _dotNetFormat;

    private DatePattern(string pattern)
    {
        _parts = DatePatternPart.ReadAll(pattern);
        foreach (var part in _parts)
        {
            _isInvariant |= part.Directive == 'g';
            _typicalLength += part.Text.Length + 10;
        }
    }

    public static DatePattern Of(string pattern)
    {
        if (Kept.TryGetValue(pattern, out var known)) return known;
        DatePattern read = new(pattern);
        if (Kept.Count < MostKept) Kept.TryAdd(pattern, read);
        return read;
    }

    /// <summary>The date in words, with one string as the only garbage for common patterns.</summary>
    public string Format(DateTime date, CultureInfo culture)
    {
        var writer = new DateWriter(stackalloc char[256], _typicalLength, date, culture);
        foreach (var part in _parts) writer.Write(part);
        return writer.ToString();
    }

    /// <summary>Prints the date in words.</summary>
    public void Print(TemplateContext context, DateTime date)
    {
        var writer = new DateWriter(stackalloc char[96], _typicalLength, date, context.CurrentCulture);
        foreach (var part in _parts) writer.Write(part);
        context.WritePlainly(writer.Text);
        writer.Dispose();
    }

    /// <summary>The same pattern for <see cref="DateTime.ParseExact(string, string, IFormatProvider?)"/>. Text in it counts as a .NET format, too.</summary>
    /// <param name="culture">Becomes the invariant one where the pattern says so, with <c>%g</c>.</param>
    /// <exception cref="ArgumentException">A directive has no counterpart there.</exception>
    public string ToDotNetFormat(ref CultureInfo culture)
    {
        if (_isInvariant) culture = CultureInfo.InvariantCulture;
        return _dotNetFormat ??= string.Concat(_parts.Select(part => part.ToDotNetFormat()));
    }
}
