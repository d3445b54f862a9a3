using System.Collections.Frozen;
using System.Globalization;
using Generator.Data;

namespace Generator.Diagnostics.Catalogue;

/// <summary>Messages about single values, in front matter and in <c>site.yml</c> alike.</summary>
internal static class ValueMessages
{
    private const string QuoteText = "Write one value; a text that begins with \"[\" or \"{\" needs straight double quotes around it.";

    /// <summary>Settings of Hugo and Jekyll that have another name here.</summary>
    private static readonly FrozenDictionary<string, string> Foreign = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase)
    {
        ["baseURL"] = "url",
        ["languageCode"] = "language",
        ["lang"] = "language",
        ["description"] = "tagline",
        ["publishDir"] = "output",
        ["destination"] = "output",
        ["paginate"] = "page_size",
        ["disableKinds"] = "outputs",
        ["cascade"] = "defaults",
        ["menus"] = "menu",
    }.ToFrozenDictionary(StringComparer.OrdinalIgnoreCase);

    /// <summary>A key that no table knows.</summary>
    public static Diagnostic UnknownKey(FileSpan span, string key, IEnumerable<string> known) =>
        new(Severity.Error, "key-unknown", $"There is no key {Quote.Of(key)} here.", span,
            Suggestions.Question(Foreign.GetValueOrDefault(key) is { } own && known.Contains(own) ? own : key, known) ?? $"Known here: {Suggestions.List(known.Order(StringComparer.Ordinal), 40)}.");

    /// <summary><c>title: [a, b]</c>.</summary>
    public static Diagnostic NotText(FileSpan span, string key, DataNode node) =>
        new(Severity.Error, "value-not-text", $"{Quote.Of(key)} must be text, not a {(node is DataSequence ? "list" : "mapping")}.", span, QuoteText);

    /// <summary><c>date: [2026, 11, 3]</c>.</summary>
    public static Diagnostic NotSingle(FileSpan span, string key, DataNode node) =>
        new(Severity.Error, "value-not-single", $"{Quote.Of(key)} must be one value, not a {(node is DataSequence ? "list" : "mapping")}.", span);

    /// <summary><c>breaking: soon</c>.</summary>
    public static Diagnostic NotBooleanOrDate(FileSpan span, string key, string value) =>
        new(Severity.Error, "value-not-boolean", $"{Quote.Of(key)} must be true, false or a date, not {Quote.Of(value)}.", span);

    /// <summary><c>tags: {a: b}</c>.</summary>
    public static Diagnostic NotList(FileSpan span, string key) =>
        new(Severity.Error, "value-not-list", $"{Quote.Of(key)} must be a list, not a mapping.", span, $"Write \"{key}: [a, b]\", or one item a line, each after \"- \".");

    /// <summary><c>feeds: yes</c>, <c>sections: [politics]</c>.</summary>
    /// <param name="isItem">Whether it is an item of the key's list.</param>
    public static Diagnostic NotMapping(FileSpan span, string key, bool isItem) => isItem
        ? new(Severity.Error, "value-not-mapping", $"Each item of {Quote.Of(key)} must be a mapping of keys and values.", span, "Write its first key after \"- \" and the others below it, at the same column.")
        : new(Severity.Error, "value-not-mapping", $"{Quote.Of(key)} must be a mapping of keys and values.", span, "Write its keys on the lines below, indented with two spaces.");

    /// <summary><c>tags: [a, [b]]</c>.</summary>
    public static Diagnostic ItemNotText(FileSpan span, string key, DataNode node) =>
        new(Severity.Error, "value-not-text", $"Each item of {Quote.Of(key)} must be text, not a {(node is DataSequence ? "list" : "mapping")}.", span, "Put an item with brackets or a colon in straight double quotes.");

    /// <summary><c>pin: first</c>.</summary>
    public static Diagnostic NotRank(FileSpan span, string key, string value) =>
        new(Severity.Error, "value-not-number", $"{Quote.Of(key)} must be a rank such as 1, or true or false, not {Quote.Of(value)}.", span);

    /// <summary><c>title: وسم #غزة</c>: YAML drops the hashtag and all after it.</summary>
    public static Diagnostic Hashtag(FileSpan span, string key) =>
        new(Severity.Error, "hashtag-unquoted", $"YAML takes \"#\" for a comment and drops the rest of {Quote.Of(key)}.", span, "Put the whole value in straight double quotes: \"…\".");

    /// <summary><c>title: “خبر”</c>.</summary>
    public static Diagnostic CurlyQuotes(FileSpan span, string key) =>
        new(Severity.Warning, "quotes-curly", $"The curly quotes around {Quote.Of(key)} are part of the text and will be printed.", span,
            "Remove them or use straight ones (\"…\"); for a quotation write « ».");

    /// <summary>RLM, RLO, zero-width spaces and the like in a text for readers.</summary>
    public static Diagnostic ControlsRemoved(FileSpan span, string key) =>
        new(Severity.Warning, "direction-control", $"Invisible control characters were removed from {Quote.Of(key)}.", span,
            "They often come along when text is pasted; the page itself sets the direction.");

    /// <summary><c>draft: maybe</c>.</summary>
    public static Diagnostic NotBoolean(FileSpan span, string key, string value) =>
        new(Severity.Error, "value-not-boolean", $"{Quote.Of(key)} must be true or false, not {Quote.Of(value)}.", span);

    /// <summary><c>page_size: many</c>.</summary>
    public static Diagnostic NotInteger(FileSpan span, string key, string value) =>
        new(Severity.Error, "value-not-number", $"{Quote.Of(key)} must be a whole number, not {Quote.Of(value)}.", span);

    /// <summary><c>page_size: 0</c>.</summary>
    public static Diagnostic OutOfRange(FileSpan span, string key, int value, int least, int most) =>
        new(Severity.Error, "value-out-of-range", string.Create(CultureInfo.InvariantCulture, $"{Quote.Of(key)} must be between {least} and {most}, not {value}."), span);

    /// <summary><c>type: newz</c>.</summary>
    public static Diagnostic NotAChoice(FileSpan span, string key, string value, IEnumerable<string> choices) =>
        new(Severity.Error, "value-unknown", $"{Quote.Of(key)} cannot be {Quote.Of(value)}.", span,
            $"{(Suggestions.Question(value, choices) is { } question ? question + " " : "")}It can be {Suggestions.List(choices)}.");

    /// <summary><c>date: 2026-02-30</c>.</summary>
    public static Diagnostic BadDate(FileSpan span, string key, string value, DateFault fault) =>
        new(Severity.Error, "date-invalid", fault switch
        {
            DateFault.Year => $"{Quote.Of(key)} is {Quote.Of(value)}, but the year must be between 1600 and 9998.",
            DateFault.Month => $"{Quote.Of(key)} is {Quote.Of(value)}, but there is no such month.",
            DateFault.Day => $"{Quote.Of(key)} is {Quote.Of(value)}, but that month has no such day.",
            DateFault.Time => $"{Quote.Of(key)} is {Quote.Of(value)}, but there is no such time of day.",
            DateFault.Clock => $"{Quote.Of(key)} is {Quote.Of(value)}, but times are on the 24-hour clock.",
            DateFault.Offset => $"{Quote.Of(key)} is {Quote.Of(value)}, but what follows the time is no offset from UTC.",
            _ => $"{Quote.Of(key)} is {Quote.Of(value)}, which is not a date.",
        }, span, fault switch
        {
            DateFault.Year => "Write year, month and day of the Gregorian calendar: 2026-11-03.",
            DateFault.Clock => "Write 14:05 for five past two in the afternoon.",
            DateFault.Offset => "Write an offset such as +04:00 or Z, or leave it out for the site's zone.",
            _ => "Write year, month, day: 2026-11-03 or 2026-11-03 14:05.",
        });

    /// <summary><c>aliases: old</c>.</summary>
    public static Diagnostic NotSitePath(FileSpan span, string key, string value) =>
        new(Severity.Error, "path-not-rooted", $"{Quote.Of(key)} must begin with \"/\", but {Quote.Of(value)} does not.", span,
            value.Contains(':', StringComparison.Ordinal) ? "Write only what follows the host, beginning with \"/\"." : $"Write the path from the site's root: {Quote.Of("/" + value)}.");

    /// <summary><c>canonical: example.com</c>.</summary>
    public static Diagnostic NotWebUrl(FileSpan span, string key, string value) =>
        new(Severity.Error, "url-invalid", $"{Quote.Of(key)} must be a web address with http:// or https://, not {Quote.Of(value)}.", span);

    /// <summary>A key that must be there.</summary>
    public static Diagnostic Missing(FileSpan span, string key, string owner) =>
        new(Severity.Error, "key-missing", $"{owner} has no {Quote.Of(key)}.", span, $"Add \"{key}: …\".");
}
