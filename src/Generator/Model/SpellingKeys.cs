using Generator.Arabic;

namespace Generator.Model;

/// <summary>
/// Joins keys of names that differ only in hamzas which one of them leaves out: «الإمارات» and «الامارات». Where a spelling without hamza could be two
/// words («اعلام» for «إعلام» and «أعلام»), nobody can tell, and all stay apart; so they do where the settings name two of them.
/// </summary>
internal static class SpellingKeys
{
    /// <summary>For each key that joins another the key of the whole group, the first one (ordinal); other keys are left out.</summary>
    /// <param name="keys">All keys; equal ones count once.</param>
    /// <param name="named">Keys of the names in the settings.</param>
    public static Dictionary<string, string> Join(IEnumerable<string> keys, IReadOnlyCollection<string> named)
    {
        var joined = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var near in keys.Distinct(StringComparer.Ordinal).GroupBy(TagFolding.WithoutHamza, StringComparer.Ordinal))
        {
            var group = near.Order(StringComparer.Ordinal).ToArray();
            if (group.Length == 1 || group.Count(named.Contains) > 1 || !AllSame(group)) continue;
            foreach (var key in group) joined[key] = group[0];
        }

        return joined;
    }

    private static bool AllSame(string[] group)
    {
        for (var i = 0; i < group.Length; i++)
        {
            for (var j = i + 1; j < group.Length; j++)
            {
                if (!TagFolding.SameUpToOmittedHamza(group[i], group[j])) return false;
            }
        }

        return true;
    }
}
