namespace Generator.Templating.Parsing;

/// <summary>A place in a template's text. All three numbers count from 0; messages print line and column plus one.</summary>
public readonly record struct TextPosition(int Offset, int Line, int Column) : IComparable<TextPosition>
{
    /// <summary>A place that is in no text.</summary>
    public static readonly TextPosition Eof = new(-1, -1, -1);

    public int CompareTo(TextPosition other) => Offset.CompareTo(other.Offset);

    /// <summary>Line and column as editors count them, from 1.</summary>
    public string ToStringSimple() => string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{Line + 1},{Column + 1}");

    public override string ToString() => string.Create(System.Globalization.CultureInfo.InvariantCulture, $"({Offset}:{Line},{Column})");

    public static bool operator <(TextPosition left, TextPosition right) => left.Offset < right.Offset;

    public static bool operator >(TextPosition left, TextPosition right) => left.Offset > right.Offset;

    public static bool operator <=(TextPosition left, TextPosition right) => left.Offset <= right.Offset;

    public static bool operator >=(TextPosition left, TextPosition right) => left.Offset >= right.Offset;
}
