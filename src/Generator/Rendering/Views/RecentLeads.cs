using Generator.Content;

namespace Generator.Rendering.Views;

/// <summary>
/// The leads that were asked for last: a template asks whether there is one, and then for its beginning. Cards that kept theirs would keep it until the end of the build.
/// Shared by all threads, each of which mostly finds its own.
/// </summary>
internal sealed class RecentLeads
{
    private const int Kept = 16;

    private readonly Lead?[] _kept = new Lead?[Kept];

    /// <summary>The lead of an article.</summary>
    public string Of(Article article)
    {
        ref var kept = ref _kept[(uint)article.Number % Kept];
        if (Volatile.Read(ref kept) is { } known && ReferenceEquals(known.Article, article)) return known.Text;
        var lead = new Lead(article, article.Lead);
        Volatile.Write(ref kept, lead);
        return lead.Text;
    }

    private sealed record Lead(Article Article, string Text);
}
