namespace Generator.Templating.Parsing;

internal sealed partial class Lexer
{
    /// <summary>Reads code up to and including the closing tag, or up to <paramref name="limit"/>.</summary>
    private void ReadCode(bool untilExit, int limit = int.MaxValue)
    {
        _openBraces = 0;
        limit = Math.Min(limit, _text.Length);
        while (_at < limit)
        {
            if (untilExit && _openBraces == 0 && ReadExit()) return;
            ReadCodeToken(untilExit);
        }
    }

    /// <summary>Reads <c>}}</c>, <c>-}}</c> or <c>~}}</c>.</summary>
    private bool ReadExit()
    {
        var mark = Current is '-' or '~' ? Current : '\0';
        if (!IsExit(mark == '\0' ? 0 : 1)) return false;
        var start = _at;
        _at += mark == '\0' ? 2 : 3;
        Add(TokenKind.CodeExit, start, _at);
        Strip(mark);
        return true;
    }

    private bool IsExit(int ahead) => Peek(ahead) == '}' && Peek(ahead + 1) == '}';

    private void ReadCodeToken(bool untilExit)
    {
        var c = Current;
        if (c == '\n' || (c == '\r' && Peek(1) == '\n'))
        {
            var start = _at;
            _at += c == '\r' ? 2 : 1;
            Add(TokenKind.NewLine, start, _at);
        }
        else if (char.IsWhiteSpace(c))
        {
            _at++;
        }
        else if (char.IsLetter(c) || c == '_')
        {
            ReadIdentifier(TokenKind.Identifier);
        }
        else if (char.IsAsciiDigit(c))
        {
            ReadNumber();
        }
        else if (c is '"' or '\'')
        {
            ReadString(c);
        }
        else if (c == '`')
        {
            ReadVerbatimString();
        }
        else if (c == '$')
        {
            if (Peek(1) is '"' or '\'') ReadInterpolatedString();
            else ReadIdentifier(TokenKind.LocalIdentifier);
        }
        else if (c == '#')
        {
            SkipComment(untilExit);
        }
        else
        {
            ReadSymbol();
        }
    }

    private void ReadIdentifier(TokenKind kind)
    {
        var start = _at++;
        if (kind is TokenKind.LocalIdentifier && Current == '$')
        {
            _at++;
        }
        else
        {
            while (char.IsLetterOrDigit(Current) || Current == '_') _at++;
        }
        Add(kind, start, _at);
    }

    /// <summary>Comments end with their line or with <c>##</c>, and always at the closing tag.</summary>
    private void SkipComment(bool untilExit)
    {
        var isBlock = Peek(1) == '#';
        _at += isBlock ? 2 : 1;
        while (_at < _text.Length)
        {
            if (untilExit && (IsExit(0) || (Current is '-' or '~' && IsExit(1)))) return;
            if (isBlock && Current == '#' && Peek(1) == '#')
            {
                _at += 2;
                return;
            }
            if (!isBlock && Current is '\n' or '\r') return;
            _at++;
        }
    }

    private void ReadSymbol()
    {
        var (kind, length) = Symbol(Current, Peek(1), Peek(2));
        var start = _at;
        _at += length;
        if (kind is TokenKind.OpenBrace) _openBraces++;
        if (kind is TokenKind.CloseBrace && _openBraces > 0) _openBraces--;
        if (kind is TokenKind.Invalid)
        {
            if (char.IsSurrogatePair(_text, start)) _at++;
            Error(start, _at, $"Unexpected character `{_text[start.._at]}`");
        }
        Add(kind, start, _at);
    }

    private static (TokenKind Kind, int Length) Symbol(char first, char second, char third) => (first, second, third) switch
    {
        ('.', '.', '<') => (TokenKind.DotDotLess, 3),
        ('.', '.', '.') => (TokenKind.DotDotDot, 3),
        ('/', '/', '=') => (TokenKind.DoubleDivideEqual, 3),
        ('.', '.', _) => (TokenKind.DotDot, 2),
        ('/', '/', _) => (TokenKind.DoubleDivide, 2),
        ('?', '.', _) => (TokenKind.QuestionDot, 2),
        ('?', '?', _) => (TokenKind.QuestionQuestion, 2),
        ('?', '!', _) => (TokenKind.QuestionExclamation, 2),
        ('|', '>', _) => (TokenKind.PipeGreater, 2),
        ('|', '|', _) => (TokenKind.OrOr, 2),
        ('&', '&', _) => (TokenKind.AndAnd, 2),
        ('=', '=', _) => (TokenKind.EqualEqual, 2),
        ('!', '=', _) => (TokenKind.ExclamationEqual, 2),
        ('<', '=', _) => (TokenKind.LessEqual, 2),
        ('>', '=', _) => (TokenKind.GreaterEqual, 2),
        ('<', '<', _) => (TokenKind.ShiftLeft, 2),
        ('>', '>', _) => (TokenKind.ShiftRight, 2),
        ('+', '+', _) => (TokenKind.PlusPlus, 2),
        ('-', '-', _) => (TokenKind.MinusMinus, 2),
        ('+', '=', _) => (TokenKind.PlusEqual, 2),
        ('-', '=', _) => (TokenKind.MinusEqual, 2),
        ('*', '=', _) => (TokenKind.AsteriskEqual, 2),
        ('/', '=', _) => (TokenKind.DivideEqual, 2),
        ('%', '=', _) => (TokenKind.PercentEqual, 2),
        ('^', '^', _) => (TokenKind.Invalid, 2),
        (';', _, _) => (TokenKind.Semicolon, 1),
        (':', _, _) => (TokenKind.Colon, 1),
        (',', _, _) => (TokenKind.Comma, 1),
        ('.', _, _) => (TokenKind.Dot, 1),
        ('(', _, _) => (TokenKind.OpenParen, 1),
        (')', _, _) => (TokenKind.CloseParen, 1),
        ('[', _, _) => (TokenKind.OpenBracket, 1),
        (']', _, _) => (TokenKind.CloseBracket, 1),
        ('{', _, _) => (TokenKind.OpenBrace, 1),
        ('}', _, _) => (TokenKind.CloseBrace, 1),
        ('?', _, _) => (TokenKind.Question, 1),
        ('|', _, _) => (TokenKind.Pipe, 1),
        ('@', _, _) => (TokenKind.At, 1),
        ('^', _, _) => (TokenKind.Caret, 1),
        ('!', _, _) => (TokenKind.Exclamation, 1),
        ('=', _, _) => (TokenKind.Equal, 1),
        ('+', _, _) => (TokenKind.Plus, 1),
        ('-', _, _) => (TokenKind.Minus, 1),
        ('*', _, _) => (TokenKind.Asterisk, 1),
        ('/', _, _) => (TokenKind.Divide, 1),
        ('%', _, _) => (TokenKind.Percent, 1),
        ('<', _, _) => (TokenKind.Less, 1),
        ('>', _, _) => (TokenKind.Greater, 1),
        _ => (TokenKind.Invalid, 1),
    };
}
