namespace Generator.Diagnostics;

/// <summary>Finds what was probably meant by a name that is not known.</summary>
internal static class Suggestions
{
    /// <summary>The nearest of <paramref name="known"/>, or null when none is near: at most a third of the letters may be wrong, and never more than three.</summary>
    public static string? For(string given, IEnumerable<string> known)
    {
        var limit = Math.Clamp(given.Length / 3, 1, 3);
        string? best = null;
        var bestDistance = limit + 1;
        foreach (var candidate in known)
        {
            var distance = string.Equals(candidate, given, StringComparison.OrdinalIgnoreCase) ? 0 : Distance(given, candidate, bestDistance + 1);
            if (distance < bestDistance || (distance == bestDistance && best is not null && string.CompareOrdinal(candidate, best) < 0))
            {
                (best, bestDistance) = (candidate, distance);
            }
        }

        return bestDistance <= limit ? best : null;
    }

    /// <summary><c>Did you mean "…"?</c>, or null.</summary>
    public static string? Question(string given, IEnumerable<string> known) => For(given, known) is { } best ? $"Did you mean \"{best}\"?" : null;

    /// <summary>Names as a list for a message; long lists are cut.</summary>
    public static string List(IEnumerable<string> names, int most = 20)
    {
        var all = names.ToList();
        return all.Count <= most ? string.Join(", ", all) : string.Join(", ", all.Take(most)) + $" and {all.Count - most} more";
    }

    /// <summary>Edit distance with transposition of neighbours (Damerau, restricted), ignoring case; <paramref name="limit"/> when it is at least that.</summary>
    private static int Distance(string a, string b, int limit)
    {
        if (Math.Abs(a.Length - b.Length) >= limit) return limit;
        var (before, last, current) = (new int[b.Length + 1], new int[b.Length + 1], new int[b.Length + 1]);
        for (var j = 0; j <= b.Length; j++) last[j] = j;
        for (var i = 1; i <= a.Length; i++)
        {
            current[0] = i;
            for (var j = 1; j <= b.Length; j++)
            {
                var cost = Same(a[i - 1], b[j - 1]) ? 0 : 1;
                current[j] = Math.Min(Math.Min(current[j - 1], last[j]) + 1, last[j - 1] + cost);
                if (i > 1 && j > 1 && Same(a[i - 1], b[j - 2]) && Same(a[i - 2], b[j - 1])) current[j] = Math.Min(current[j], before[j - 2] + 1);
            }

            (before, last, current) = (last, current, before);
        }

        return Math.Min(last[b.Length], limit);
    }

    private static bool Same(char a, char b) => char.ToLowerInvariant(a) == char.ToLowerInvariant(b);
}
