namespace Generator.Diagnostics.Catalogue;

/// <summary>Messages about <c>site.yml</c>.</summary>
internal static class ConfigurationMessages
{
    /// <summary>The folder is no site.</summary>
    public static Diagnostic NoSite(string file, bool hasYaml) =>
        new(Severity.Error, "site-missing", $"There is no {file} in this folder.", null,
            hasYaml ? "Rename site.yaml to site.yml." : "Run gen in the site's folder or name it with --site; \"gen init DIR\" makes a new site.");

    /// <summary><c>site.yml</c> holds a list or a text.</summary>
    public static Diagnostic NotSettings(FileSpan span) =>
        new(Severity.Error, "site-not-settings", "The site's settings must be \"key: value\" lines.", span, "Begin with \"title: …\" and \"url: …\".");

    /// <summary>A URL that is none, or has a query or a password.</summary>
    public static Diagnostic BadUrl(FileSpan? span, string url) =>
        new(Severity.Error, "site-url", $"{Quote.Of(url)} cannot be the site's URL.", span, "Write scheme, host and path, such as https://news.example/ or https://name.github.io/paper/.");

    /// <summary><c>language: arabic</c>.</summary>
    public static Diagnostic BadLanguage(FileSpan span, string key, string value) =>
        new(Severity.Error, "language-invalid", $"{Quote.Of(key)} must be a language tag, not {Quote.Of(value)}.", span, "Write a tag such as ar, ar-EG or en.");

    /// <summary><c>edition_country: Egypt</c>.</summary>
    public static Diagnostic UnknownCountry(FileSpan span, string value, IEnumerable<string> known) =>
        new(Severity.Error, "country-unknown", $"No conventions are known for the country {Quote.Of(value)}.", span,
            $"Write an ISO 3166 code: {Suggestions.List(known, 40)}; or leave it out and set months and clock.");

    /// <summary><c>time_zone: Dubai</c>.</summary>
    public static Diagnostic UnknownTimeZone(FileSpan span, string id, IEnumerable<string> known)
    {
        var place = id.Replace(' ', '_');
        var meant = known.FirstOrDefault(zone => zone.EndsWith("/" + place, StringComparison.OrdinalIgnoreCase)) ?? Suggestions.For(id, known);
        return new(Severity.Error, "time-zone-unknown", $"There is no time zone {Quote.Of(id)}.", span,
            meant is null ? "Write an IANA name such as Africa/Cairo or Asia/Dubai." : $"Did you mean {Quote.Of(meant)}?");
    }

    /// <summary>A section, author or tag without an id.</summary>
    public static Diagnostic IdMissing(FileSpan span, string kind) =>
        new(Severity.Error, "id-missing", $"This {kind} has no id.", span, "Add \"id: …\": its name in URLs, in letters, digits and hyphens.");

    /// <summary>An id that cannot stand in a URL as it is.</summary>
    public static Diagnostic IdNotSlug(FileSpan span, string kind, string id, string slug) =>
        new(Severity.Error, "id-not-slug", $"The {kind} id {Quote.Of(id)} cannot stand in a URL as it is.", span,
            slug.Length > 0 ? $"Write {Quote.Of(slug)}." : "Use letters, digits and hyphens.");

    /// <summary>An id that two entries share.</summary>
    public static Diagnostic IdTwice(FileSpan span, string kind, string id, FileSpan first) =>
        new(Severity.Error, "id-duplicate", $"The {kind} id {Quote.Of(id)} is used twice.", span, "Give each its own id.", [new RelatedSpan("first used here", first)]);

    /// <summary>A section called tags.</summary>
    public static Diagnostic ReservedSection(FileSpan span, string id, IEnumerable<string> reserved) =>
        new(Severity.Error, "section-reserved", $"A section cannot have the id {Quote.Of(id)}: the generator publishes lists and files of its own there.", span,
            $"Choose another; taken are {Suggestions.List(reserved)}.");

    /// <summary>A parent that is no section.</summary>
    public static Diagnostic UnknownParent(FileSpan span, string id, string parent, IEnumerable<string> known) =>
        new(Severity.Error, "section-parent-unknown", $"The parent {Quote.Of(parent)} of the section {Quote.Of(id)} is not a section.", span,
            Suggestions.Question(parent, known) ?? $"The sections are {Suggestions.List(known)}.");

