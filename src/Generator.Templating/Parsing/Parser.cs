using Generator.Templating.Syntax;

namespace Generator.Templating.Parsing;

/// <summary>Reads a template's tokens into a syntax tree. Goes on after an error, so that all of a template's errors are found at once.</summary>
internal sealed partial class Parser
{
    private readonly SourceText _source;
    private readonly List<Token> _tokens;
    private readonly ParserOptions _options;
    private readonly LogMessageBag _messages;
    private int _index;
    private int _previousEnd;
    private int _depth;

    /// <summary>Above zero inside brackets, where ends of lines do not count.</summary>
    private int _freeNewLines;

    private Parser(SourceText source, List<Token> tokens, ParserOptions options, LogMessageBag messages)
    {
        _source = source;
        _tokens = tokens;
        _options = options;
        _messages = messages;
    }

    private Token Current => _tokens[_index];

    private TokenKind Kind => _tokens[_index].Kind;

    /// <summary>Answers a tree even for a broken template, whose errors are then in <paramref name="messages"/>.</summary>
    public static PageSyntax Parse(SourceText source, ParserOptions options, LexerOptions lexerOptions, LogMessageBag messages)
    {
        var tokens = Lexer.Tokenize(source, lexerOptions, messages);
        return new Parser(source, tokens, options, messages).ParsePage();
    }

    private Token Ahead(int count) => _tokens[Math.Min(_index + count, _tokens.Count - 1)];

    private void Advance()
    {
        if (Kind is TokenKind.EndOfText) return;
        _previousEnd = Current.End;
        _index++;
        if (_freeNewLines > 0) SkipNewLines();
    }

    private void SkipNewLines()
    {
        while (Kind is TokenKind.NewLine) _index++;
    }

    private bool Accept(TokenKind kind)
    {
        if (Kind != kind) return false;
        Advance();
        return true;
    }

    private string TextOf(in Token token) => token.Kind is TokenKind.EndOfText ? "<eof>" : _source.Text[token.Start..token.End];

    private bool IsWord(string word) =>
        Kind is TokenKind.Identifier && _source.Text.AsSpan(Current.Start, Current.End - Current.Start).SequenceEqual(word);

    private SourceRange Range(int start) => new(_source, start, Math.Max(_previousEnd, start));

    private SourceRange RangeOf(in Token token) => new(_source, token.Start, token.End);

    private bool IsEndOfStatement =>
        Kind is TokenKind.NewLine or TokenKind.Semicolon or TokenKind.CodeExit or TokenKind.EndOfText or TokenKind.FrontMatterMarker;

    private void Error(int start, int end, string message) =>
        _messages.Add(new(ParserMessageType.Error, _source.Span(start, end), message));

    /// <summary>Reports a token, unless the lexer has already done so.</summary>
    private void ErrorAt(in Token token, string message)
    {
        if (token.Kind is TokenKind.Invalid) return;
        if (token.Kind is TokenKind.EndOfText) Error(Math.Max(_source.Start.Offset, token.Start - 1), token.Start, message);
        else Error(token.Start, token.End, message);
    }

    private void ExpectEndOfStatement()
    {
        if (IsEndOfStatement) return;
        ErrorAt(Current, $"Unexpected `{TextOf(Current)}`; expected the end of the statement");
        SkipStatement();
    }

    private void SkipStatement()
    {
        _freeNewLines = 0;
        while (!IsEndOfStatement) Advance();
    }

    /// <summary>Goes a level down. False, with an error, when the template is nested too deeply to be read safely.</summary>
    private bool Enter()
    {
        _depth++;
        if (_depth <= (_options.ExpressionDepthLimit ?? int.MaxValue) && System.Runtime.CompilerServices.RuntimeHelpers.TryEnsureSufficientExecutionStack()) return true;
        if (Kind is not TokenKind.EndOfText)
        {
            ErrorAt(Current, $"The statement is nested more than {_options.ExpressionDepthLimit} levels deep");
            _index = _tokens.Count - 1;
        }
        return false;
    }

    private void Leave() => _depth--;
}
