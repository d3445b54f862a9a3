using System.Globalization;

namespace Generator.Diagnostics.Catalogue;

/// <summary>Messages about articles and their front matter.</summary>
internal static class ContentMessages
{
    private const string Begin = "Begin the file with a line \"---\", then \"title: …\" and the other keys, then a second line \"---\".";

    /// <summary>A file of nothing, or of blanks.</summary>
    public static Diagnostic FileEmpty(string path) => new(Severity.Error, "article-empty", "The file is empty.", new FileSpan(path), "Write the article, or remove the file.");

    /// <summary>A file that cannot be an article.</summary>
    public static Diagnostic TooLarge(string path, long bytes, int limit) =>
        new(Severity.Error, "article-too-large", string.Create(CultureInfo.InvariantCulture, $"The file has {bytes / (1024 * 1024)} MB; an article can have at most {limit / (1024 * 1024)}."), new FileSpan(path), "Was another file renamed to .md?");

    /// <summary>A file that begins with its text.</summary>
    public static Diagnostic NoFrontMatter(FileSpan span) => new(Severity.Error, "front-matter-missing", "The article has no front matter.", span, Begin);

    /// <summary>Keys without the line before them.</summary>
    public static Diagnostic FenceNotOpened(FileSpan span) =>
        new(Severity.Error, "front-matter-not-opened", "The line \"---\" is missing before the front matter.", span, "Put a line \"---\" before this one.");

    /// <summary><c>—</c>, <c>----</c>, <c>--</c>.</summary>
    public static Diagnostic FenceMisspelled(FileSpan span, string found) =>
        new(Severity.Error, "front-matter-fence", $"The line around the front matter must be exactly \"---\", not {Quote.Of(found)}.", span, "Type three hyphens and nothing else; some word processors turn them into a dash.");

    /// <summary>Blanks before the hyphens.</summary>
    public static Diagnostic FenceIndented(FileSpan span) =>
        new(Severity.Error, "front-matter-fence", "The line \"---\" around the front matter must begin in the first column.", span, "Remove the blanks before it.");

    /// <summary><c>+++</c>.</summary>
    public static Diagnostic FenceOfToml(FileSpan span) =>
        new(Severity.Error, "front-matter-toml", "Front matter between \"+++\" lines (TOML) is not supported.", span, "Write it as YAML between \"---\" lines: \"title: …\" instead of 'title = \"…\"'.");

    /// <summary>Front matter without an end.</summary>
    /// <param name="after">Line after which it seems to end; 0: unknown.</param>
    public static Diagnostic FenceNotClosed(FileSpan span, int after) =>
        new(Severity.Error, "front-matter-unclosed", "The front matter that begins here is never closed.", span,
            after == 0 ? "Put a line \"---\" after its last key." : string.Create(CultureInfo.InvariantCulture, $"Put a line \"---\" after line {after}."));

    /// <summary>Text of the article among the keys: the closing line is missing, and a rule in the body was taken for it.</summary>
    public static Diagnostic BodyInFrontMatter(FileSpan span) =>
        new(Severity.Error, "front-matter-unclosed", "The article's text seems to begin here, but the front matter is not closed yet.", span, "Put a line \"---\" before this one.");

    /// <summary><c>title خبر</c>, <c>title = خبر</c>.</summary>
    public static Diagnostic ColonMissing(FileSpan span, string key) =>
        new(Severity.Error, "yaml-colon-missing", $"A colon is missing after {Quote.Of(key)}.", span, $"Write \"{key}: …\".");

    /// <summary>Front matter that is a list.</summary>
    public static Diagnostic FrontMatterList(FileSpan span) =>
        new(Severity.Error, "front-matter-list", "The front matter must be \"key: value\" lines, not a list.", span, "Begin with \"title: …\"; only values can be lists.");

    /// <summary>No <c>title</c>, or an empty one.</summary>
    public static Diagnostic NoTitle(FileSpan span) =>
        new(Severity.Error, "title-missing", $"The {(span.Path.StartsWith("pages/", StringComparison.Ordinal) ? "page" : "article")} has no title.", span, "Write \"title: …\" in its front matter.");

    /// <summary><c>author</c> and <c>authors</c> in one article.</summary>
    public static Diagnostic AuthorsTwice(FileSpan span, FileSpan first) =>
        new(Severity.Error, "key-duplicate", "\"author\" and \"authors\" are the same key.", span, "Write all names under one of them.", [new RelatedSpan("first here", first)]);

