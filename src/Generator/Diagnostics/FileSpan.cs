namespace Generator.Diagnostics;

/// <summary>A place in one of the author's files.</summary>
/// <param name="Path">Path relative to the site's folder, with <c>/</c>.</param>
/// <param name="Line">1-based line; 0 means the whole file.</param>
/// <param name="Column">1-based column in UTF-16 code units, as editors count; 0 means the whole line.</param>
/// <param name="Length">Length in UTF-16 code units on that line; 0 marks a point.</param>
public readonly record struct FileSpan(string Path, int Line = 0, int Column = 0, int Length = 0)
{
    /// <summary>The order by path (ordinal), line, column and length.</summary>
    public static int Compare(FileSpan a, FileSpan b)
    {
        var byPath = string.CompareOrdinal(a.Path, b.Path);
        if (byPath != 0) return byPath;
        var byLine = a.Line.CompareTo(b.Line);
        if (byLine != 0) return byLine;
        var byColumn = a.Column.CompareTo(b.Column);
        return byColumn != 0 ? byColumn : a.Length.CompareTo(b.Length);
    }

    /// <summary><c>path:line:column</c>, without the parts that are 0.</summary>
    public override string ToString() =>
        Line == 0 ? Path : Column == 0 ? $"{Path}:{Line}" : $"{Path}:{Line}:{Column}";
}
