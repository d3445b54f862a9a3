using System.Collections.Immutable;
using Generator.Arabic;
using Generator.Content;

namespace Generator.Model;

/// <summary>Articles by names that may be spelled in several ways (tags, authors): spellings with one key are one name.</summary>
internal sealed class NameIndex
{
    /// <summary>The names, those that only hidden articles have included, in the order in which they first appear.</summary>
    public required ImmutableArray<NameGroup> Groups { get; init; }

    /// <summary>Positions in <see cref="Groups"/> by the article's position, each once, in the order of the front matter.</summary>
    public required int[][] GroupsByArticle { get; init; }

    /// <summary>Indexes articles.</summary>
    /// <param name="articles">Visible ones, newest first.</param>
    /// <param name="hidden">The others; they add names but count for nothing.</param>
    /// <param name="namesOf">The names that an article's front matter lists.</param>
    /// <param name="keyOf">The key that all spellings of one name share; called once for each spelling.</param>
    /// <param name="named">Keys of the names in the settings: two of them are never one name.</param>
    public static NameIndex Build(
        ImmutableArray<Article> articles, ImmutableArray<Article> hidden, Func<Article, ImmutableArray<string>> namesOf, Func<string, string> keyOf,
        IReadOnlyCollection<string>? named = null)
    {
        // Oldest first, so that the first spelling of a group is the earliest one.
        var spellings = new SpellingTable(articles.Length * 2);
        for (var i = articles.Length - 1; i >= 0; i--) spellings.Add(namesOf(articles[i]), visible: true);
        foreach (var article in hidden) spellings.Add(namesOf(article), visible: false);

        var groups = GroupsOf(spellings.Spellings(), keyOf, named ?? []);
        var single = Array.ConvertAll(groups.Members, static group => new[] { group.Number });
        var byArticle = new int[articles.Length][];
        for (var i = 0; i < articles.Length; i++)
        {
            byArticle[i] = Distinct(spellings.Of(articles.Length - 1 - i), groups.BySpelling, single);
            foreach (var group in byArticle[i]) groups.Members[group].Articles.Add(articles[i]);
        }

        for (var i = 0; i < hidden.Length; i++)
        {
            foreach (var group in Distinct(spellings.Of(articles.Length + i), groups.BySpelling, single)) groups.Members[group].Hidden.Add(hidden[i]);
        }

        return new NameIndex { Groups = [.. groups.Members.Select(static group => group.ToGroup())], GroupsByArticle = byArticle };
    }

    private static (Members[] Members, int[] BySpelling) GroupsOf(List<Spelling> spellings, Func<string, string> keyOf, IReadOnlyCollection<string> named)
    {
        var keys = spellings.ConvertAll(spelling => keyOf(spelling.Text));
        var joined = SpellingKeys.Join(keys, named);
        var numbers = new Dictionary<string, int>(StringComparer.Ordinal);
        var members = new List<Members>();
        var bySpelling = new int[keys.Count];
        for (var i = 0; i < bySpelling.Length; i++)
        {
            var key = joined.GetValueOrDefault(keys[i], keys[i]);
            if (!numbers.TryGetValue(key, out var number))
            {
                numbers.Add(key, number = members.Count);
                members.Add(new Members(number, key));
            }

            bySpelling[i] = number;
            members[number].Spellings.Add(spellings[i]);
        }

        return ([.. members], bySpelling);
    }

    /// <summary>The groups of an article's spellings, each once. Most articles have one author: they share one array.</summary>
    private static int[] Distinct(ReadOnlySpan<int> spellings, int[] groupOf, int[][] single)
    {
        if (spellings.IsEmpty) return [];
        if (spellings.Length == 1) return single[groupOf[spellings[0]]];
        var found = new int[spellings.Length];
        var count = 0;
        foreach (var spelling in spellings)
        {
            var group = groupOf[spelling];
            if (found.AsSpan(0, count).IndexOf(group) < 0) found[count++] = group;
        }

        return count == found.Length ? found : found[..count];
    }

    private sealed class Members(int number, string key)
    {
        public int Number => number;

        public List<Spelling> Spellings { get; } = new(1);

        public ImmutableArray<Article>.Builder Articles { get; } = ImmutableArray.CreateBuilder<Article>();

        public List<Article> Hidden { get; } = [];

        public NameGroup ToGroup() => new(key, Spellings, Articles.DrainToImmutable(), [.. Hidden]);
    }
}

/// <summary>One way in which a name is written.</summary>
/// <param name="Text">As written.</param>
/// <param name="Count">Visible articles that write it so.</param>
internal sealed record Spelling(string Text, int Count);

/// <summary>A name with all of its spellings.</summary>
/// <param name="Spellings">In the order of their first use: by date, those of hidden articles last.</param>
/// <param name="Articles">Visible articles, newest first.</param>
/// <param name="Hidden">Hidden articles.</param>
internal sealed record NameGroup(string Key, List<Spelling> Spellings, ImmutableArray<Article> Articles, ImmutableArray<Article> Hidden)
{
    /// <summary>The spelling that most visible articles use; of several the first one (ordinal).</summary>
    public string MostUsed
    {
        get
        {
            var best = Spellings[0];
            foreach (var spelling in Spellings)
            {
                if (spelling.Count > best.Count || (spelling.Count == best.Count && string.CompareOrdinal(spelling.Text, best.Text) < 0)) best = spelling;
            }

            return best.Text;
        }
    }

    /// <summary>The spelling of the earliest article: its slug never changes when others spell the name differently later.</summary>
    public string Earliest => Spellings[0].Text;

    /// <summary>Slugs of the spellings that visible articles use, but for <paramref name="slug"/>, in order: they redirect to it.</summary>
    public ImmutableArray<string> OtherSlugs(string slug) =>
    [
        .. Spellings.Where(static spelling => spelling.Count > 0).Select(static spelling => Slug.From(spelling.Text))
            .Where(other => other.Length > 0 && other != slug).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal),
    ];
}
