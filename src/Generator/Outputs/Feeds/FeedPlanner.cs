using System.Collections.Immutable;
using Generator.Content;
using Generator.Model;
using Generator.Planning;

namespace Generator.Outputs.Feeds;

/// <summary>Decides which lists have feeds: the site and its sections with whole texts, tags and authors with leads if the site asks for them.</summary>
internal static class FeedPlanner
{
    /// <summary>The files' names, in the order in which pages offer them.</summary>
    public static ImmutableArray<(FeedFormat Format, string FileName)> Formats(Configuration.OutputsConfig outputs)
    {
        var formats = ImmutableArray.CreateBuilder<(FeedFormat, string)>(3);
        if (outputs.Rss) formats.Add((FeedFormat.Rss, "rss.xml"));
        if (outputs.Atom) formats.Add((FeedFormat.Atom, "atom.xml"));
        if (outputs.JsonFeed) formats.Add((FeedFormat.Json, "feed.json"));
        return formats.DrainToImmutable();
    }

    /// <summary>Adds all feeds.</summary>
    public static void Add(Site site, PlanBuilder plan)
    {
        var outputs = site.Config.Outputs;
        var formats = Formats(outputs);
        if (formats.IsEmpty) return;
        var feeds = site.Config.Feeds;
        Add(plan, formats, null, "/", site.Articles, hasBodies: true);
        if (feeds.Sections && outputs.Sections)
        {
            foreach (var section in site.Sections) Add(plan, formats, section, ListPaths.Of(section), section.Articles, hasBodies: true);
        }

        if (feeds.Tags && outputs.Tags)
        {
            foreach (var tag in site.Tags) Add(plan, formats, tag, ListPaths.Of(tag), tag.Articles, hasBodies: false);
        }

        if (feeds.Authors && outputs.Authors)
        {
            foreach (var author in site.Authors) Add(plan, formats, author, ListPaths.Of(author), author.Articles, hasBodies: false);
        }
    }

    private static void Add(
        PlanBuilder plan, ImmutableArray<(FeedFormat Format, string FileName)> formats, object? subject, string listPath, ImmutableArray<Article> articles, bool hasBodies)
    {
        var feed = new Feed(subject, listPath, articles.Length > plan.Config.Feeds.Count ? articles[..plan.Config.Feeds.Count] : articles, hasBodies);
        foreach (var (format, name) in formats) OutputPlanner.Add(plan, new FeedPage(listPath + name, format, feed));
    }
}
