namespace Generator.Planning;

/// <summary>How many letters two file names differ by (Levenshtein), without case.</summary>
internal static class NameDistance
{
    /// <summary>The distance, or <paramref name="limit"/> when it is not smaller: a large site has many names and most are far away.</summary>
    public static int Between(ReadOnlySpan<char> a, ReadOnlySpan<char> b, int limit)
    {
        if (Math.Abs(a.Length - b.Length) >= limit || a.Length > 255 || b.Length > 255) return limit;
        Span<int> row = stackalloc int[b.Length + 1];
        for (var j = 0; j <= b.Length; j++) row[j] = j;
        for (var i = 1; i <= a.Length; i++)
        {
            var diagonal = row[0];
            var smallest = row[0] = i;
            for (var j = 1; j <= b.Length; j++)
            {
                var cost = char.ToLowerInvariant(a[i - 1]) == char.ToLowerInvariant(b[j - 1]) ? diagonal : diagonal + 1;
                diagonal = row[j];
                row[j] = Math.Min(cost, Math.Min(row[j], row[j - 1]) + 1);
                smallest = Math.Min(smallest, row[j]);
            }

            if (smallest >= limit) return limit;
        }

        return Math.Min(limit, row[^1]);
    }
}
