using System.Globalization;
using Generator.Arabic;
using NodaTime;

namespace Generator.Content;

/// <summary>What a source path says about its article: the name that becomes the slug, the date, the folders.</summary>
internal readonly ref struct PathParts
{
    private PathParts(ReadOnlySpan<char> folders, string name, LocalDate? date)
    {
        Folders = folders;
        Name = name;
        Date = date;
    }

    /// <summary>Folders between <c>articles/</c> (or <c>pages/</c>) and the file, a bundle's own left out, without slashes at the ends.</summary>
    public ReadOnlySpan<char> Folders { get; }

    /// <summary>The file's (a bundle's folder's) name, without extension and date, percent-decoded; may be empty.</summary>
    public string Name { get; }

    /// <summary>The date in the path: <c>2016/10/25-slug</c>, <c>2016-10-25-slug</c> or <c>2016/10/25/slug</c>.</summary>
    public LocalDate? Date { get; }

    /// <summary>Takes a path apart. A bundle right below <c>articles/</c>'s root (<c>articles/index.md</c>) has no name.</summary>
    public static PathParts Of(ReadOnlySpan<char> path)
    {
        var root = path.IndexOf('/') + 1;
        var rest = path[root..];
        rest = rest[..^(Path.GetExtension(rest).Length)];
        if (rest.Equals("index", StringComparison.OrdinalIgnoreCase)) return new PathParts([], "", null);
        if (rest.EndsWith("/index", StringComparison.OrdinalIgnoreCase)) rest = rest[..^"/index".Length];
        var slash = rest.LastIndexOf('/');
        var folders = slash < 0 ? [] : rest[..slash];
        var name = Decoded(rest[(slash + 1)..]);
        return WithDate(folders, name);
    }

    private static PathParts WithDate(ReadOnlySpan<char> folders, string name)
    {
        if (name.Length == 0 || !char.IsAsciiDigit(name[0])) return new PathParts(folders, name, FolderDate(folders, 0));
        ReadOnlySpan<char> rest = name;
        if (TakeNumber(ref rest, 4, out var year) && TakeSeparator(ref rest) && TakeNumber(ref rest, 2, out var month) && TakeSeparator(ref rest)
            && TakeNumber(ref rest, 2, out var day) && EndsDate(ref rest) && ToDate(year, month, day) is { } whole)
        {
            return new PathParts(folders, rest.ToString(), whole);
        }

        rest = name;
        if (TakeNumber(ref rest, 2, out day) && EndsDate(ref rest) && FolderDate(folders, day) is { } inFolder) return new PathParts(folders, rest.ToString(), inFolder);
        return new PathParts(folders, name, FolderDate(folders, 0));
    }

    /// <summary>The date of folders <c>…/2016/10</c> with this day, or of <c>…/2016/10/25</c> when it is 0.</summary>
    private static LocalDate? FolderDate(ReadOnlySpan<char> folders, int day)
    {
        if (day == 0 && !LastNumber(ref folders, 2, out day)) return null;
        return LastNumber(ref folders, 2, out var month) && LastNumber(ref folders, 4, out var year) ? ToDate(year, month, day) : null;
    }

    private static bool LastNumber(ref ReadOnlySpan<char> folders, int digits, out int number)
    {
        var slash = folders.LastIndexOf('/');
        var last = folders[(slash + 1)..];
        folders = slash < 0 ? [] : folders[..slash];
        number = 0;
        return last.Length > 0 && last.Length <= digits && (digits < 4 || last.Length == 4)
            && int.TryParse(last.IndexOfAnyExceptInRange('\u0660', '\u0669') < 0 ? Digits.ToAsciiDigits(last.ToString()) : last, NumberStyles.None, CultureInfo.InvariantCulture, out number);
    }

    private static bool TakeNumber(ref ReadOnlySpan<char> text, int digits, out int number)
    {
        var length = 0;
        number = 0;
        while (length < text.Length && length < digits && char.IsAsciiDigit(text[length])) number = number * 10 + (text[length++] - '0');
        text = text[length..];
        return length > 0 && (digits < 4 || length == 4);
    }

    private static bool TakeSeparator(ref ReadOnlySpan<char> text)
    {
        if (text is not ['-' or '_' or '.', ..]) return false;
        text = text[1..];
        return true;
    }

    private static bool EndsDate(ref ReadOnlySpan<char> text)
    {
        if (text.IsEmpty) return true;
        if (text[0] is not ('-' or '_' or ' ' or '.')) return false;
        text = text.TrimStart("-_ .");
        return true;
    }

    private static LocalDate? ToDate(int year, int month, int day) =>
        year is >= 1600 and <= 9998 && month is >= 1 and <= 12 && day >= 1 && day <= CalendarSystem.Iso.GetDaysInMonth(year, month)
            ? new LocalDate(year, month, day)
            : null;

    private static string Decoded(ReadOnlySpan<char> name)
    {
        var text = name.ToString();
        if (text.Contains('%', StringComparison.Ordinal)) text = Uri.UnescapeDataString(text);
        return text.AsSpan().IndexOfAnyInRange('\u0660', '\u06F9') >= 0 ? Digits.ToAsciiDigits(text) : text;
    }
}
