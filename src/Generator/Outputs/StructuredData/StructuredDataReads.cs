using Generator.Caching;
using Generator.Content;
using Generator.Model;
using Generator.Planning;
using Generator.Rendering.Views;

namespace Generator.Outputs.StructuredData;

/// <summary>Notes what the structured data of a page is made from beside the page's own content, as if its template had read it.</summary>
internal static class StructuredDataReads
{
    private static readonly string[] OfAuthor = ["name", "role", "photo", "website", "organization", "url"];

    public static void Note(Page page, World world, Reads reads)
    {
        world.SiteObject.Read(reads, "logo");
        reads.Add(DependencyKind.String, "home");
        switch (page)
        {
            case ArticlePage { Article: var article }:
                NoteArticle(article, world, reads);
                break;
            case ListPage list:
                if (list.Subject is Author subject) NoteAuthor(subject, world, reads);
                foreach (var item in PageObject.OnThisPage(list)) world.Card(item).NoteRead(reads);
                break;
        }
    }

    private static void NoteArticle(Article article, World world, Reads reads)
    {
        world.Card(article).NoteRead(reads);
        if (world.Site.IndexOf(article) is not (>= 0 and var index)) return;
        foreach (var author in world.Site.AuthorsByArticle[index]) NoteAuthor(author, world, reads);
        foreach (var tag in world.Site.TagsByArticle[index]) world.Tag(tag).Read(reads, "name");
    }

    private static void NoteAuthor(Author author, World world, Reads reads)
    {
        foreach (var member in OfAuthor) world.Author(author).Read(reads, member);
    }
}
