using System.Text;

namespace Generator.Templating.Builtins;

/// <summary>A stretch of text or a directive such as <c>%d</c>.</summary>
/// <param name="Text">The text, also that of an unknown directive; empty for a directive.</param>
/// <param name="Directive">The directive's letter; <c>\0</c> for text.</param>
internal readonly record struct DatePatternPart(string Text, char Directive)
{
    private const string Directives = "aAbBcCdDeFghHIjklLmMNpPrRsSTuUvVwWxXyYZ";

    public static DatePatternPart[] ReadAll(string pattern)
    {
        List<DatePatternPart> parts = [];
        StringBuilder text = new();
        for (var index = 0; index < pattern.Length; index++)
        {
            var character = pattern[index];
            if (character != '%' || index + 1 == pattern.Length)
            {
                text.Append(character);
                continue;
            }
            var directive = pattern[++index];
            if (!Directives.Contains(directive, StringComparison.Ordinal))
            {
                AppendPlain(text, directive);
                continue;
            }
            if (text.Length > 0) parts.Add(new(text.ToString(), default));
            text.Clear();
            parts.Add(new(string.Empty, directive));
        }
        if (text.Length > 0) parts.Add(new(text.ToString(), default));
        return [.. parts];
    }

    /// <summary>The part as a .NET date format reads it.</summary>
    public string ToDotNetFormat() => Directive switch
    {
        default(char) => Text,
        'B' => "MMM",
        'c' => "ddd MMM dd HH:mm:ss yyyy",
        'D' => "MM/dd/yy",
        'e' => "%d",
        'F' => "yyyy-MM-dd",
        'g' => string.Empty,
        'k' => "%H",
        'l' => "%h",
        'N' => "fffffff00",
        'P' => "tt",
        'r' => "hh:mm:ss tt",
        'R' => "HH:mm",
        'T' => "HH:mm:ss",
        'x' => "d",
        'X' => "T",
        _ => DotNetFormat ?? throw NoFormat($"%{Directive}"),
    };

    /// <summary>The .NET format that prints the same; null when there is none.</summary>
    public string? DotNetFormat => Directive switch
    {
        'a' => "ddd",
        'A' => "dddd",
        'b' or 'h' => "MMM",
        'B' => "MMMM",
        'd' => "dd",
        'H' => "HH",
        'I' => "hh",
        'L' => "fff",
        'm' => "MM",
        'M' => "mm",
        'p' => "tt",
        'S' => "ss",
        'y' => "yy",
        'Y' => "yyyy",
        'Z' => "zzz",
        _ => null,
    };

    private static ArgumentException NoFormat(string pattern) => new($"A date cannot be read with `{pattern}`", nameof(pattern));

    private static void AppendPlain(StringBuilder text, char directive)
    {
        switch (directive)
        {
            case 'n':
                text.Append('\n');
                break;
            case 't':
                text.Append('\t');
                break;
            case '%':
                text.Append('%');
                break;
            default:
                text.Append('%').Append(directive);
                break;
        }
    }
}
