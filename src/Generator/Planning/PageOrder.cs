namespace Generator.Planning;

/// <summary>The order of <see cref="Page.OutputPath"/> (ordinal), so that files of one folder are written one after the other.</summary>
internal static class PageOrder
{
    private const string Index = "index.html";

    /// <summary>Sorts pages in place.</summary>
    public static Page[] Sort(Page[] pages)
    {
        var paths = Array.ConvertAll(pages, static page => page.Path);
        Array.Sort(paths, pages, Comparer<string>.Create(Compare));
        return pages;
    }

    /// <summary>Compares the output paths of two site paths without making them.</summary>
    public static int Compare(string? a, string? b)
    {
        var left = a.AsSpan();
        var right = b.AsSpan();
        var common = left.CommonPrefixLength(right);
        if (common < left.Length && common < right.Length) return left[common] - right[common];
        var shorter = common == left.Length ? left : right;
        var longer = common == left.Length ? right : left;
        if (shorter.Length == longer.Length) return 0;
        var order = (shorter.EndsWith('/') ? Index : "").AsSpan().SequenceCompareTo(longer[common..]);
        return common == left.Length ? order : -order;
    }
}
