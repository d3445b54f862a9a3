using System.Buffers;
using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Text;

namespace Generator.Templating.Builtins;

/// <summary>Texts as literals of the language and as parts of addresses.</summary>
internal static partial class StringFunctions
{
    private static readonly SearchValues<char> Escaped =
        SearchValues.Create("\0\u0001\u0002\u0003\u0004\u0005\u0006\a\b\t\n\v\f\r\u000E\u000F\u0010\u0011\u0012\u0013\u0014\u0015\u0016\u0017\u0018\u0019\u001A\u001B\u001C\u001D\u001E\u001F\"\\");

    /// <summary>Writes quotation marks, backslashes and control characters with backslashes.</summary>
    public static string? Escape(string? text)
    {
        if (text is null) return null;
        var next = text.AsSpan().IndexOfAny(Escaped);
        if (next < 0) return text;
        StringBuilder escaped = new(text.Length + 16);
        var rest = text.AsSpan();
        do
        {
            escaped.Append(rest[..next]);
            AppendEscaped(escaped, rest[next]);
            rest = rest[(next + 1)..];
            next = rest.IndexOfAny(Escaped);
        }
        while (next >= 0);
        return escaped.Append(rest).ToString();
    }

    /// <summary>The text as a literal in double quotation marks.</summary>
    [return: NotNullIfNotNull(nameof(text))]
    public static string? Literal(string? text) => text is null ? null : $"\"{Escape(text)}\"";

    /// <summary>Lower-case letters and digits with one hyphen for each run of other characters; the last of them is dropped.</summary>
    public static string Handleize(string? text)
    {
        if (NotNull.Argument(text).Length == 0) return string.Empty;
        TextBuilder handle = new(text.Length);
        var hyphenIsDue = false;
        foreach (var character in text)
        {
            if (!char.IsLetterOrDigit(character))
            {
                hyphenIsDue = true;
                continue;
            }
            if (hyphenIsDue) handle.Append('-');
            hyphenIsDue = false;
            handle.Append(char.ToLowerInvariant(character));
        }
        return handle.ToString();
    }

    private static void AppendEscaped(StringBuilder escaped, char character)
    {
        var letter = character switch
        {
            '"' => '"',
            '\\' => '\\',
            '\a' => 'a',
            '\b' => 'b',
            '\f' => 'f',
            '\n' => 'n',
            '\r' => 'r',
            '\t' => 't',
            '\v' => 'v',
            _ => default,
        };
        if (letter != default)
        {
            escaped.Append('\\').Append(letter);
        }
        else
        {
            escaped.Append(CultureInfo.InvariantCulture, $"\\x{(int)character:x2}");
        }
    }
}
