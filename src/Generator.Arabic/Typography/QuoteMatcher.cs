namespace Generator.Arabic;

/// <summary>One reading of a block's quotation marks.</summary>
internal static class QuoteMatcher
{
    private const int DeepestNesting = 16;

    /// <summary>Writes « » ‹ › over the marks of <paramref name="text"/>.</summary>
    /// <param name="text">The block.</param>
    /// <param name="byNeighbours">Whether a mark after a blank opens a quotation inside another; otherwise marks of one kind take turns.</param>
    /// <param name="output">A copy of the block; worthless when the marks do not balance.</param>
    /// <returns>Whether every mark has its partner.</returns>
    internal static bool Match(ReadOnlySpan<char> text, bool byNeighbours, Span<char> output)
    {
        Span<char> open = stackalloc char[DeepestNesting]; // the kind of each open mark: « ‹ " '
        var depth = 0;
        for (var i = 0; i < text.Length; i++)
        {
            var kind = KindAt(text, i, depth > 0 ? open[depth - 1] : '\0');
            if (kind == '\0') continue;
            var closes = kind is '»' or '›' || (kind is '"' or '\'' && open[..depth].Contains(kind) && !(byNeighbours && Opens(text, i)));
            if (!closes)
            {
                if (depth == DeepestNesting) return false;
                open[depth] = kind;
                if (kind is '"' or '\'') output[i] = depth % 2 == 0 ? '«' : '‹';
                depth++;
                continue;
            }
            var opener = kind switch { '»' => '«', '›' => '‹', _ => kind };
            if (depth == 0 || open[depth - 1] != opener) return false;
            depth--;
            if (kind is '"' or '\'') output[i] = depth % 2 == 0 ? '»' : '›';
        }
        return depth == 0;
    }

    /// <summary>« » ‹ › as themselves, any double mark as ", a single one that is no apostrophe as ', all else as U+0000.</summary>
    private static char KindAt(ReadOnlySpan<char> text, int i, char innermost)
    {
        switch (text[i])
        {
            case '«' or '»' or '‹' or '›':
                return text[i];
            case '"' or '“' or '”' or '„' or '‟':
                return text[i] == '"' && innermost != '"' && i > 0 && BidiClasses.IsDigit(text[i - 1]) ? '\0' : '"';
            case '\'' or '‘' or '’' or '‚':
                return IsSingleQuote(text, i, innermost == '\'') ? '\'' : '\0';
            default:
                return '\0';
        }
    }

    /// <summary>Opens before a letter after a blank or an opening mark, when it closes later; closes after something before no letter.</summary>
    private static bool IsSingleQuote(ReadOnlySpan<char> text, int i, bool isOpen)
    {
        var letterAfter = i + 1 < text.Length && char.IsLetterOrDigit(text[i + 1]);
        if (isOpen) return i > 0 && !char.IsWhiteSpace(text[i - 1]) && !letterAfter;
        if (!letterAfter || !(IsOpenBefore(text, i) || IsAfterParticle(text, i))) return false;
        for (var j = i + 2; j < text.Length; j++)
        {
            if (text[j] is '\'' or '’' or '‘' && !char.IsWhiteSpace(text[j - 1]) && (j + 1 == text.Length || !char.IsLetterOrDigit(text[j + 1]))) return true;
        }
        return false;
    }

    private static bool Opens(ReadOnlySpan<char> text, int i) => IsOpenBefore(text, i) && i + 1 < text.Length && IsContent(text[i + 1]);

    private static bool IsOpenBefore(ReadOnlySpan<char> text, int i) =>
        i == 0 || char.IsWhiteSpace(text[i - 1]) || text[i - 1] is '(' or '[' or '«' or '‹' or '"' or '“' or '„' or '—' or '–';

    /// <summary>و‘كذا’: a particle of one letter is attached to the quotation.</summary>
    private static bool IsAfterParticle(ReadOnlySpan<char> text, int i) => text[i - 1] is 'و' or 'ف' or 'ب' or 'ل' or 'ك' && (i == 1 || IsOpenBefore(text, i - 1));

    /// <summary>What a quotation can begin with.</summary>
    private static bool IsContent(char c) => char.IsLetterOrDigit(c) || char.IsSurrogate(c) || c is '(' or '[' or '$' or '#' or '@' or '\'' or '‘' or '…' or '\uFFFC';
}
