namespace Generator.Templating.Parsing;

internal sealed partial class Lexer
{
    private void ReadNumber()
    {
        var start = _at;
        if (Current == '0' && Peek(1) == 'x')
        {
            ReadDigits(start, TokenKind.HexInteger, char.IsAsciiHexDigit, "Expecting at least one hexadecimal digit after 0x");
            return;
        }
        if (Current == '0' && Peek(1) == 'b')
        {
            ReadDigits(start, TokenKind.BinaryInteger, c => c is '0' or '1', "Expecting at least one binary digit after 0b");
            return;
        }

        var kind = TokenKind.Integer;
        SkipDigits();
        // `1..2` is a range, `1.x` a mistake; `1.`, `1.5`, `1.f` and `1.e2` are numbers.
        if (Current == '.' && Peek(1) != '.' && (!char.IsLetter(Peek(1)) || Peek(1) is 'e' or 'E' || IsSuffix(Peek(1))))
        {
            kind = TokenKind.Float;
            _at++;
            while (char.IsAsciiDigit(Current)) _at++;
        }
        if (Current is 'e' or 'E')
        {
            _at++;
            if (Current is '+' or '-') _at++;
            if (!char.IsAsciiDigit(Current))
            {
                Error(_at, _at + 1, "Expecting at least one digit after the exponent");
                Add(TokenKind.Invalid, start, _at);
                return;
            }
            SkipDigits();
        }
        if (IsSuffix(Current))
        {
            kind = TokenKind.Float;
            _at++;
        }
        Add(kind, start, _at);
    }

    private static bool IsSuffix(char c) => c is 'f' or 'F' or 'd' or 'D' or 'm' or 'M';

    private void SkipDigits()
    {
        while (char.IsAsciiDigit(Current) || Current == '_') _at++;
    }

    private void ReadDigits(int start, TokenKind kind, Predicate<char> isDigit, string message)
    {
        _at += 2;
        var first = _at;
        while (isDigit(Current) || Current == '_') _at++;
        if (first == _at)
        {
            Error(start, _at, message);
            Add(TokenKind.Invalid, start, _at);
            return;
        }
        if (kind is TokenKind.BinaryInteger && Current == '.' && isDigit(Peek(1)))
        {
            _at++;
            while (isDigit(Current) || Current == '_') _at++;
            if (IsSuffix(Current)) _at++;
        }
        else if (Current is 'u' or 'U')
        {
            _at++;
        }
        Add(kind, start, _at);
    }

    private void ReadString(char quote)
    {
        var start = _at++;
        var escapes = 0;
        while (Current != quote)
        {
            if (_at >= _text.Length)
            {
                Unterminated(start, $"Unexpected end of file while parsing a string not terminated by a {quote}");
                return;
            }
            if (Current == '\\')
            {
                escapes = 1;
                CheckEscape(start);
            }
            _at++;
        }
        Add(TokenKind.String, start, ++_at, escapes);
    }

    /// <summary>Steps to the last character of an escape.</summary>
    private void CheckEscape(int start)
    {
        _at++;
        var digits = Current switch { 'u' => 4, 'x' => 2, _ => 0 };
        var isKnown = Current is '\\' or '\'' or '"' or '0' or 'b' or 'f' or 'n' or 'r' or 't' or 'v' or 'u' or 'x' or '\n' or '\r'
            || (_interpolations > 0 && Current == '{');
        if (_at >= _text.Length) return;
        if (!isKnown) Error(start, start + 1, $"Unexpected escape character `{Current}` in string");
        for (; digits > 0; digits--)
        {
            if (!char.IsAsciiHexDigit(Peek(1)))
            {
                Error(_at + 1, _at + 2, "Expecting a hexadecimal digit");
                return;
            }
            _at++;
        }
    }

    private void ReadVerbatimString()
    {
        var start = _at++;
        var escapes = 0;
        while (true)
        {
            if (_at >= _text.Length)
            {
                Unterminated(start, "Unexpected end of file while parsing a verbatim string not terminated by a `");
                return;
            }
            if (Current == '`')
            {
                if (Peek(1) != '`') break;
                escapes = 1;
                _at++;
            }
            _at++;
        }
        Add(TokenKind.VerbatimString, start, ++_at, escapes);
    }

    private void Unterminated(int start, string message)
    {
        _at = _text.Length;
        Error(Math.Max(0, _at - 1), _at, message);
        Add(TokenKind.Invalid, start, _at);
    }
}
