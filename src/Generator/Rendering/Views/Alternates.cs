using Generator.Configuration;
using Generator.Planning;

namespace Generator.Rendering.Views;

/// <summary>The same page in other languages, for <c>hreflang</c>. Google wants the page itself among them; a page without translations has none.</summary>
internal static class Alternates
{
    public static ScriptArray? Of(World world, Page page)
    {
        var config = world.Site.Config;
        var (own, others) = page switch
        {
            HomePage => (config.Language, config.Editions),
            ArticlePage { Article.Details: var details } => (details.Language ?? config.Language, details.Translations),
            StaticPage { Article.Details: var details } => (details.Language ?? config.Language, details.Translations),
            _ => (config.Language, []),
        };
        if (others.IsEmpty) return null;
        return ScriptData.List(others.Prepend(new EditionConfig(own, world.Links.Absolute(page.Path))), static edition => new AlternateObject(edition));
    }
}

/// <summary>A page in another language, as templates see it.</summary>
internal sealed class AlternateObject(EditionConfig edition) : ModelObject
{
    private static readonly string[] Names = ["lang", "url"];

    protected override string[] Members => Names;

    public override bool TryGet(string member, out object? value)
    {
        value = member switch { "lang" => edition.Language, "url" => edition.Url, _ => null };
        return member is "lang" or "url";
    }
}
