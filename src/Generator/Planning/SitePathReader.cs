using System.Globalization;
using System.Text;
using Generator.Arabic;

namespace Generator.Planning;

/// <summary>Reads a site path that somebody wrote: <c>url</c> and <c>aliases</c> of front matter, names of files. Only safe ones come out.</summary>
internal static class SitePathReader
{
    /// <summary>Most bytes of a file name on every file system in use (NAME_MAX).</summary>
    public const int MaxSegmentBytes = 255;

    /// <summary>Most bytes of a whole path: longer URLs fail in caches and mail programs before file systems refuse them.</summary>
    public const int MaxPathBytes = 2048;

    /// <summary>
    /// Reads a path as written, raw or percent-encoded. Hosts tell a file's type by its extension, so a path that does not end in <c>.html</c> or
    /// <c>.htm</c> is a folder with an <c>index.html</c> and comes back with a final slash; a final <c>index.html</c> is dropped.
    /// </summary>
    /// <param name="text">As written.</param>
    /// <param name="path">The site path in raw Unicode (NFC); empty when there is a problem.</param>
    public static PathProblem Read(string text, out string path)
    {
        path = "";
        var trimmed = text.Trim();
        if (trimmed.Length == 0) return PathProblem.Empty;
        if (trimmed.Contains('\\', StringComparison.Ordinal)) return PathProblem.Backslash;
        if (trimmed.StartsWith("//", StringComparison.Ordinal) || trimmed.Contains("://", StringComparison.Ordinal)) return PathProblem.Absolute;
        if (trimmed[0] != '/') return PathProblem.NotRooted;
        if (trimmed.AsSpan().IndexOfAny('?', '#') >= 0) return PathProblem.QueryOrFragment;

        var result = new StringBuilder();
        var rest = trimmed.AsSpan(1);
        while (!rest.IsEmpty)
        {
            var slash = rest.IndexOf('/');
            var segment = Nfc.Compose(Decode(slash < 0 ? rest : rest[..slash]));
            if (CheckSegment(segment, isFolder: slash >= 0) is not PathProblem.None and var problem) return problem;
            result.Append('/').Append(segment);
            rest = slash < 0 ? [] : rest[(slash + 1)..];
        }

        var joined = result.ToString();
        if (Encoding.UTF8.GetByteCount(joined) > MaxPathBytes) return PathProblem.TooLong;
        path = AsPage(joined);
        return PathProblem.None;
    }

    /// <summary>Whether a path that the tool or a file's name made is safe; its segments are not decoded.</summary>
    public static PathProblem Check(string path)
    {
        var rest = path.AsSpan(1);
        while (!rest.IsEmpty)
        {
            var slash = rest.IndexOf('/');
            if (CheckSegment(slash < 0 ? rest : rest[..slash], isFolder: slash >= 0) is not PathProblem.None and var problem) return problem;
            rest = slash < 0 ? [] : rest[(slash + 1)..];
        }

        return Encoding.UTF8.GetByteCount(path) > MaxPathBytes ? PathProblem.TooLong : PathProblem.None;
    }

    /// <summary>The path of the page whose file is <paramref name="path"/>: a folder unless it is an HTML file.</summary>
    public static string AsPage(string path)
    {
        if (path.EndsWith("/index.html", StringComparison.Ordinal)) return path[..^"index.html".Length];
        return path.EndsWith('/') || path.EndsWith(".html", StringComparison.OrdinalIgnoreCase) || path.EndsWith(".htm", StringComparison.OrdinalIgnoreCase)
            ? path
            : path + "/";
    }

    /// <summary>Percent-decodes UTF-8; text that is not encoded so (a lone <c>%</c>, other encodings) stays as it is.</summary>
    public static string Decode(ReadOnlySpan<char> text)
    {
        if (text.IndexOf('%') < 0) return text.ToString();
        var bytes = new byte[Encoding.UTF8.GetMaxByteCount(text.Length)];
        var count = 0;
        for (var i = 0; i < text.Length;)
        {
            if (text[i] == '%' && i + 2 < text.Length && char.IsAsciiHexDigit(text[i + 1]) && char.IsAsciiHexDigit(text[i + 2]))
            {
                bytes[count++] = byte.Parse(text.Slice(i + 1, 2), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture);
                i += 3;
                continue;
            }

            var length = char.IsHighSurrogate(text[i]) && i + 1 < text.Length && char.IsLowSurrogate(text[i + 1]) ? 2 : 1;
            count += Encoding.UTF8.GetBytes(text.Slice(i, length), bytes.AsSpan(count));
            i += length;
        }

        return System.Text.Unicode.Utf8.IsValid(bytes.AsSpan(0, count)) ? Encoding.UTF8.GetString(bytes, 0, count) : text.ToString();
    }

    private static PathProblem CheckSegment(ReadOnlySpan<char> segment, bool isFolder)
    {
        if (segment.IsEmpty) return PathProblem.EmptySegment;
        if (segment is "." or "..") return PathProblem.DotSegment;
        if (segment.Contains('/')) return PathProblem.EncodedSlash;
        if (segment.Contains('\\')) return PathProblem.Backslash;
        if (segment[0] == '.' && segment is not ".well-known") return PathProblem.HiddenSegment;
        if (isFolder && segment.Equals("index.html", StringComparison.OrdinalIgnoreCase)) return PathProblem.IndexFolder;
        foreach (var character in segment.EnumerateRunes())
        {
            if (IsInvisible(character)) return PathProblem.InvisibleCharacter;
        }

        return segment.Length > MaxSegmentBytes / 3 && Encoding.UTF8.GetByteCount(segment) > MaxSegmentBytes ? PathProblem.SegmentTooLong : PathProblem.None;
    }

    /// <summary>Controls, bidi controls, line separators, broken surrogates: everything that makes two paths look alike. The joiners of Persian and Urdu words are letters' business and stay.</summary>
    private static bool IsInvisible(Rune character) => character.Value switch
    {
        >= 0x20 and < 0x7F => false,
        >= 0x620 and <= 0x64A => false,
        0x200C or 0x200D => false,
        0xFFFD => true,
        _ => Rune.GetUnicodeCategory(character) is UnicodeCategory.Control or UnicodeCategory.Format or UnicodeCategory.LineSeparator
            or UnicodeCategory.ParagraphSeparator or UnicodeCategory.Surrogate or UnicodeCategory.OtherNotAssigned,
    };
}
