namespace Generator.Rendering.Escaping;

/// <summary>
/// Reads a <c>{{ … }}</c> of a template just far enough to know where it ends and which statements it holds. It follows Scriban's lexical rules for
/// strings, comments and braces; whether the code is right is the engine's business.
/// </summary>
internal ref struct CodeBlockReader
{
    private readonly string _text;
    private readonly int _start;
    private int _position;
    private int _depth;
    private bool _isAfterPipe;

    private CodeBlockReader(string text, int start) => (_text, _start, _position) = (text, start, start);

    /// <summary>Reads the block whose opening tag ends at <paramref name="start"/>.</summary>
    public static CodeBlock Read(string text, int start) => new CodeBlockReader(text, start).Read();

    private CodeBlock Read()
    {
        var statements = new List<CodeStatement>();
        var atStatement = true;
        var reserved = -1;
        while (_position < _text.Length)
        {
            var c = _text[_position];
            if (_depth == 0 && IsClosingTag(out var tagLength)) return new CodeBlock(_start, _position, _position + tagLength, statements, reserved);
            if (c == '#')
            {
                SkipComment();
                continue;
            }

            if (c == ';' && _depth == 0 || c == '\n' && _depth == 0 && !_isAfterPipe)
            {
                atStatement = true;
                _position++;
                continue;
            }

            if (char.IsWhiteSpace(c))
            {
                _position++;
                continue;
            }

            var tokenStart = _position;
            var isWord = ReadToken(c);
            _isAfterPipe = c == '|' || (c == '>' && _isAfterPipe);
            var word = isWord ? _text.AsSpan(tokenStart, _position - tokenStart) : default;
            if (word.StartsWith(EscapeCalls.Prefix, StringComparison.Ordinal)) reserved = tokenStart;
            if (atStatement && !IsContinuation(tokenStart)) statements.Add(new CodeStatement(tokenStart, KeywordOf(word), FirstWords(tokenStart)));
            else if (word is "do" or "func" && statements.Count > 0 && !IsMember(tokenStart)) statements[^1] = statements[^1] with { InnerBlocks = statements[^1].InnerBlocks + 1 };
            atStatement = false;
            if (statements.Count > 0) statements[^1] = statements[^1] with { End = _position };
        }

        return new CodeBlock(_start, _text.Length, _text.Length, statements, reserved);
    }

    private readonly bool IsClosingTag(out int length)
    {
        var rest = _text.AsSpan(_position);
        length = rest.StartsWith("}}", StringComparison.Ordinal) ? 2
            : rest.StartsWith("-}}", StringComparison.Ordinal) || rest.StartsWith("~}}", StringComparison.Ordinal) ? 3 : 0;
        return length > 0;
    }

    /// <summary>Moves behind one token; true when it is a word.</summary>
    private bool ReadToken(char c)
    {
        if (char.IsLetter(c) || c == '_')
        {
            while (_position < _text.Length && (char.IsLetterOrDigit(_text[_position]) || _text[_position] == '_')) _position++;
            return true;
        }

        if (c is '"' or '\'' or '`') SkipString(c, interpolated: false);
        else if (c == '$' && _position + 1 < _text.Length && _text[_position + 1] is '"' or '\'')
        {
            _position++;
            SkipString(_text[_position], interpolated: true);
        }
        else
        {
            if (c is '{' or '(' or '[') _depth++;
            else if (c is '}' or ')' or ']' && _depth > 0) _depth--;
            _position++;
        }

        return false;
    }

    private void SkipString(char quote, bool interpolated)
    {
        _position++;
        while (_position < _text.Length)
        {
            var c = _text[_position++];
            if (c == quote) return;
            if (c == '\\' && quote != '`') _position++;
            else if (c == '{' && interpolated) SkipInterpolation();
        }
    }

    private void SkipInterpolation()
    {
        var depth = 1;
        while (_position < _text.Length && depth > 0)
        {
            var c = _text[_position];
            if (c is '"' or '\'' or '`')
            {
                SkipString(c, interpolated: false);
                continue;
            }

            if (c == '{') depth++;
            else if (c == '}') depth--;
            _position++;
        }
    }

    /// <summary>Comments end with their line (<c>#</c>) or at <c>##</c>, and both at the closing tag.</summary>
    private void SkipComment()
    {
        var isBlock = _position + 1 < _text.Length && _text[_position + 1] == '#';
        _position += isBlock ? 2 : 1;
        while (_position < _text.Length && !IsClosingTag(out _))
        {
            if (isBlock && _text.AsSpan(_position).StartsWith("##", StringComparison.Ordinal))
            {
                _position += 2;
                return;
            }

            if (!isBlock && _text[_position] == '\n') return;
            _position++;
        }
    }

    /// <summary>A line that begins with a pipe goes on with the expression of the line before, as does one behind a pipe.</summary>
    private readonly bool IsContinuation(int position) => _text[position] == '|';

    private readonly bool IsMember(int position) => position > 0 && _text[position - 1] is '.' or '@';

    private readonly string FirstWords(int position)
    {
        var rest = _text.AsSpan(position, Math.Min(40, _text.Length - position));
        var end = rest.IndexOfAny("\n;}");
        return (end < 0 ? rest : rest[..end]).TrimEnd().ToString();
    }

    private static StatementKeyword KeywordOf(ReadOnlySpan<char> word) => word switch
    {
        "if" => StatementKeyword.If,
        "else" => StatementKeyword.Else,
        "end" => StatementKeyword.End,
        "case" => StatementKeyword.Case,
        "when" => StatementKeyword.When,
        "for" => StatementKeyword.For,
        "while" => StatementKeyword.While,
        "tablerow" => StatementKeyword.TableRow,
        "with" => StatementKeyword.With,
        "wrap" => StatementKeyword.Wrap,
        "capture" => StatementKeyword.Capture,
        "func" => StatementKeyword.Func,
        "break" or "continue" => StatementKeyword.Jump,
        "ret" => StatementKeyword.Return,
        "import" or "readonly" => StatementKeyword.Other,
        _ => StatementKeyword.None,
    };
}
