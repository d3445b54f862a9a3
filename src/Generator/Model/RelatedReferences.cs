using System.Collections.Immutable;
using Generator.Content;
using Generator.Diagnostics;
using Generator.Diagnostics.Catalogue;

namespace Generator.Model;

/// <summary>Resolves <c>related:</c> of front matter: paths of source files, or slugs.</summary>
internal static class RelatedReferences
{
    /// <summary>The visible articles that each article names, by their position. Hidden ones are left out until their time comes.</summary>
    public static Dictionary<int, ImmutableArray<Article>> Resolve(
        ImmutableArray<Article> articles, ImmutableArray<Article> hidden, ArticlePositions positions, List<Diagnostic> report)
    {
        var chosen = new Dictionary<int, ImmutableArray<Article>>();
        ArticleNames? names = null;
        foreach (var article in articles.Concat(hidden))
        {
            if (article.Details.Related.IsEmpty || article.IsPage) continue;
            names ??= new ArticleNames(articles.Concat(hidden));
            var found = new HashSet<Article>(ReferenceEqualityComparer.Instance);
            var list = ImmutableArray.CreateBuilder<Article>();
            foreach (var reference in article.Details.Related)
            {
                var matches = names.Find(reference.Text, article.SourcePath);
                if (matches.IsEmpty) report.Add(ModelMessages.RelatedUnknown(reference));
                else if (matches.Length > 1) report.Add(ModelMessages.RelatedAmbiguous(reference, matches));
                else if (ReferenceEquals(matches[0], article)) report.Add(ModelMessages.RelatedSelf(reference));
                else if (!positions.Hides(matches[0]) && found.Add(matches[0])) list.Add(matches[0]);
            }

            if (list.Count > 0 && positions.Of(article) is >= 0 and var position) chosen[position] = list.DrainToImmutable();
        }

        return chosen;
    }
}
