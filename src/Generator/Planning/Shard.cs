using System.Globalization;
using System.IO.Hashing;
using System.Text;

namespace Generator.Planning;

/// <summary>A share of a site's pages, for building a very large site on several machines: all know the whole site, each makes its own pages.</summary>
/// <param name="Number">1-based.</param>
/// <param name="Count">How many shares there are.</param>
public sealed record Shard(int Number, int Count)
{
    /// <summary>Most shares: more machines than any build has.</summary>
    public const int Most = 1000;

    /// <summary>Reads <c>3/8</c>; null when it is not the number of a share.</summary>
    public static Shard? Parse(string text)
    {
        var slash = text.IndexOf('/', StringComparison.Ordinal);
        return slash > 0
            && int.TryParse(text.AsSpan(0, slash), NumberStyles.None, CultureInfo.InvariantCulture, out var number)
            && int.TryParse(text.AsSpan(slash + 1), NumberStyles.None, CultureInfo.InvariantCulture, out var count)
            && number >= 1 && number <= count && count <= Most
            ? new Shard(number, count)
            : null;
    }

    /// <summary>Whether the share has this page. A page belongs to a share by the hash of its path, so that it stays there whatever else is published; all other files belong to the first.</summary>
    internal bool Owns(Page page) =>
        Count <= 1 || (page.Path.EndsWith('/') ? (int)(XxHash64.HashToUInt64(Encoding.UTF8.GetBytes(page.Path)) % (ulong)Count) + 1 : 1) == Number;
}
