using System.Collections.Frozen;

namespace Generator.Arabic;

/// <summary>Frequent words of the news, folded, whose first or last letters are not an article, a particle or an ending.</summary>
internal static class ProtectedWords
{
    internal static readonly FrozenSet<string> All = new[]
    {
        "الله", "لبنان", "ايران", "السودان", "عمان", "اليابان", "رمضان", "شعبان", "فلسطين", "الصين", "والد", "والده", "والدين", "وزير", "وزاره", "ولد",
        "وسط", "وطن", "وكاله", "افغانستان", "باكستان", "اليونان", "البرلمان", "برلمان", "نيسان", "حزيران", "الجولان", "عدنان", "سليمان", "عثمان", "سلطان",
        "انسان", "ميدان", "لجان", "قانون", "تلفزيون", "مليون", "ديون", "تعاون", "قوات", "بيان", "مكان", "زمان", "الان", "كان", "وقت", "وفد", "وفاه", "وحده",
        "ورقه", "وثيقه", "واشنطن", "ولايه", "وباء", "وعد", "وقف", "وضع", "وصل", "تكوين", "تامين", "تمرين", "قرين", "سنه", "مدينه",
    }.ToFrozenSet(StringComparer.Ordinal);

    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Lookup = All.GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>The protected word that remains after a particle, with the article that the particle swallowed (بالسودان: السودان), or null.</summary>
    internal static string? Find(ReadOnlySpan<char> rest, bool hadArticle)
    {
        if (Lookup.TryGetValue(rest, out var word)) return word;
        return hadArticle && Lookup.TryGetValue(string.Concat("ال", rest), out word) ? word : null;
    }
}