    /// <summary>Sections that are each other's parents.</summary>
    public static Diagnostic ParentLoop(FileSpan span, string id) =>
        new(Severity.Error, "section-parent-loop", $"The section {Quote.Of(id)} is its own parent, directly or through others.", span, "Remove one of the parents.");

    /// <summary><c>/{section}/{</c>.</summary>
    public static Diagnostic PermalinkBrace(FileSpan span) =>
        new(Severity.Error, "permalink-invalid", "A \"{\" in the permalink is never closed.", span, "Write placeholders as {slug}.");

    /// <summary><c>{year}</c>.</summary>
    public static Diagnostic PermalinkPlaceholder(FileSpan span, string name, IEnumerable<string> known) =>
        new(Severity.Error, "permalink-invalid", $"The permalink has no placeholder {{{name}}}.", span,
            name switch
            {
                "year" => "Did you mean {yyyy}?",
                "month" => "Did you mean {mm}?",
                "day" => "Did you mean {dd}?",
                "title" => "Did you mean {slug}?",
                _ => $"It can have {string.Join(", ", known.Select(static n => "{" + n + "}"))}.",
            });

    /// <summary>A pattern that gives many articles one URL.</summary>
    public static Diagnostic PermalinkNotUnique(FileSpan span) =>
        new(Severity.Error, "permalink-invalid", "The permalink must contain {slug} or {id}, or all articles would share a URL.", span, "The usual one is /{section}/{yyyy}/{mm}/{dd}/{slug}/.");

    /// <summary>A pattern without slashes at its ends.</summary>
    public static Diagnostic PermalinkEnds(FileSpan span) =>
        new(Severity.Error, "permalink-invalid", "The permalink must begin with \"/\" and end with \"/\" or \".html\".", span, "The usual one is /{section}/{yyyy}/{mm}/{dd}/{slug}/.");

    /// <summary>A character that does not stand in paths.</summary>
    public static Diagnostic PermalinkCharacter(FileSpan span, char character) =>
        new(Severity.Error, "permalink-invalid", $"The permalink cannot contain {Quote.Of(character)}.", span, "Use letters, digits, hyphens, slashes and placeholders.");

    /// <summary><c>//</c> or <c>..</c>.</summary>
    public static Diagnostic PermalinkSegments(FileSpan span) =>
        new(Severity.Error, "permalink-invalid", "The permalink has an empty part, or \".\" or \"..\" as one.", span, "Every part between two slashes needs a name.");

    /// <summary>Defaults for a folder in which no articles are.</summary>
    public static Diagnostic DefaultsFolder(FileSpan span, string folder) =>
        new(Severity.Error, "defaults-folder", $"Defaults belong to a folder under articles/ or pages/, not to {Quote.Of(folder)}.", span, "Write a path such as articles/opinion.");

    /// <summary>A default title.</summary>
    public static Diagnostic DefaultsKey(FileSpan span, string key) =>
        new(Severity.Error, "defaults-key", $"{Quote.Of(key)} belongs to one article and cannot be a default.", span, "Remove it.");

    /// <summary>A source that would break out of its directive.</summary>
    public static Diagnostic CspSource(FileSpan span, string source) =>
        new(Severity.Error, "csp-source", $"{Quote.Of(source)} is not a source of a Content-Security-Policy.", span, "Write one source an item, such as https://cdn.example or 'self'.");

    /// <summary><c>file: ../counts.csv</c>.</summary>
    public static Diagnostic FileOutside(FileSpan span, string key, string path) =>
        new(Severity.Error, "file-outside", $"{Quote.Of(key)} must be a file of the site, not {Quote.Of(path)}.", span, "Write a path below the site's folder, such as data/most-read.csv.");

    /// <summary><c>output: articles</c>.</summary>
    public static Diagnostic OutputIsSource(FileSpan span, string path) =>
        new(Severity.Error, "output-is-source", $"The site cannot be written to {Quote.Of(path)}, where its sources are.", span, "Choose a folder of its own, such as public.");
}
