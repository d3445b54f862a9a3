namespace Generator.Templating.Parsing;

internal sealed partial class Lexer
{
    /// <summary>Reads text and the blocks in it up to the end.</summary>
    private void ReadText()
    {
        var start = _at;
        while (_at < _text.Length)
        {
            var brace = _text.IndexOf('{', _at);
            if (brace < 0 || brace + 1 >= _text.Length) break;
            _at = brace + 1;
            if (_text[brace + 1] == '{')
            {
                _at = brace + 2;
                AddText(start, brace, StripMark());
                start = ReadCodeBlock(brace);
            }
            else if (_text[brace + 1] == '%' && EscapeLength(brace) is > 0 and var percents)
            {
                _at = brace + percents + 2;
                AddText(start, brace, StripMark());
                Add(TokenKind.EscapeEnter, brace, _at);
                start = ReadEscapedBlock(percents);
            }
        }
        _at = _text.Length;
        AddText(start, _text.Length, '\0');
    }

    /// <summary>Reads from behind <c>{{</c>; answers where text goes on.</summary>
    private int ReadCodeBlock(int open)
    {
        var strips = _text[_at - 1] is '-' or '~';
        Add(TokenKind.CodeEnter, open, _at, strips ? 1 : 0);
        ReadCode(untilExit: true);
        return _at;
    }

    /// <summary>How many <c>%</c> stand between the braces of <c>{%{</c>; 0 when it is none.</summary>
    private int EscapeLength(int open)
    {
        var at = open + 1;
        while (at < _text.Length && _text[at] == '%') at++;
        return at < _text.Length && _text[at] == '{' ? at - open - 1 : 0;
    }

    /// <summary>Reads from behind <c>{%{</c> to behind <c>}%}</c>, or to the end of the text.</summary>
    private int ReadEscapedBlock(int percents)
    {
        var close = string.Concat("}", new string('%', percents), "}");
        var end = _text.IndexOf(close, _at, StringComparison.Ordinal);
        if (end < 0)
        {
            AddText(_at, _text.Length, '\0');
            return _at = _text.Length;
        }
        var mark = end > _at && _text[end - 1] is '-' or '~' ? _text[end - 1] : '\0';
        AddText(_at, mark == '\0' ? end : end - 1, '\0');
        _at = end + close.Length;
        Add(TokenKind.EscapeExit, end, _at);
        Strip(mark);
        return _at;
    }

    /// <summary>Steps over a <c>-</c> or <c>~</c> and answers it.</summary>
    private char StripMark()
    {
        var mark = Current;
        if (mark is not ('-' or '~')) return '\0';
        // `{{-}}` and `{{--x}}`: only the first sign belongs to the tag.
        _at++;
        return mark;
    }

    /// <summary>Steps over the white space behind a tag: all of it, or up to the end of the line.</summary>
    private void Strip(char mark)
    {
        if (mark == '\0') return;
        while (_at < _text.Length && char.IsWhiteSpace(_text[_at]))
        {
            if (_text[_at++] == '\n' && mark == '~') return;
        }
    }

    /// <summary>Adds the text between two tags without what the second tag strips.</summary>
    private void AddText(int start, int end, char mark)
    {
        while (mark != '\0' && end > start && char.IsWhiteSpace(_text[end - 1]) && !(mark == '~' && _text[end - 1] is '\n' or '\r')) end--;
        if (end > start) Add(TokenKind.Raw, start, end);
    }

    /// <summary>Reads the script between two marker lines. Answers whether text may follow.</summary>
    private bool ReadFrontMatter()
    {
        var marker = _options.FrontMatterMarker;
        while (_at < _text.Length && char.IsWhiteSpace(_text[_at])) _at++;
        if (string.CompareOrdinal(_text, _at, marker, 0, marker.Length) != 0)
        {
            Error(_at, _at + 1, $"The front matter must begin with `{marker}`");
            return false;
        }
        Add(TokenKind.FrontMatterMarker, _at, _at + marker.Length);
        _at += marker.Length;
        var close = _text.IndexOf("\n" + marker, _at, StringComparison.Ordinal);
        if (close < 0)
        {
            Error(_text.Length, _text.Length, $"The front matter must end with `{marker}`");
            return false;
        }
        ReadCode(untilExit: false, limit: close + 1);
        Add(TokenKind.FrontMatterMarker, close + 1, close + 1 + marker.Length);
        _at = close + 1 + marker.Length;
        while (_at < _text.Length && _text[_at] is ' ' or '\t' or '\r') _at++;
        if (Current == '\n') _at++;
        return _options.Mode is ScriptMode.FrontMatterAndContent;
    }
}
