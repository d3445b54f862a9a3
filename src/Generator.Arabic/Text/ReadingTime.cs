namespace Generator.Arabic;

/// <summary>How long an article takes to read.</summary>
public static class ReadingTime
{
    /// <summary>Whole minutes, rounded up, at least one.</summary>
    /// <param name="words">As <see cref="WordCount.Of"/> counts them.</param>
    /// <param name="wordsPerMinute">Positive; silent reading of Arabic is at 138 (IReST) to 181 (Brysbaert 2019).</param>
    public static int Minutes(int words, int wordsPerMinute = 180)
    {
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(wordsPerMinute);
        return words <= wordsPerMinute ? 1 : (int)(((long)words + wordsPerMinute - 1) / wordsPerMinute);
    }
}
