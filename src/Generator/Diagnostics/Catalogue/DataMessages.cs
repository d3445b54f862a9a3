using System.Globalization;

namespace Generator.Diagnostics.Catalogue;

/// <summary>Messages about files that cannot be read as text, YAML, JSON or CSV.</summary>
internal static class DataMessages
{
    private const string SaveAsUtf8 = "Save the file as UTF-8: in most editors, \"Save with encoding\" or the encoding's name in the status bar.";
    private const string QuoteIt = "Put the whole value in straight double quotes: \"…\".";

    /// <summary>The file is there but the system refuses it.</summary>
    public static Diagnostic Unreadable(string path, string reason) =>
        new(Severity.Error, "file-unreadable", $"The file cannot be read: {reason}", new FileSpan(path), "Check that it still exists and that you may read it.");

    /// <summary>A UTF-16 or Windows-1256 file.</summary>
    public static Diagnostic NotUtf8(FileSpan span, string encoding) =>
        new(Severity.Error, "encoding-not-utf8", $"The file is written in {encoding}, not in UTF-8.", span, SaveAsUtf8);

    /// <summary>A single wrong byte in a file that is otherwise UTF-8.</summary>
    public static Diagnostic InvalidByte(FileSpan span, byte value) =>
        new(Severity.Error, "encoding-invalid", $"The byte 0x{value:X2} is not UTF-8 here.", span, SaveAsUtf8);

    /// <summary>NUL, NEL, U+2028 or U+2029 inside data: invisible in editors, a line break to some readers.</summary>
    public static Diagnostic HiddenBreak(FileSpan span, char character) =>
        new(Severity.Warning, "character-invisible", string.Create(CultureInfo.InvariantCulture, $"An invisible character (U+{(int)character:X4}) is read as a space."), span,
            "Delete it; it often comes along when text is pasted from a PDF or a word processor.");

    /// <summary><c>title: a</c> and again <c>title: b</c>.</summary>
    public static Diagnostic DuplicateKey(FileSpan span, string key, FileSpan first) =>
        new(Severity.Error, "key-duplicate", $"The key {Quote.Of(key)} is here for the second time.", span, "Keep one of the two.",
            [new RelatedSpan("first here", first)]);

    /// <summary>Lists in lists in lists.</summary>
    public static Diagnostic TooDeep(FileSpan span, int limit) =>
        new(Severity.Error, "data-too-deep", string.Create(CultureInfo.InvariantCulture, $"Lists and mappings are nested more than {limit} levels deep here."), span, "Flatten the data.");

    /// <summary>A few aliases that stand for millions of values.</summary>
    public static Diagnostic AliasBomb(FileSpan span, int limit) =>
        new(Severity.Error, "yaml-alias-limit", string.Create(CultureInfo.InvariantCulture, $"The aliases (*name) up to here stand for more than {limit} values."), span, "Write the values out, or use fewer aliases.");

    /// <summary><c>*name</c> without <c>&amp;name</c>.</summary>
    public static Diagnostic UnknownAlias(FileSpan span, string name) =>
        new(Severity.Error, "yaml-alias-unknown", $"YAML reads \"*{name}\" as an alias, but no \"&{name}\" stands before it.", span, QuoteIt);

    /// <summary><c>title: &amp;word text</c>: YAML would drop the word.</summary>
    public static Diagnostic UnusedAnchor(FileSpan span, string name) =>
        new(Severity.Error, "yaml-anchor-unused", $"YAML reads \"&{name}\" as the name of an anchor and drops it, but nothing uses that anchor.", span, QuoteIt);

    /// <summary><c>title: !word text</c>.</summary>
    public static Diagnostic UnknownTag(FileSpan span, string tag) =>
        new(Severity.Error, "yaml-tag", $"YAML reads {Quote.Of(tag)} as the name of a type and drops it.", span, QuoteIt);

    /// <summary>A list or mapping as a key.</summary>
    public static Diagnostic KeyNotText(FileSpan span) =>
        new(Severity.Error, "yaml-key", "A key must be a word, not a list or a mapping.", span, "If this is text, put it in straight double quotes: \"…\".");

    /// <summary>A key without a name: <c>: value</c>.</summary>
    public static Diagnostic KeyEmpty(FileSpan span) => new(Severity.Error, "yaml-key", "A key is missing before the colon.", span, "Write \"key: value\".");

    /// <summary><c>&lt;&lt;: text</c>.</summary>
    public static Diagnostic MergeNotMapping(FileSpan span) =>
        new(Severity.Error, "yaml-merge", "\"<<\" merges mappings, but this is not one.", span, "Name the anchor of a mapping: \"<<: *name\".");

    /// <summary>A second <c>---</c> in a data file.</summary>
    public static Diagnostic SecondDocument(FileSpan span) =>
        new(Severity.Error, "yaml-second-document", "A second YAML document begins here; only one is read.", span, "Remove the line \"---\", or put the rest into a file of its own.");

    /// <summary>A tab at the start of a line.</summary>
    public static Diagnostic TabIndentation(FileSpan span) =>
        new(Severity.Error, "yaml-tab", "The line is indented with a tab; YAML allows only spaces there.", span, "Replace each tab at the start of the line by two spaces.");

