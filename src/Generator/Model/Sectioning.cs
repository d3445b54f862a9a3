using System.Collections.Immutable;
using System.Runtime.InteropServices;
using Generator.Arabic;
using Generator.Configuration;
using Generator.Content;
using Generator.Diagnostics;
using Generator.Diagnostics.Catalogue;

namespace Generator.Model;

/// <summary>Sorts articles into sections: those that <c>site.yml</c> names, or, where it names none, those that the articles name.</summary>
internal static class Sectioning
{
    /// <summary>Names that lists of other kinds have in URLs; no section can take them.</summary>
    private static readonly string[] Reserved = ["tags", "authors", "types", "archive", "latest", "page"];

    /// <summary>Sections in readers' order, sections that only hidden articles name, and the section of each article.</summary>
    public static (ImmutableArray<Section> Sections, ImmutableArray<Section> Hidden, ImmutableArray<Section?> ByArticle) Build(
        SiteConfig config, ImmutableArray<Article> articles, ImmutableArray<Article> hidden, List<Diagnostic> report)
    {
        var named = config.Sections.IsEmpty ? FromArticles(articles, hidden, report) : config.Sections;
        var positions = new Dictionary<string, int>(StringComparer.Ordinal);
        for (var i = 0; i < named.Length; i++) positions.TryAdd(named[i].Id, i);
        var sectionOf = new int[articles.Length];
        var resolved = new Dictionary<string, int>(StringComparer.Ordinal);
        for (var i = 0; i < sectionOf.Length; i++) sectionOf[i] = PositionOf(articles[i].Section, config, positions, resolved);

        var sections = Fill(named, positions, articles, sectionOf);
        var byArticle = new Section?[articles.Length];
        for (var i = 0; i < byArticle.Length; i++) byArticle[i] = sectionOf[i] < 0 ? null : sections[sectionOf[i]];

        // A section made from articles exists as soon as a visible one names it.
        bool IsShown(Section section) => !config.Sections.IsEmpty || !section.Articles.IsEmpty;
        return (
            [.. sections.Where(IsShown)],
            [.. sections.Where(section => !IsShown(section)).Select(section => section with { Articles = [.. hidden.Where(article => IdOf(config, article) == section.Id)] })],
            ImmutableCollectionsMarshal.AsImmutableArray(byArticle));
    }

    /// <summary>The slug in URLs of an article's section; null when it is in none.</summary>
    public static string? IdOf(SiteConfig config, Article article) =>
        article.Section is not { } name ? null : config.Sections.IsEmpty ? Slug.From(name) is { Length: > 0 } slug ? slug : null : name;

    private static ImmutableArray<SectionConfig> FromArticles(ImmutableArray<Article> articles, ImmutableArray<Article> hidden, List<Diagnostic> report)
    {
        var index = NameIndex.Build(articles, hidden, static article => article.Section is { } section ? [section] : [], Slug.From);
        var sections = new List<SectionConfig>();
        foreach (var group in index.Groups)
        {
            var span = new FileSpan((group.Articles.IsEmpty ? group.Hidden[0] : group.Articles[^1]).SourcePath);
            if (group.Key.Length == 0) report.Add(ModelMessages.SectionWithoutSlug(span, group.MostUsed));
            else if (Reserved.Contains(group.Key)) report.Add(ModelMessages.SectionReserved(span, group.MostUsed));
            else sections.Add(new SectionConfig(group.Key, group.MostUsed, null, span));
        }

        return [.. sections.OrderBy(static section => SortKey.Of(section.Title), StringComparer.Ordinal).ThenBy(static section => section.Id, StringComparer.Ordinal)];
    }

    private static int PositionOf(string? name, SiteConfig config, Dictionary<string, int> positions, Dictionary<string, int> resolved)
    {
        if (name is null) return -1;
        ref var position = ref CollectionsMarshal.GetValueRefOrAddDefault(resolved, name, out var known);
        if (!known) position = positions.GetValueOrDefault(config.Sections.IsEmpty ? Slug.From(name) : name, -1);
        return position;
    }

    private static Section[] Fill(ImmutableArray<SectionConfig> named, Dictionary<string, int> positions, ImmutableArray<Article> articles, int[] sectionOf)
    {
        var parents = Array.ConvertAll([.. named], section => section.Parent is { } parent ? positions.GetValueOrDefault(parent, -1) : -1);
        var lists = Array.ConvertAll(parents, static _ => ImmutableArray.CreateBuilder<Article>());
        for (var i = 0; i < sectionOf.Length; i++)
        {
            // The count ends loops of parents, which the configuration's own check reports.
            for (var (section, depth) = (sectionOf[i], 0); section >= 0 && depth <= named.Length; section = parents[section], depth++)
            {
                lists[section].Add(articles[i]);
            }
        }

        return [.. named.Select((section, i) => new Section(section.Id, section.Title, section.Description, section.Parent, lists[i].DrainToImmutable()))];
    }
}
