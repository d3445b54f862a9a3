using System.Collections.Immutable;
using System.Numerics;
using Generator.Content;

namespace Generator.Model;

/// <summary>
/// Finds the articles that belong beside one: those that its front matter names, then those that share tags or its section, near it in time.
/// The cost of one question does not grow with the site: of each tag and section only the articles nearest in time are looked at. So an
/// old page keeps its related articles when new ones are published, and is not rendered again for them.
/// </summary>
internal sealed class RelatedArticles
{
    /// <summary>How many articles on either side in time are looked at, for each tag and the section.</summary>
    private const int Reach = 24;

    private const int SectionWeight = 4;

    /// <summary>What an article of the same day gets for that.</summary>
    private const int SameDayScore = 7;

    private readonly ImmutableArray<Article> _articles;
    private readonly ArticlePositions _positions;
    private readonly IReadOnlyDictionary<int, ImmutableArray<Article>> _chosen;

    /// <summary>Terms (tags, then sections) of article <c>i</c>: from <c>_starts[i]</c> to <c>_starts[i + 1]</c>.</summary>
    private readonly int[] _starts;
    private readonly int[] _terms;

    /// <summary>Articles by term, ascending, so newest first.</summary>
    private readonly int[][] _postings;
    private readonly int[] _weights;
    private readonly Trait[] _traits;

    private RelatedArticles(
        ImmutableArray<Article> articles, ArticlePositions positions, IReadOnlyDictionary<int, ImmutableArray<Article>> chosen, int[] starts, int[] terms, int[][] postings, int tagCount)
    {
        (_articles, _positions, _chosen, _starts, _terms, _postings) = (articles, positions, chosen, starts, terms, postings);
        _traits = new Trait[articles.Length];
        for (var i = 0; i < _traits.Length; i++) _traits[i] = new Trait((int)(articles[i].Date.UtcTicks / TimeSpan.TicksPerDay), MarksOf(Terms(i)));
        _weights = new int[postings.Length];
        for (var term = 0; term < _weights.Length; term++)
        {
            // Rare tags say more than common ones (inverse document frequency, in whole numbers so that every machine agrees).
            _weights[term] = term >= tagCount ? SectionWeight : 8 + (2 * BitOperations.Log2((uint)(articles.Length / Math.Max(1, postings[term].Length))));
        }
    }

    /// <summary>Indexes the articles.</summary>
    /// <param name="articles">Newest first.</param>
    /// <param name="positions">Where they stand.</param>
    /// <param name="tags">Tags of each.</param>
    /// <param name="sections">Section of each.</param>
    /// <param name="chosen">What front matter names, by their position.</param>
    public static RelatedArticles Build(
        ImmutableArray<Article> articles,
        ArticlePositions positions,
        ImmutableArray<ImmutableArray<Tag>> tags,
        ImmutableArray<Section?> sections,
        IReadOnlyDictionary<int, ImmutableArray<Article>> chosen)
    {
        var tagIds = new Dictionary<Tag, int>(ReferenceEqualityComparer.Instance);
        foreach (var list in tags)
        {
            foreach (var tag in list) tagIds.TryAdd(tag, tagIds.Count);
        }

        var sectionIds = new Dictionary<Section, int>(ReferenceEqualityComparer.Instance);
        foreach (var section in sections)
        {
            if (section is not null) sectionIds.TryAdd(section, tagIds.Count + sectionIds.Count);
        }

        var starts = new int[articles.Length + 1];
        for (var i = 0; i < articles.Length; i++) starts[i + 1] = starts[i] + tags[i].Length + (sections[i] is null ? 0 : 1);
        var terms = new int[starts[^1]];
        var counts = new int[tagIds.Count + sectionIds.Count];
        for (var i = 0; i < articles.Length; i++)
        {
            var own = terms.AsSpan(starts[i], starts[i + 1] - starts[i]);
            for (var t = 0; t < tags[i].Length; t++) own[t] = tagIds[tags[i][t]];
            if (sections[i] is { } ownSection) own[^1] = sectionIds[ownSection];
            foreach (var term in own) counts[term]++;
        }

        return new RelatedArticles(articles, positions, chosen, starts, terms, Postings(starts, terms, counts), tagIds.Count);
    }

