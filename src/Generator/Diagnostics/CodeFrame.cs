using System.Globalization;
using System.Text;

namespace Generator.Diagnostics;

/// <summary>
/// An excerpt of a source file with carets below the place. Each right-to-left run of the line is isolated, and the columns of the caret line are isolated in the
/// same way, so that a terminal that reorders text (UAX #9) moves both lines alike and one that does not shows both in the order of typing.
/// </summary>
internal static class CodeFrame
{
    private const char LeftToRightIsolate = '\u2066', RightToLeftIsolate = '\u2067', PopIsolate = '\u2069', NoBreakSpace = '\u00A0';

    /// <summary>Columns of a line that are shown at most; the place is always among them.</summary>
    private const int MaxColumns = 100;

    /// <summary>The frame's lines, each ending with a line feed; empty when the place is not on a line of the text.</summary>
    /// <param name="source">The file's text, without a byte-order mark.</param>
    /// <param name="isolate">For terminals: adds invisible direction marks.</param>
    public static string Render(string source, FileSpan span, bool isolate)
    {
        if (span.Line <= 0) return "";
        var lines = new Data.LineMap(source);
        if (span.Line > lines.Count) return "";
        var line = lines.Line(source, span.Line);
        var cells = Cells(line, span);
        var number = span.Line.ToString(CultureInfo.InvariantCulture);
        var margin = new string(' ', number.Length);
        var frame = new StringBuilder();
        frame.Append(' ').Append(number).Append(" | ");
        AppendRow(frame, cells, isolate, static cell => cell.Text);
        frame.Append('\n');
        if (span.Column <= 0) return frame.ToString();

        frame.Append(' ').Append(margin).Append(" | ");
        var last = cells.FindLastIndex(static cell => cell.IsMarked);
        var pad = isolate ? NoBreakSpace : ' ';
        var carets = isolate ? cells : cells[..(last + 1)];
        AppendRow(frame, carets, isolate, cell => cell.Width == 0 ? "" : new string(cell.IsMarked ? '^' : pad, cell.Width));
        return frame.Append('\n').ToString();
    }

    private readonly record struct Cell(string Text, int Width, bool IsMarked, bool IsRightToLeft);

    private static List<Cell> Cells(ReadOnlySpan<char> line, FileSpan span)
    {
        var start = Math.Max(0, span.Column - 1);
        var first = start > MaxColumns * 2 / 3 ? start - MaxColumns / 3 : 0;
        if (first > 0 && first < line.Length && char.IsLowSurrogate(line[first])) first--;
        var end = Math.Min(line.Length, first + MaxColumns);
        if (end < line.Length && end > 0 && char.IsHighSurrogate(line[end - 1])) end++;
        end = Math.Min(end, line.Length);
        var markEnd = Math.Max(start + 1, start + span.Length);

        var cells = new List<Cell>();
        if (first > 0) cells.Add(new Cell("…", 1, false, false));
        var index = Math.Min(first, line.Length);
        while (index < end)
        {
            Rune.DecodeFromUtf16(line[index..], out var rune, out var length);
            var (text, width) = Shown(rune);
            cells.Add(new Cell(text, width, span.Column > 0 && index >= start && index < markEnd, IsRightToLeft(rune.Value)));
            index += length;
        }

        if (end < line.Length) cells.Add(new Cell("…", 1, false, false));
        if (span.Column > 0 && start >= line.Length) cells.Add(new Cell(" ", 1, true, false));
        return JoinRuns(cells);
    }

    /// <summary>Blanks and punctuation between two right-to-left letters belong to their run.</summary>
    private static List<Cell> JoinRuns(List<Cell> cells)
    {
        var last = -1;
        for (var i = 0; i < cells.Count; i++)
        {
            if (cells[i].IsRightToLeft)
            {
                for (var between = last + 1; last >= 0 && between < i; between++) cells[between] = cells[between] with { IsRightToLeft = true };
                last = i;
            }
            else if (cells[i].Text.Length > 0 && char.IsAsciiLetter(cells[i].Text[0]))
            {
                last = -1;
            }
        }

        return cells;
    }

    private static void AppendRow(StringBuilder frame, List<Cell> cells, bool isolate, Func<Cell, string> text)
    {
        if (isolate) frame.Append(LeftToRightIsolate);
        var inRun = false;
        foreach (var cell in cells)
        {
            if (isolate && cell.IsRightToLeft != inRun) frame.Append(inRun ? PopIsolate : RightToLeftIsolate);
            inRun = cell.IsRightToLeft;
            frame.Append(text(cell));
        }

        if (!isolate) return;
        if (inRun) frame.Append(PopIsolate);
        frame.Append(PopIsolate);
    }

    private static (string Text, int Width) Shown(Rune rune)
    {
        if (rune.Value == '\t') return ("    ", 4);
        if (Rune.IsControl(rune) || rune.Value is >= 0x202A and <= 0x202E or >= 0x2066 and <= 0x2069 or 0x2028 or 0x2029) return ("\uFFFD", 1);
        var isZeroWidth = Rune.GetUnicodeCategory(rune) is UnicodeCategory.NonSpacingMark or UnicodeCategory.EnclosingMark or UnicodeCategory.Format;
        return (rune.ToString(), isZeroWidth ? 0 : 1);
    }

    private static bool IsRightToLeft(int c) => c is (>= 0x590 and <= 0x8FF) or (>= 0xFB1D and <= 0xFDFF) or (>= 0xFE70 and <= 0xFEFE) or (>= 0x10800 and <= 0x10FFF) or (>= 0x1E800 and <= 0x1EFFF);
}