    /// <summary><c>author:</c> with a mapping below.</summary>
    public static Diagnostic AuthorNotName(FileSpan span) =>
        new(Severity.Error, "author-not-name", "An author must be a name or an id, not a mapping.", span, "Write the name here; role, photo and the like belong under \"authors\" in site.yml.");

    /// <summary>No date anywhere.</summary>
    public static Diagnostic NoDate(FileSpan span) =>
        new(Severity.Error, "date-missing", "The article has no date.", span, "Write \"date: 2026-11-03\" in its front matter, or put the date into its path: 2026/11/03-name.md or 2026-11-03-name.md.");

    /// <summary>A file such as <c>2016-10-25.md</c> or <c>!!!.md</c>, or <c>articles/index.md</c>.</summary>
    public static Diagnostic NoSlug(string path) =>
        new(Severity.Error, "slug-missing", "The file's name leaves nothing for the article's URL.", new FileSpan(path), "Add \"slug: …\" to its front matter, or give the file a name with letters or digits.");

    /// <summary><c>slug: "!!!"</c>.</summary>
    public static Diagnostic SlugEmpty(FileSpan span, string slug) =>
        new(Severity.Error, "slug-empty", $"The slug {Quote.Of(slug)} has no letter or digit.", span, "Write a few words.");

    /// <summary>A section that <c>site.yml</c> does not name.</summary>
    public static Diagnostic UnknownSection(FileSpan span, string section, IReadOnlyList<string> known) =>
        new(Severity.Error, "section-unknown", $"There is no section {Quote.Of(section)}.", span,
            $"{(Suggestions.Question(section, known) is { } question ? question + " " : "")}The sections of site.yml are {Suggestions.List(known)}.");

    /// <summary>A section of punctuation.</summary>
    public static Diagnostic SectionWithoutName(FileSpan span, string section) =>
        new(Severity.Error, "section-unknown", $"{Quote.Of(section)} cannot be a section: it has no letter or digit.", span, "Write a word.");

    /// <summary>A section called tags.</summary>
    public static Diagnostic SectionReserved(FileSpan span, string section, IEnumerable<string> reserved) =>
        new(Severity.Error, "section-reserved", $"A section cannot be called {Quote.Of(section)}: the generator publishes lists and files of its own there.", span, $"Choose another; taken are {Suggestions.List(reserved)}.");

    /// <summary><c>articles/politcs/…</c>.</summary>
    public static Diagnostic FolderNearSection(FileSpan span, string folder, string meant) =>
        new(Severity.Warning, "section-folder", $"The folder {Quote.Of(folder)} is no section, so the article is in none.", span, $"Did you mean {Quote.Of(meant)}? Rename the folder or add \"section: {meant}\".");

    /// <summary>An article that is over before it begins.</summary>
    public static Diagnostic ExpiresBeforeDate(FileSpan span) =>
        new(Severity.Warning, "expires-before-date", "The article expires before it is published, so it is never shown.", span, "Check \"expires_at\" against \"date\" and \"publish_at\".");

    /// <summary>An update before the article's day.</summary>
    public static Diagnostic UpdatedBeforeDate(FileSpan span) =>
        new(Severity.Warning, "updated-before-date", "The article was updated before it was published.", span, "Check \"updated\" against \"date\".");

    /// <summary><c>Title</c>, <c>publish-at</c>.</summary>
    public static Diagnostic KeySpelling(FileSpan span, string key, string known) =>
        new(Severity.Warning, "key-spelling", $"{Quote.Of(key)} is read as {Quote.Of(known)}.", span, $"Write {Quote.Of(known)}.");

    /// <summary>A key that is none of ours.</summary>
    public static Diagnostic UnknownKey(FileSpan span, string key, string? meant) =>
        new(Severity.Warning, "key-unknown", $"There is no key {Quote.Of(key)}; its value is only for templates (article.params).", span,
            meant is null ? "Put keys of your own under \"params:\"." : $"Did you mean {Quote.Of(meant)}?");

    /// <summary><c>a.markdown</c>, <c>a.docx</c>.</summary>
    public static Diagnostic NotMarkdown(string path) =>
        new(Severity.Warning, "article-extension", "The file is not published: articles and pages end in .md.", new FileSpan(path), "Rename it to .md, or move it out of the folder.");
}