    /// <summary>At most <paramref name="count"/> visible articles, best first, never the article itself. Fewer when nothing more has a tag or the section in common.</summary>
    public ImmutableArray<Article> Of(Article article, int count)
    {
        var index = _positions.Of(article);
        if (index < 0 || count <= 0) return [];
        var result = ImmutableArray.CreateBuilder<Article>(count);
        if (_chosen.TryGetValue(index, out var chosen)) result.AddRange(chosen.AsSpan()[..Math.Min(count, chosen.Length)]);
        var wanted = count - result.Count;
        if (wanted == 0) return result.DrainToImmutable();

        Span<int> buffer = stackalloc int[512];
        Span<(int Score, int Index)> best = new (int, int)[wanted];
        var found = 0;
        var day = _traits[index].Day;
        var own = Terms(index);
        foreach (var candidate in buffer[..Candidates(index, buffer)])
        {
            // Most cannot be among the best, even if they shared all terms that they may share.
            var trait = _traits[candidate];
            var nearness = Math.Max(0, SameDayScore - BitOperations.Log2((uint)Math.Abs(day - trait.Day) + 1));
            if (found == best.Length && nearness + MostShared(own, trait.Marks) < best[^1].Score) continue;
            if (candidate == index || (result.Count > 0 && IsChosen(result, _articles[candidate]))) continue;
            var scored = (nearness + Shared(own, candidate), candidate);
            if (found < best.Length || IsBetter(scored, best[^1])) found = Insert(best, found, scored);
        }

        foreach (var (_, position) in best[..found]) result.Add(_articles[position]);
        return result.DrainToImmutable();
    }

    private static bool IsChosen(ImmutableArray<Article>.Builder chosen, Article article)
    {
        for (var i = 0; i < chosen.Count; i++)
        {
            if (ReferenceEquals(chosen[i], article)) return true;
        }

        return false;
    }

    /// <summary>Articles nearest in time under each of the article's terms; one that has several of them comes several times.</summary>
    private int Candidates(int index, Span<int> candidates)
    {
        var count = 0;
        foreach (var term in Terms(index))
        {
            var postings = _postings[term].AsSpan();
            var own = postings.BinarySearch(index);
            var near = postings[Math.Max(0, own - Reach)..Math.Min(postings.Length, own + Reach + 1)];
            if (near.Length > candidates.Length - count) near = near[..(candidates.Length - count)];
            near.CopyTo(candidates[count..]);
            count += near.Length;
        }

        return count;
    }

    private ReadOnlySpan<int> Terms(int index) => _terms.AsSpan(_starts[index].._starts[index + 1]);

    /// <summary>The weight of those of the terms that an article has.</summary>
    private int Shared(ReadOnlySpan<int> terms, int candidate)
    {
        var weight = 0;
        foreach (var term in Terms(candidate))
        {
            if (terms.Contains(term)) weight += _weights[term];
        }

        return weight;
    }

    /// <summary>At least the weight of those of the terms that an article with these marks has.</summary>
    private int MostShared(ReadOnlySpan<int> terms, uint marks)
    {
        var most = 0;
        foreach (var term in terms) most += _weights[term] & -(int)((marks >> (term & 31)) & 1);
        return most;
    }

    private static uint MarksOf(ReadOnlySpan<int> terms)
    {
        var marks = 0U;
        foreach (var term in terms) marks |= 1U << (term & 31);
        return marks;
    }

    /// <summary>Keeps the best, each once, of equals the newer one.</summary>
    private static int Insert(Span<(int Score, int Index)> best, int found, (int Score, int Index) candidate)
    {
        var place = found;
        while (place > 0 && IsBetter(candidate, best[place - 1])) place--;
        if (place == best.Length || (place > 0 && best[place - 1].Index == candidate.Index)) return found;
        if (found < best.Length) found++;
        best[place..(found - 1)].CopyTo(best[(place + 1)..found]);
        best[place] = candidate;
        return found;
    }

    private static bool IsBetter((int Score, int Index) a, (int Score, int Index) b) => a.Score > b.Score || (a.Score == b.Score && a.Index < b.Index);

    private static int[][] Postings(int[] starts, int[] terms, int[] counts)
    {
        var postings = Array.ConvertAll(counts, static count => new int[count]);
        var filled = new int[counts.Length];
        for (var i = 0; i + 1 < starts.Length; i++)
        {
            for (var t = starts[i]; t < starts[i + 1]; t++) postings[terms[t]][filled[terms[t]]++] = i;
        }

        return postings;
    }

    /// <summary>What tells of most articles that they are not among the best.</summary>
    /// <param name="Day">Its date in days.</param>
    /// <param name="Marks">One of 32 bits for each of its terms: two articles share a term only where both have its bit.</param>
    private readonly record struct Trait(int Day, uint Marks);
}
