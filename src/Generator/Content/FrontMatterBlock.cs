using System.Text;
using Generator.Diagnostics;
using Generator.Diagnostics.Catalogue;

namespace Generator.Content;

/// <summary>Where the front matter of a file stands.</summary>
/// <param name="Start">First byte after the opening line.</param>
/// <param name="End">First byte of the closing line.</param>
/// <param name="FirstLine">1-based line of <paramref name="Start"/>.</param>
/// <param name="Body">What follows the closing line.</param>
internal readonly record struct FrontMatterBlock(int Start, int End, int FirstLine, BodyStart Body)
{
    private static ReadOnlySpan<byte> Fence => "---"u8;

    /// <summary>
    /// Finds the block between a first line <c>---</c> (blank lines before it and blanks after it do no harm) and the next line <c>---</c> or
    /// <c>...</c>; null, with an error, when there is none.
    /// </summary>
    /// <param name="file">The whole file.</param>
    /// <param name="start">Length of the byte-order mark.</param>
    public static FrontMatterBlock? Find(string path, ReadOnlySpan<byte> file, int start, ICollection<Diagnostic> report)
    {
        var (position, line) = (start, 1);
        var first = NextLine(file, ref position);
        while (IsBlank(first) && position < file.Length)
        {
            first = NextLine(file, ref position);
            line++;
        }

        if (!first.TrimEnd(" \t"u8).SequenceEqual(Fence))
        {
            report.Add(FenceFault.Opening(path, line, Encoding.UTF8.GetString(first)));
            return null;
        }

        var opening = line;
        var blockStart = position;
        while (position < file.Length)
        {
            var lineStart = position;
            var text = NextLine(file, ref position);
            line++;
            if (text.Length >= 3 && (text[0] is (byte)'-' or (byte)'.') && text.TrimEnd(" \t"u8) is var trimmed && (trimmed.SequenceEqual(Fence) || trimmed.SequenceEqual("..."u8)))
            {
                return new FrontMatterBlock(blockStart, lineStart, opening + 1, new BodyStart(position, line + 1));
            }
        }

        report.Add(FenceFault.Closing(path, opening, Encoding.UTF8.GetString(file[blockStart..])));
        return null;
    }

    private static ReadOnlySpan<byte> NextLine(ReadOnlySpan<byte> file, ref int position)
    {
        var rest = file[position..];
        var end = rest.IndexOfAny((byte)'\n', (byte)'\r');
        if (end < 0)
        {
            position = file.Length;
            return rest;
        }

        position += end + (rest[end] == '\r' && end + 1 < rest.Length && rest[end + 1] == '\n' ? 2 : 1);
        return rest[..end];
    }

    private static bool IsBlank(ReadOnlySpan<byte> line) => line.IndexOfAnyExcept((byte)' ', (byte)'\t') < 0;
}
