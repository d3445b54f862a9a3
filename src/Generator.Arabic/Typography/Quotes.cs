using System.Buffers;

namespace Generator.Arabic;

/// <summary>
/// Turns straight and typed curly quotation marks into « » and, inside others, ‹ ›: curly marks are not mirrored in text from right to left, and readers see
/// them backwards (W3C alreq, "Quotations"). Each mark is replaced by one character, so that offsets stay.
/// </summary>
public static class Quotes
{
    /// <summary>Whether there may be a mark to convert: a fast no for most text. Straight and curly marks alone are looked for, which vectors find several times as fast as a set of Arabic and other characters.</summary>
    public static bool MayConvert(ReadOnlySpan<char> text) => text.ContainsAny('"', '\'') || text.ContainsAnyInRange('‘', '‟');

    /// <summary>Whether it is a mark that <see cref="Convert(string)"/> can replace.</summary>
    public static bool IsConvertible(char c) => c is '"' or '“' or '”' or '„' or '‟' or '\'' or '‘' or '’' or '‚';

    /// <summary>
    /// Converts the marks of one block (paragraph, heading, cell), given as the texts between its inline markup, so that a pair may open in one and close in
    /// another. Put "\uFFFC" where code or raw HTML stands.
    /// </summary>
    /// <returns>
    /// The new texts, unchanged ones as the same instances; null when nothing changes: no marks, no Arabic letter in the block, or marks that do not
    /// balance. A double mark after a digit that nothing opens means inches and stays.
    /// </returns>
    public static IReadOnlyList<string>? Convert(IReadOnlyList<string> segments)
    {
        ArgumentNullException.ThrowIfNull(segments);
        var length = 0;
        var found = false;
        for (var i = 0; i < segments.Count; i++)
        {
            length += segments[i].Length;
            found |= MayConvert(segments[i]);
        }
        if (!found) return null;
        var buffer = ArrayPool<char>.Shared.Rent(length);
        var block = buffer.AsSpan(0, length);
        for (int i = 0, at = 0; i < segments.Count; at += segments[i].Length, i++) segments[i].CopyTo(block[at..]);
        var result = QuotePairs.Convert(block) ? Split(segments, block) : null;
        ArrayPool<char>.Shared.Return(buffer);
        return result;
    }

    /// <summary>The same for a text without inline markup (a headline, a caption); the same instance when nothing changes.</summary>
    public static string Convert(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return MayConvert(text) && Convert([text]) is [var converted] ? converted : text;
    }

    private static string[] Split(IReadOnlyList<string> segments, ReadOnlySpan<char> block)
    {
        var result = new string[segments.Count];
        var at = 0;
        for (var i = 0; i < result.Length; i++)
        {
            var part = block.Slice(at, segments[i].Length);
            result[i] = part.SequenceEqual(segments[i]) ? segments[i] : part.ToString();
            at += part.Length;
        }
        return result;
    }
}
