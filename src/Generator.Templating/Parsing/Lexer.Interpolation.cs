namespace Generator.Templating.Parsing;

internal sealed partial class Lexer
{
    private const int DeepestInterpolation = 32;
    private int _interpolations;

    /// <summary>Reads <c>$"text {expression} text"</c>. The first <c>}</c> ends an expression.</summary>
    private void ReadInterpolatedString()
    {
        var start = _at;
        var quote = Peek(1);
        if (_interpolations == DeepestInterpolation)
        {
            Unterminated(start, "Interpolated strings are nested too deeply");
            return;
        }
        _interpolations++;
        _at += 2;
        Add(TokenKind.InterpolatedBegin, start, _at);
        var chunk = _at;
        var escapes = 0;
        while (Current != quote)
        {
            if (_at >= _text.Length)
            {
                Unterminated(start, $"Unexpected end of file while parsing a string not terminated by a {quote}");
                _interpolations--;
                return;
            }
            if (Current == '{')
            {
                Add(TokenKind.InterpolatedText, chunk, _at, escapes);
                ReadInterpolatedExpression();
                (chunk, escapes) = (_at, 0);
                continue;
            }
            if (Current == '\\')
            {
                escapes = 1;
                CheckEscape(start);
            }
            _at++;
        }
        Add(TokenKind.InterpolatedText, chunk, _at, escapes);
        Add(TokenKind.InterpolatedEnd, _at, ++_at);
        _interpolations--;
    }

    private void ReadInterpolatedExpression()
    {
        Add(TokenKind.InterpolatedOpen, _at, ++_at);
        var openBraces = _openBraces;
        while (_at < _text.Length && Current != '}') ReadCodeToken(untilExit: true);
        _openBraces = openBraces;
        if (_at < _text.Length) Add(TokenKind.InterpolatedClose, _at, ++_at);
    }
}
