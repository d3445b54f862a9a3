using Generator.Content;
using Generator.Markdown;
using Generator.Rendering;
using Generator.Rendering.Views;

namespace Generator.Caching;

/// <summary>Says what a dependency is in this build: finds it by its kind and name in the new model, and takes its fingerprint. One for each thread.</summary>
internal sealed class Fingerprints(World world, Theme theme)
{
    private readonly ByteWriter _writer = new();
    private Hash128? _templates;

    /// <summary>The fingerprint; something that is no longer there has one too.</summary>
    public Hash128 Of(Dependency dependency)
    {
        if (dependency.Fingerprint is { } known) return known;
        var fingerprint = Compute(dependency);
        dependency.Fingerprint = fingerprint;
        return fingerprint;
    }

    private Hash128 Compute(Dependency dependency)
    {
        var name = dependency.Name;
        switch (dependency.Kind)
        {
            case DependencyKind.Member:
                var slash = name.LastIndexOf('/');
                return ValueFingerprint.Of(world.FindEntity(name[..slash]) is { } entity && entity.TryGet(name[(slash + 1)..], out var value) ? value : null, _writer);
            case DependencyKind.Card:
                if (world.FindSource(name) is { } article) WriteCard(article);
                return _writer.TakeFingerprint();
            case DependencyKind.Link or DependencyKind.Image:
                return OfTarget(dependency);
            case DependencyKind.Anchors:
                return OfAnchors(name);
            case DependencyKind.Now:
                _writer.Time(world.Site.Now);
                return _writer.TakeFingerprint();
            default:
                return OfTheme(dependency);
        }
    }

    private Hash128 OfTheme(Dependency dependency)
    {
        switch (dependency.Kind)
        {
            case DependencyKind.Template:
                _writer.Text(theme.Templates.Find(dependency.Name)?.Source.Text);
                break;
            case DependencyKind.String when theme.Strings.Find(dependency.Name) is { } text:
                foreach (var form in (string?[])[text.Other, text.Zero, text.One, text.Two, text.Few, text.Many]) _writer.Text(form);
                break;
            case DependencyKind.Asset:
                _writer.Text(theme.Assets.PathOf(dependency.Name));
                break;
        }

        return _writer.TakeFingerprint();
    }

    /// <summary>What a card is made from: all that front matter says, the address, the names that the model chose, and what depends on the hour.</summary>
    private void WriteCard(Article article)
    {
        ArticleCodec.WriteShown(_writer, article);
        _writer.Text(world.PathOf(article));
        _writer.Int(world.Texts.ReadingTime(article.WordCount));
        _writer.Bool(article.Details.BreakingUntil > world.Site.Now);
        if (article.Image is { } image)
        {
            var target = world.Images.Of(article, image);
            foreach (var member in target.GetMembers()) _writer.Text(target.TryGet(member, out var value) ? Convert.ToString(value, System.Globalization.CultureInfo.InvariantCulture) : null);
        }

        if (world.Site.IndexOf(article) is not (>= 0 and var index)) return;
        _writer.Text(world.Site.SectionByArticle[index]?.Id);
        _writer.List(world.Site.TagsByArticle[index], static (w, tag) => w.Text(tag.Slug));
        _writer.List(world.Site.AuthorsByArticle[index], static (w, author) => w.Text(author.Id));
    }

    private Hash128 OfTarget(Dependency dependency)
    {
        var (from, target) = RecordedLinks.Parts(dependency.Name);
        if (dependency.Kind == DependencyKind.Image)
        {
            var image = world.Plan.Links.ResolveImage(from, target);
            _writer.Text(image.GetType().Name);
            if (image is ImageTarget.Found found)
            {
                _writer.Text(found.Href);
                _writer.Int(found.Width);
                _writer.Int(found.Height);
            }

            return _writer.TakeFingerprint();
        }

        var link = world.Plan.Links.ResolveLink(from, target);
        _writer.Text(link.GetType().Name);
        _writer.Text(link switch { LinkTarget.Found found => found.Href, LinkTarget.Hidden hidden => hidden.SourcePath, _ => null });
        _writer.Text((link as LinkTarget.Found)?.SourcePath);
        return _writer.TakeFingerprint();
    }

    /// <summary>Ids come from a body's text and from the components in it.</summary>
    private Hash128 OfAnchors(string sourcePath)
    {
        if (_templates is null)
        {
            foreach (var name in theme.Templates.Names) _writer.Text(theme.Templates.Find(name)!.Source.Text);
            _templates = _writer.TakeFingerprint();
        }

        _writer.Wide(_templates.Value);
        _writer.Wide(world.FindSource(sourcePath)?.ContentHash ?? default);
        return _writer.TakeFingerprint();
    }
}