    /// <summary><c>title: "خبر</c>.</summary>
    public static Diagnostic UnclosedQuote(FileSpan span, char quote) =>
        new(Severity.Error, "yaml-quote-unclosed", $"The quote ({quote}) that opens here is never closed.", span, $"Add the closing {quote}, or remove this one if it belongs to nothing.");

    /// <summary><c>title: "خبر" تتمة</c> where it cannot be read as meant.</summary>
    public static Diagnostic TextAfterQuote(FileSpan span) =>
        new(Severity.Error, "yaml-text-after-quote", "There is text after the closing quote.", span,
            "Put the whole value in straight double quotes and write \\\" for those inside, or use « » inside.");

    /// <summary><c>tags: [a, b</c>.</summary>
    public static Diagnostic UnclosedBracket(FileSpan span, char open, char close) =>
        new(Severity.Error, "yaml-bracket-unclosed", $"The {Quote.Of(open)} that opens here is never closed.", span, $"Add the closing {Quote.Of(close)}; if this is text, put it in straight double quotes.");

    /// <summary><c>tags: [#غزة]</c>.</summary>
    public static Diagnostic HashInList(FileSpan span) =>
        new(Severity.Error, "hashtag-unquoted", "YAML takes \"#\" for a comment and drops the rest of the line.", span, "Put each item with a \"#\" in straight double quotes, or leave the \"#\" out.");

    /// <summary><c>key: a: b</c>.</summary>
    public static Diagnostic SecondColon(FileSpan span) =>
        new(Severity.Error, "yaml-colon", "A colon followed by a space begins a new key in YAML, and there is one inside this value.", span, QuoteIt);

    /// <summary><c>key: @name</c>.</summary>
    public static Diagnostic ReservedStart(FileSpan span, char character) =>
        new(Severity.Error, "yaml-reserved-character", $"A value cannot begin with {Quote.Of(character)} without quotes: YAML gives it a meaning of its own.", span, QuoteIt);

    /// <summary><c>key:value</c>.</summary>
    public static Diagnostic NoSpaceAfterColon(FileSpan span) =>
        new(Severity.Error, "yaml-colon-space", "A space is missing after the colon.", span, "Write \"key: value\".");

    /// <summary>A line of text between the keys.</summary>
    public static Diagnostic NotAKey(FileSpan span) =>
        new(Severity.Error, "yaml-line", "This line is neither \"key: value\" nor part of the value above it.", span,
            "If it continues the value above, indent it with two spaces; if the article begins here, put a line \"---\" before it.");

    /// <summary>A line whose indentation fits nothing.</summary>
    public static Diagnostic BadIndentation(FileSpan span) =>
        new(Severity.Error, "yaml-indentation", "The indentation of this line does not fit the lines above it.", span, "Lines that belong together begin at the same column; indent with spaces.");

    /// <summary>Anything else.</summary>
    public static Diagnostic YamlSyntax(FileSpan span) =>
        new(Severity.Error, "yaml-syntax", "This cannot be read as YAML.", span, "If it is text, put it in straight double quotes: \"…\".");

    /// <summary>JSON that is none.</summary>
    public static Diagnostic JsonSyntax(FileSpan span) =>
        new(Severity.Error, "json-syntax", "This cannot be read as JSON.", span, "Look for a missing comma, quote or bracket here or just before.");

    /// <summary>A CSV quote that never ends.</summary>
    public static Diagnostic CsvUnclosedQuote(FileSpan span) =>
        new(Severity.Error, "csv-quote-unclosed", "The quote (\") that opens this cell is never closed.", span, "Add the closing quote; write \"\" for a quote inside a cell.");

    /// <summary>A CSV cell such as <c>"a"b</c>.</summary>
    public static Diagnostic CsvTextAfterQuote(FileSpan span) =>
        new(Severity.Error, "csv-text-after-quote", "There is text after the cell's closing quote.", span, "Write \"\" for a quote inside a cell.");

    /// <summary>More cells than headings.</summary>
    public static Diagnostic CsvTooManyCells(FileSpan span, int cells, int headings) =>
        new(Severity.Error, "csv-cells", string.Create(CultureInfo.InvariantCulture, $"The row has {cells} cells, but the first row names {headings} columns."), span,
            "Put cells that contain the separator in quotes.");

    /// <summary>A column without a name.</summary>
    public static Diagnostic CsvHeading(FileSpan span) =>
        new(Severity.Error, "csv-heading", "The column has no name in the first row.", span, "The first row names the columns.");

    /// <summary><c>teams.yml</c> and <c>teams.csv</c>.</summary>
    public static Diagnostic NameTwice(string path, string name, string first) =>
        new(Severity.Error, "data-name-twice", $"Templates would see this file as site.data.{name}, as they see {first}.", new FileSpan(path), "Rename one of the two.");

    /// <summary>A data file of another kind.</summary>
    public static Diagnostic UnknownFormat(string path) =>
        new(Severity.Warning, "data-format", "The file is not read: data files are .yml, .yaml, .json or .csv.", new FileSpan(path), "Rename or remove it.");
}
