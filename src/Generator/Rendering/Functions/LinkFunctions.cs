using Generator.Caching;
using Generator.Diagnostics;
using Generator.Rendering.Failures;
using Generator.Rendering.Views;

namespace Generator.Rendering.Functions;

/// <summary>Addresses of pages and of the theme's files.</summary>
internal static class LinkFunctions
{
    public static void AddTo(ScriptObject builtins, World world, Assets assets)
    {
        Builtins.Add(builtins, "url", 1, 1, (context, _, a) => a[0] is { } path ? world.Links.Resolve(context.TextOf(path)) : null);
        Builtins.Add(builtins, "absolute_url", 1, 1, (context, _, a) => a[0] is { } path ? Absolute(world.Links, context.TextOf(path)) : null);
        Builtins.Add(builtins, "image", 1, 1, (context, _, a) => a[0] is { } path ? Image(context, world, context.TextOf(path)) : null);
        Builtins.Add(builtins, "first_font", 0, 0, (_, _, _) => assets.FirstFont is { } font ? world.Links.Href(font) : null);
        Builtins.Add(builtins, "asset", 1, 1, (context, span, a) =>
        {
            var name = context.TextOf(a[0]);
            context.Reads.Add(DependencyKind.Asset, name);
            return assets.PathOf(name) is { } path ? world.Links.Href(path) : throw new TemplateFault(span, $"The theme has no asset `{name}`", Suggestions.Question(name, assets.Names));
        });
    }

    private static ImageObject Image(PageContext context, World world, string path)
    {
        context.Reads.Add(DependencyKind.Image, RecordedLinks.Name("site.yml", path));
        return world.Images.OfSite(path);
    }

    /// <summary>A link that a function or member printed already carries the base path; a site path does not.</summary>
    private static string Absolute(SiteLinks links, string path) => links.ResolveAbsolute(path);
}
