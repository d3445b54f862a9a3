namespace Generator.Rendering.Escaping;

/// <summary>What the scanner knows of one <c>{{ … }}</c>: its statements' beginnings, no more.</summary>
/// <param name="Start">Offset of the first character behind the opening tag.</param>
/// <param name="End">Offset of the closing tag (of its <c>-</c> or <c>~</c>), or of the end of the text.</param>
/// <param name="AfterEnd">Offset behind the closing tag.</param>
/// <param name="Statements">The statements, in order.</param>
/// <param name="Reserved">Offset of a name that only the scanner may use, or -1.</param>
internal sealed record CodeBlock(int Start, int End, int AfterEnd, List<CodeStatement> Statements, int Reserved);

/// <summary>One statement of a code block.</summary>
/// <param name="Start">Offset of its first character.</param>
/// <param name="Keyword">The keyword that it begins with, or none for expressions and assignments.</param>
/// <param name="Text">Its first words, for messages.</param>
internal readonly record struct CodeStatement(int Start, StatementKeyword Keyword, string Text)
{
    /// <summary>Offset behind its last token that is not a comment.</summary>
    public int End { get; init; }

    /// <summary>Functions without a name (<c>do</c>, <c>func</c> as a value) that open inside the statement.</summary>
    public int InnerBlocks { get; init; }
}

/// <summary>Scriban's statement keywords, as many as move between branches.</summary>
internal enum StatementKeyword : byte
{
    None,
    If,
    Else,
    End,
    Case,
    When,
    For,
    While,
    TableRow,
    With,
    Wrap,
    Capture,
    Func,
    Jump,
    Return,
    Other,
}
