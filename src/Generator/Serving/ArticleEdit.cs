using Generator.Caching;
using Generator.Content;

namespace Generator.Serving;

/// <summary>Compares an article before and after an edit.</summary>
internal static class ArticleEdit
{
    /// <summary>Whether only its words have changed: neither its address, nor its lists, nor its place in them, nor what stands beside it on its page.</summary>
    public static bool IsOfWordsOnly(Article before, Article after)
    {
        var likeBefore = after with
        {
            Title = before.Title,
            KeptSummary = before.KeptSummary,
            KeptFirstParagraph = before.KeptFirstParagraph,
            Kicker = before.Kicker,
            WordCount = before.WordCount,
            Body = before.Body,
            ContentHash = before.ContentHash,
            Index = before.Index,
        };
        return Bytes(before).SequenceEqual(Bytes(likeBefore));
    }

    /// <summary>Whether other pages show the article as they did.</summary>
    /// <param name="wordsPerMinute">Reading speed.</param>
    public static bool LooksSame(Article before, Article after, int wordsPerMinute) =>
        before.Title == after.Title && before.Lead == after.Lead && before.Kicker == after.Kicker
        && Arabic.ReadingTime.Minutes(before.WordCount, wordsPerMinute) == Arabic.ReadingTime.Minutes(after.WordCount, wordsPerMinute);

    private static ReadOnlySpan<byte> Bytes(Article article)
    {
        var writer = new ByteWriter();
        ArticleCodec.Write(writer, article);
        return writer.Written;
    }
}
