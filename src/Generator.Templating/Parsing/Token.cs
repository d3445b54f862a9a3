using System.Runtime.InteropServices;

namespace Generator.Templating.Parsing;

internal enum TokenKind : byte
{
    EndOfText,
    Raw,
    CodeEnter,
    CodeExit,

    /// <summary><c>{%{</c></summary>
    EscapeEnter,
    EscapeExit,
    FrontMatterMarker,
    NewLine,
    Semicolon,
    Identifier,

    /// <summary>Begins with <c>$</c>.</summary>
    LocalIdentifier,
    Integer,
    HexInteger,
    BinaryInteger,
    Float,
    String,
    VerbatimString,

    /// <summary>The opening quote of an interpolated string.</summary>
    InterpolatedBegin,
    InterpolatedText,
    InterpolatedOpen,
    InterpolatedClose,
    InterpolatedEnd,
    Colon,
    Comma,
    Dot,
    QuestionDot,
    DotDot,
    DotDotLess,
    DotDotDot,
    OpenParen,
    CloseParen,
    OpenBracket,
    CloseBracket,
    OpenBrace,
    CloseBrace,
    Question,
    QuestionQuestion,
    QuestionExclamation,
    Pipe,
    PipeGreater,
    At,
    Caret,
    Exclamation,
    Equal,
    PlusEqual,
    MinusEqual,
    AsteriskEqual,
    DivideEqual,
    DoubleDivideEqual,
    PercentEqual,
    PlusPlus,
    MinusMinus,
    Plus,
    Minus,
    Asterisk,
    Divide,
    DoubleDivide,
    Percent,
    ShiftLeft,
    ShiftRight,
    EqualEqual,
    ExclamationEqual,
    Less,
    LessEqual,
    Greater,
    GreaterEqual,
    AndAnd,
    OrOr,

    /// <summary>A character that begins nothing; the error has been reported.</summary>
    Invalid,
}

/// <summary>A stretch of the text: from <paramref name="Start"/> up to, not including, <paramref name="End"/>.</summary>
/// <param name="Value">
/// For <see cref="TokenKind.CodeEnter"/>: 1 when the tag strips what stands before it.
/// For strings: 1 when the text has escapes.
/// </param>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct Token(TokenKind Kind, int Start, int End, int Value = 0);
