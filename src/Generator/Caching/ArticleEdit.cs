using Generator.Content;

namespace Generator.Caching;

/// <summary>Compares an article before and after an edit.</summary>
internal static class ArticleEdit
{
    /// <summary>Whether only its words have changed: neither its address, nor its lists, nor its place in them, nor what stands beside it on its page.</summary>
    public static bool IsOfWordsOnly(Article before, Article after)
    {
        var likeBefore = after with { KeptTitle = before.KeptTitle, KeptSummary = before.KeptSummary, KeptFirstParagraph = before.KeptFirstParagraph, Kicker = before.Kicker };
        return AreShownAlike(before, likeBefore);
    }

    /// <summary>Whether only words of its body have changed that no other page shows: what pages read of it is the same, to the byte.</summary>
    /// <param name="wordsPerMinute">Reading speed.</param>
    public static bool IsOfBodyOnly(Article before, Article after, int wordsPerMinute) => TakeAsLong(before, after, wordsPerMinute) && AreShownAlike(before, after);

    /// <summary>Whether other pages show the article as they did.</summary>
    /// <param name="wordsPerMinute">Reading speed.</param>
    public static bool LooksSame(Article before, Article after, int wordsPerMinute) =>
        before.Title == after.Title && before.Lead == after.Lead && before.Kicker == after.Kicker && TakeAsLong(before, after, wordsPerMinute);

    private static bool TakeAsLong(Article before, Article after, int wordsPerMinute) =>
        Arabic.ReadingTime.Minutes(before.WordCount, wordsPerMinute) == Arabic.ReadingTime.Minutes(after.WordCount, wordsPerMinute);

    private static bool AreShownAlike(Article before, Article after) => Shown(before).SequenceEqual(Shown(after));

    private static ReadOnlySpan<byte> Shown(Article article)
    {
        var writer = new ByteWriter();
        ArticleCodec.WriteShown(writer, article);
        return writer.Written;
    }
}
