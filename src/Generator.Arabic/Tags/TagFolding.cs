using System.Buffers;

namespace Generator.Arabic;

/// <summary>Tells which spellings name one tag, which may, and which do not.</summary>
public static class TagFolding
{
    private static readonly SearchValues<char> WithHamza = SearchValues.Create("آأإؤئء");

    /// <summary>
    /// Equal for spellings that differ in nothing that a reader takes for a letter: tatweel, tashkeel, invisible characters, presentation forms, composition,
    /// kind of digit, Persian ک and ی, Latin case, blanks or underscores between words, a leading "#". Punctuation counts: C, C++ and C# are three tags.
    /// </summary>
    public static string Key(string tag)
    {
        var source = Nfc.Compose(PresentationForms.Expand(tag));
        Span<char> buffer = source.Length <= 256 ? stackalloc char[source.Length] : new char[source.Length];
        var length = 0;
        var blank = false;
        foreach (var c in source)
        {
            if (ArabicCharacters.IsIgnorable(c)) continue;
            if (c == '_' || char.IsWhiteSpace(c))
            {
                blank = length > 0;
                continue;
            }
            if (c == '#' && length == 0) continue;
            if (blank) buffer[length++] = ' ';
            blank = false;
            buffer[length++] = Fold(c);
        }
        return tag.AsSpan().SequenceEqual(buffer[..length]) ? tag : buffer[..length].ToString();
    }

    /// <summary>
    /// Whether two spellings name one tag because each hamza of one is either the same in the other or left out there: «الإمارات» and «الامارات».
    /// Two different hamzas («إعلام», «أعلام») make two words. Not transitive: «اعلام» goes with both.
    /// </summary>
    public static bool SameUpToOmittedHamza(string a, string b)
    {
        var left = Key(a);
        var right = Key(b);
        int i = 0, j = 0;
        while (i < left.Length || j < right.Length)
        {
            var l = i < left.Length ? left[i] : '\0';
            var r = j < right.Length ? right[j] : '\0';
            if (l == r || Omits(l, r) || Omits(r, l)) (i, j) = (i + 1, j + 1);
            else if (l == 'ء') i++;
            else if (r == 'ء') j++;
            else return false;
        }
        return true;
    }

    /// <summary>Equal for all spellings that <see cref="SameUpToOmittedHamza"/> may join: the key without any hamza, to find candidates.</summary>
    public static string WithoutHamza(string tag)
    {
        var key = Key(tag);
        if (!key.AsSpan().ContainsAny(WithHamza)) return key;
        var (folded, length) = (new char[key.Length], 0);
        foreach (var c in key)
        {
            if (c != 'ء') folded[length++] = Seat(c);
        }

        return new string(folded, 0, length);
    }

    /// <summary>
    /// Equal for near-duplicates, spellings that a writer may confuse but that can be two words: any hamza for any other or none, ة for ه, ى for ي, letters borrowed from Persian.
    /// </summary>
    public static string NearKey(string tag) => string.Concat(WithoutHamza(tag).Select(static c => c switch
    {
        'ة' => 'ه',
        'ى' => 'ي',
        'پ' => 'ب',
        'چ' => 'ج',
        'ڤ' => 'ف',
        'گ' => 'ك',
        _ => c,
    }));

    private static char Fold(char c) => c switch
    {
        'ک' => 'ك',
        'ی' => 'ي',
        < '\u0590' when char.IsLetter(c) => c == 'İ' ? 'i' : char.ToLowerInvariant(c),
        _ => ArabicCharacters.DigitValue(c) is >= 0 and var digit ? (char)('0' + digit) : c,
    };

    private static bool Omits(char with, char without) => with != without && with is 'آ' or 'أ' or 'إ' or 'ؤ' or 'ئ' && (Seat(with) == without || (with == 'ئ' && without == 'ى'));

    /// <summary>The letter that carries a hamza.</summary>
    private static char Seat(char c) => c switch
    {
        'آ' or 'أ' or 'إ' => 'ا',
        'ؤ' => 'و',
        'ئ' => 'ي',
        _ => c,
    };
}
