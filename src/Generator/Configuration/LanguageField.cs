using Generator.Data;
using Generator.Diagnostics.Catalogue;

namespace Generator.Configuration;

/// <summary>Language tags (BCP 47) and the direction of their scripts.</summary>
internal static class LanguageField
{
    /// <summary>Languages that are written from right to left (CLDR 48, <c>characterOrder</c>).</summary>
    private static readonly string[] RightToLeft = ["ar", "arc", "azb", "ckb", "dv", "fa", "he", "ks", "lrc", "mzn", "nqo", "pnb", "ps", "sd", "syr", "ug", "ur", "yi"];

    private static readonly string[] RightToLeftScripts = ["Adlm", "Arab", "Hebr", "Mand", "Nkoo", "Rohg", "Samr", "Syrc", "Thaa"];

    public static SiteConfig Set(SiteConfig config, FieldValue value) =>
        Read(value) is { } language ? config with { Language = language, Direction = Direction(language) } : config;

    /// <summary>A well-formed tag, or null with an error.</summary>
    public static string? Read(FieldValue value)
    {
        if (value.Token() is not { } tag) return null;
        if (IsWellFormed(tag)) return tag;
        value.Reader.Report.Add(ConfigurationMessages.BadLanguage(value.Span, value.Key, tag));
        return null;
    }

    /// <summary><c>rtl</c> or <c>ltr</c>: by the tag's script, else by its language.</summary>
    public static string Direction(string tag)
    {
        var parts = tag.Split('-');
        foreach (var part in parts.AsSpan(1))
        {
            if (part.Length == 4) return RightToLeftScripts.Contains(part, StringComparer.OrdinalIgnoreCase) ? "rtl" : "ltr";
        }

        return RightToLeft.Contains(parts[0], StringComparer.OrdinalIgnoreCase) ? "rtl" : "ltr";
    }

    /// <summary>Whether a tag is Arabic, of whatever country: its primary subtag decides (<c>arc</c> is Aramaic).</summary>
    public static bool IsArabic(string tag) => tag.StartsWith("ar", StringComparison.OrdinalIgnoreCase) && (tag.Length == 2 || tag[2] == '-');

    /// <summary>Whether it looks like a tag of BCP 47.</summary>
    public static bool IsWellFormed(string tag)
    {
        var parts = tag.Split('-');
        return parts[0].Length is 2 or 3 && parts[0].All(char.IsAsciiLetter) && parts.All(static part => part.Length is > 0 and <= 8 && part.All(char.IsAsciiLetterOrDigit));
    }
}
