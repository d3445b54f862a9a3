using System.Collections.Immutable;
using Generator.Data;
using Generator.Diagnostics.Catalogue;

namespace Generator.Configuration;

/// <summary>Reads <c>sections</c> of <c>site.yml</c>.</summary>
internal static class SectionFields
{
    /// <summary>Names below the site's root that belong to lists and files of the generator.</summary>
    public static ImmutableArray<string> ReservedIds { get; } =
        ["tags", "authors", "types", "archive", "latest", "page", "rss.xml", "atom.xml", "feed.json"];

    /// <summary>The keys of one of them.</summary>
    public static ImmutableArray<FieldFacts> Keys => Table.Facts;

    private static FieldTable<Entry> Table { get; } = new(
        new("id", "slug", "Name in URLs.", static (s, v) => s with { Section = s.Section with { Id = v.Text() ?? "" } }),
        new("title", "text", "Name for readers.", static (s, v) => s with { Section = s.Section with { Title = v.Display() ?? "" } }),
        new("description", "text", "A sentence for readers and search engines.", static (s, v) => s with { Section = s.Section with { Description = v.Display() } }),
        new("order", "integer", "Place among the sections; those without one come last, in the file's order.", static (s, v) => s with { Order = v.Integer(-10_000, 10_000) }),
        new("parent", "section id", "The section to which this one belongs.", static (s, v) => s with { Section = s.Section with { Parent = v.Text() } }));

    /// <summary>The sections in readers' order; ids that cannot be used are reported.</summary>
    public static ImmutableArray<SectionConfig> Read(FieldValue value)
    {
        var sections = new List<Entry>();
        var ids = new IdCheck(value.Reader, "section");
        foreach (var item in value.Each())
        {
            if (item.Mapping() is not { } mapping) continue;
            var idNode = mapping["id"] ?? mapping;
            var span = item.Reader.Span(idNode);
            var read = Table.Read(item.Reader, mapping, new Entry(new SectionConfig("", "", null, span), null));
            if (ReservedIds.Contains(read.Section.Id, StringComparer.OrdinalIgnoreCase))
            {
                item.Reader.Report.Add(ConfigurationMessages.ReservedSection(span, read.Section.Id, ReservedIds));
                continue;
            }

            if (!ids.Accepts(read.Section.Id, span)) continue;
            if (read.Section.Title.Length == 0) item.Reader.Report.Add(ValueMessages.Missing(span, "title", $"The section \"{read.Section.Id}\""));
            sections.Add(read);
        }

        ImmutableArray<SectionConfig> ordered = [.. sections.OrderBy(static s => s.Order ?? int.MaxValue).Select(static s => s.Section)];
        CheckParents(value, ordered);
        return ordered;
    }

    private static void CheckParents(FieldValue value, ImmutableArray<SectionConfig> sections)
    {
        var byId = sections.ToDictionary(static s => s.Id, StringComparer.Ordinal);
        foreach (var section in sections)
        {
            if (section.Parent is not { } parent) continue;
            if (!byId.ContainsKey(parent)) value.Reader.Report.Add(ConfigurationMessages.UnknownParent(section.Span, section.Id, parent, byId.Keys));
            else if (IsOwnAncestor(section, byId)) value.Reader.Report.Add(ConfigurationMessages.ParentLoop(section.Span, section.Id));
        }
    }

    private static bool IsOwnAncestor(SectionConfig section, Dictionary<string, SectionConfig> byId)
    {
        var above = section;
        for (var steps = 0; steps <= byId.Count && above.Parent is { } parent && byId.TryGetValue(parent, out above); steps++)
        {
            if (above.Id == section.Id) return true;
        }

        return false;
    }

    private sealed record Entry(SectionConfig Section, int? Order);
}
