using System.Collections.Immutable;
using Generator.Content;
using Generator.Model;
using Generator.Rendering.Views;

namespace Generator.Outputs.Feeds;

/// <summary>What a feed says of itself, in the site's language.</summary>
/// <param name="Title">The paper's name, and the list's: «السارية – سياسة».</param>
/// <param name="Description">Never empty: RSS requires one.</param>
/// <param name="Url">Absolute URL of the list.</param>
/// <param name="SelfUrl">Absolute URL of the feed.</param>
/// <param name="Updated">The newest update of an item; null for an empty feed.</param>
internal sealed record FeedHead(string Title, string Description, string Url, string SelfUrl, DateTimeOffset? Updated)
{
    public static FeedHead Of(World world, FeedPage page)
    {
        var config = world.Site.Config;
        var (name, description) = page.Feed.Subject switch
        {
            Section section => (section.Title, section.Description),
            Tag tag => (tag.Name, tag.Description),
            Author author => (author.Name, author.Bio),
            _ => (null, config.Tagline),
        };
        return new FeedHead(
            name is null ? config.Title : TitleOf(config.Title, name),
            description ?? world.Strings.Text("feed_description", "name", name is null ? config.Title : TitleOf(config.Title, name)),
            world.Links.Absolute(page.Feed.ListPath),
            world.Links.Absolute(page.Path),
            NewestUpdate(page.Feed.Articles));
    }

    /// <summary>The name of a list's feed.</summary>
    public static string TitleOf(string site, string list) => $"{site} – {list}";

    private static DateTimeOffset? NewestUpdate(ImmutableArray<Article> articles) =>
        articles.IsEmpty ? null : articles.Max(static article => article.Updated > article.Date ? article.Updated.Value : article.Date);
}
