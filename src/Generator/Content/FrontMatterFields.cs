using System.Collections.Immutable;
using Generator.Arabic;
using Generator.Configuration;
using Generator.Data;
using Generator.Diagnostics;
using Generator.Diagnostics.Catalogue;

namespace Generator.Content;

/// <summary>Every key of front matter.</summary>
internal static class FrontMatterFields
{
    private static readonly ImmutableArray<KeyValuePair<string, ArticleType>> Types =
    [
        new("news", ArticleType.News), new("opinion", ArticleType.Opinion), new("analysis", ArticleType.Analysis), new("report", ArticleType.Report),
        new("interview", ArticleType.Interview), new("video", ArticleType.Video), new("photos", ArticleType.Photos), new("live", ArticleType.Live),
    ];

    private static readonly ImmutableArray<KeyValuePair<string, string>> Directions = [new("rtl", "rtl"), new("ltr", "ltr")];

    public static FieldTable<ArticleDraft> Table { get; } = new(
        Common("title", "text", "The headline.", static (a, v) => a.Title = v.Display()),
        Common("slug", "text", "Name in the URL; without it the file's name.", static (a, v) => a.Slug = Located(v)),
        Common("date", "date", "When it was published.", static (a, v) => a.Date = v.Date()),
        Common("updated", "date", "The last change that readers are told of.", static (a, v) => a.Updated = v.Date()),
        Common("section", "section id", "The section; without it the first folder that names one.", static (a, v) => a.Section = v.Text() is { } section ? new LocatedText(Bidi.StripControls(section), v.Span) : null),
        Common("tags", "list of text", "Topics.", static (a, v) => a.Tags = v.Items()),
        Common("authors", "list of text", "Authors: ids or names.", static (a, v) => a.Authors = AuthorNames(v)),
        Common("author", "list of text", "The same as authors.", static (a, v) => a.Authors = AuthorNames(v)),
        Common("summary", "text", "The lead; without it lists show the first paragraph.", static (a, v) => a.Summary = v.Display()),
        Common("kicker", "text", "A few words above the headline.", static (a, v) => a.Kicker = v.Display()),
        Common("image", "path or mapping", "The picture: src, alt, caption, credit.", static (a, v) => a.Image = ImageField.Read(v)) with { Keys = static () => ImageField.Table.Facts },
        Common("type", "news|opinion|analysis|report|interview|video|photos|live", "The kind of article.", static (a, v) => a.Type = Choose(v)),
        Common("id", "text", "Stable identity for feeds; without it the file's path.", static (a, v) => a.Id = v.Text()),
        Rare("location", "text", "Place of the dateline.", static (a, v) => a.Location = v.Display()),
        Rare("source", "text", "Where the news comes from.", static (a, v) => a.Source = v.Display()),
        Rare("breaking", "boolean or date", "Breaking news, without an end or until a time.", BreakingField.Set),
        Rare("pin", "boolean or integer", "Pinned to the top of the front page; 1 stands first.", PinField.Set),
        Rare("draft", "boolean", "Not to be published yet.", static (a, v) => a.Draft = v.Flag() ?? false),
        Rare("publish_at", "date", "Hidden until then.", static (a, v) => a.PublishAt = v.Date()),
        Rare("expires_at", "date", "Hidden from then on.", static (a, v) => a.ExpiresAt = v.Date()),
        Rare("aliases", "list of site paths", "Old URLs that lead here.", static (a, v) => a.Aliases = [.. v.Items().Select(item => Rooted(v, item)).OfType<LocatedText>()]),
        Rare("related", "list of paths or slugs", "Articles to show beside this one.", static (a, v) => a.Related = [.. v.Items().Select(static item => new LocatedText(item.Text, item.Span))]),
        Rare("corrections", "list of mappings", "Corrections: date, text.", static (a, v) => a.Corrections = CorrectionFields.Read(v)) with { Keys = static () => CorrectionFields.Table.Facts },
        Rare("canonical", "URL", "Where it was first published.", static (a, v) => a.Canonical = WebUrl.Read(v)),
        Rare("translations", "mapping of URLs", "The same article in other languages: en, fr …", static (a, v) => a.Translations = EditionsField.Read(v)),
        Rare("noindex", "boolean", "Keeps search engines away.", static (a, v) => a.NoIndex = v.Flag() ?? false),
        Rare("lang", "BCP 47 tag", "Its language, when it is not the site's.", static (a, v) => a.Language = LanguageField.Read(v)),
        Rare("dir", "rtl|ltr", "Its direction; without it by the language.", static (a, v) => a.Direction = v.Word(Directions)),
        Rare("url", "site path", "An exact URL in place of the permalink.", static (a, v) => a.Url = Located(v) is { } url ? Rooted(v, new LocatedItem(url.Text, url.Span)) : null),
        Rare("template", "text", "The template in place of the usual one.", static (a, v) => a.Template = Located(v)),
        Rare("params", "mapping", "Free keys for templates.", static (a, v) =>
        {
            foreach (var entry in v.Mapping()?.Entries ?? []) a.AddParam(entry);
        }));

    private static Field<ArticleDraft> Common(string name, string shape, string description, Action<ArticleDraft, FieldValue> set) =>
        new(name, shape, description, (draft, value) =>
        {
            var before = value.Reader.Report.Count;
            set(draft, value);
            if (value.Reader.Report.Count > before) draft.AddBroken(name);
            return draft;
        });

    private static Field<ArticleDraft> Rare(string name, string shape, string description, Action<ArticleDraft, FieldValue> set) =>
        Common(name, shape, description, (draft, value) =>
        {
            draft.HasDetails = true;
            set(draft, value);
        });

    private static ArticleType Choose(FieldValue value) => value.Choice(Types) ?? ArticleType.News;

    private static ImmutableArray<LocatedItem> AuthorNames(FieldValue value)
    {
        if ((value.Node as DataMapping ?? (value.Node as DataSequence)?.Items.FirstOrDefault(static item => item is DataMapping)) is not { } mapping) return value.Items();
        value.Reader.Report.Add(ContentMessages.AuthorNotName(value.Reader.Span(mapping)));
        return [];
    }

    private static LocatedText? Located(FieldValue value) => value.Text() is { } text ? new LocatedText(text, value.Span) : null;

    private static LocatedText? Rooted(FieldValue value, LocatedItem item)
    {
        if (item.Text.StartsWith('/')) return new LocatedText(item.Text, item.Span);
        value.Reader.Report.Add(ValueMessages.NotSitePath(item.Span, value.Key, item.Text));
        return null;
    }
}
