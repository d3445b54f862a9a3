namespace Generator.Templating.Parsing;

/// <summary>Splits a template's text into tokens. Text outside code is cut to what whitespace control leaves of it.</summary>
internal sealed partial class Lexer
{
    private readonly SourceText _source;
    private readonly string _text;
    private readonly LexerOptions _options;
    private readonly LogMessageBag _messages;
    private readonly List<Token> _tokens = [];
    private int _at;
    private int _openBraces;

    private Lexer(SourceText source, LexerOptions options, LogMessageBag messages)
    {
        _source = source;
        _text = source.Text;
        _options = options;
        _messages = messages;
        _at = source.Start.Offset;
    }

    private char Current => Peek(0);

    public static List<Token> Tokenize(SourceText source, LexerOptions options, LogMessageBag messages)
    {
        Lexer lexer = new(source, options, messages);
        lexer.Tokenize();
        return lexer._tokens;
    }

    private void Tokenize()
    {
        if (_options.Mode is ScriptMode.ScriptOnly)
        {
            ReadCode(untilExit: false);
        }
        else if (_options.Mode is ScriptMode.Default || ReadFrontMatter())
        {
            ReadText();
        }
        Add(TokenKind.EndOfText, _text.Length, _text.Length);
    }

    private char Peek(int ahead) => _at + ahead < _text.Length ? _text[_at + ahead] : '\0';

    private void Add(TokenKind kind, int start, int end, int value = 0) => _tokens.Add(new(kind, start, end, value));

    private void Error(int start, int end, string message) =>
        _messages.Add(new(ParserMessageType.Error, _source.Span(start, end), message));
}
