namespace Generator.Diagnostics.Catalogue;

/// <summary>Messages of <c>gen new</c> and <c>gen init</c>.</summary>
internal static class ScaffoldingMessages
{
    /// <summary>A headline of which no file's name can be made.</summary>
    public static Diagnostic NoSlug(string title) =>
        new(Severity.Error, "slug-empty", $"The headline {Quote.Of(title)} has no letter or digit, so there is no name for the file.", null, "Write the headline as readers will see it.");

    /// <summary><c>--section</c> that <c>site.yml</c> does not name.</summary>
    public static Diagnostic UnknownSection(string section, IEnumerable<string> known) =>
        new(Severity.Error, "section-unknown", $"There is no section {Quote.Of(section)}.", null, $"{(Suggestions.Question(section, known) is { } question ? question + " " : "")}Sections are {Suggestions.List(known)}.");

    /// <summary>The article's file is there already.</summary>
    public static Diagnostic Exists(string path) =>
        new(Severity.Error, "file-exists", "There is an article of this name already; it stays as it is.", new FileSpan(path), "Write another headline, or rename that file.");

    /// <summary>An archetype that is no template.</summary>
    public static Diagnostic Archetype(FileSpan span, string problem) => new(Severity.Error, "template-syntax", problem, span, "Archetypes are Scriban templates: {{ title }}, {{ date }}, {{ section }}, {{ author }}, {{ type }}, {{ slug }}, {{ time }}.");
}
