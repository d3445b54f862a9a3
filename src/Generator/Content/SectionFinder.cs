using Generator.Arabic;
using Generator.Configuration;
using Generator.Diagnostics;
using Generator.Diagnostics.Catalogue;

namespace Generator.Content;

/// <summary>Finds the section of an article: its key, else the first of its folders that names one.</summary>
internal sealed class SectionFinder
{
    private readonly Dictionary<string, string> _idByName = new(StringComparer.OrdinalIgnoreCase);
    private readonly Dictionary<string, string> _found = new(StringComparer.Ordinal);
    private readonly string[] _ids;

    public SectionFinder(SiteConfig config)
    {
        foreach (var section in config.Sections) _idByName.TryAdd(section.Id, section.Id);
        foreach (var section in config.Sections) _idByName.TryAdd(section.Title, section.Id);
        _ids = [.. config.Sections.Select(static section => section.Id)];
    }

    /// <summary>
    /// The section that the article's key names: by id, or by its title in <c>site.yml</c>; the name as written where <c>site.yml</c> has no sections.
    /// Null, with an error, when there is no such section.
    /// </summary>
    public string? ByKey(LocatedText section, ICollection<Diagnostic> report)
    {
        if (_idByName.TryGetValue(section.Text, out var id)) return id;
        if (_ids.Length > 0)
        {
            report.Add(ContentMessages.UnknownSection(section.Span, section.Text, _ids));
            return null;
        }

        var slug = Slug.From(section.Text);
        if (slug.Length > 0 && !IsReserved(slug)) return DisplayText.Clean(section.Text);
        report.Add(slug.Length == 0
            ? ContentMessages.SectionWithoutName(section.Span, section.Text)
            : ContentMessages.SectionReserved(section.Span, section.Text, SectionFields.ReservedIds));
        return null;
    }

    /// <summary>The section that a folder names, or null; a folder that looks like a misspelled section is warned of.</summary>
    public string? ByFolder(string path, ReadOnlySpan<char> folders, ICollection<Diagnostic> report)
    {
        if (folders.IsEmpty) return null;
        var lookup = _found.GetAlternateLookup<ReadOnlySpan<char>>();
        if (!lookup.TryGetValue(folders, out var section)) lookup[folders] = section = Search(folders);
        if (section.Length > 0) return section;
        foreach (var range in folders.Split('/'))
        {
            var folder = folders[range].ToString();
            if (!IsNumber(folder) && Suggestions.For(folder, _ids) is { } meant) report.Add(ContentMessages.FolderNearSection(new FileSpan(path), folder, meant));
        }

        return null;
    }

    private string Search(ReadOnlySpan<char> folders)
    {
        foreach (var range in folders.Split('/'))
        {
            var folder = folders[range];
            if (_idByName.GetAlternateLookup<ReadOnlySpan<char>>().TryGetValue(folder, out var id)) return id;
            var slug = Slug.From(folder.ToString());
            if (_idByName.TryGetValue(slug, out var bySlug)) return bySlug;
            if (_ids.Length == 0 && slug.Length > 0 && !IsNumber(slug) && !IsReserved(slug)) return DisplayText.Clean(folder.ToString().Replace('-', ' ').Replace('_', ' '));
        }

        return "";
    }

    private static bool IsReserved(string slug) => SectionFields.ReservedIds.Contains(slug, StringComparer.OrdinalIgnoreCase);

    /// <summary>Numbers and dates: folders that order articles by time.</summary>
    private static bool IsNumber(string name) => name.All(static c => char.IsDigit(c) || c is '-' or '_' or '.');
}
