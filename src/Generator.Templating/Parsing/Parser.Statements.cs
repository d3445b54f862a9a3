using System.Collections.Immutable;
using Generator.Templating.Syntax;

namespace Generator.Templating.Parsing;

internal sealed partial class Parser
{
    private PageSyntax ParsePage()
    {
        BlockSyntax? frontMatter = null;
        if (Accept(TokenKind.FrontMatterMarker))
        {
            frontMatter = ParseTopLevel();
            Accept(TokenKind.FrontMatterMarker);
        }
        var body = ParseTopLevel();
        return new(new(_source, _source.Start.Offset, _source.Text.Length), frontMatter, body);
    }

    private BlockSyntax ParseTopLevel()
    {
        var statements = ImmutableArray.CreateBuilder<StatementSyntax>();
        var start = Current.Start;
        while (Kind is not (TokenKind.EndOfText or TokenKind.FrontMatterMarker))
        {
            ParseStatements(statements);
            if (Kind is TokenKind.EndOfText or TokenKind.FrontMatterMarker) break;
            ReportStrayTerminator();
        }
        return new(Range(start), statements.ToImmutable());
    }

    private void ReportStrayTerminator()
    {
        var word = Current;
        Advance();
        switch (TextOf(word))
        {
            case "end":
                Error(word.End - 1, word.End, "Found `end` without a block that it could end");
                break;
            case "when":
                ErrorAt(word, "A `when` must stand in a `case`");
                break;
            default:
                ErrorAt(word, "An `else` must stand in an `if`, a `case` or a loop");
                break;
        }
        SkipStatement();
    }

    /// <summary>Reads statements up to <c>end</c>, <c>else</c>, <c>when</c> or the end of the text.</summary>
    /// <param name="statements">Takes the statements.</param>
    /// <param name="isCase">Whether they stand between a <c>case</c> and its first <c>when</c>, where text does not count and a name cannot begin a statement.</param>
    private void ParseStatements(ImmutableArray<StatementSyntax>.Builder statements, bool isCase = false)
    {
        while (true)
        {
            switch (Kind)
            {
                case TokenKind.EndOfText or TokenKind.FrontMatterMarker:
                    return;
                case TokenKind.Raw:
                    if (!isCase) statements.Add(new RawSyntax(RangeOf(Current)));
                    Advance();
                    break;
                case TokenKind.CodeEnter:
                    statements.Add(new EnterSyntax(RangeOf(Current), isCase ? null : IndentBefore()));
                    Advance();
                    break;
                case TokenKind.EscapeEnter:
                    statements.Add(new EnterSyntax(RangeOf(Current), null));
                    Advance();
                    break;
                case TokenKind.CodeExit or TokenKind.EscapeExit:
                    statements.Add(new ExitSyntax(RangeOf(Current)));
                    Advance();
                    break;
                case TokenKind.NewLine or TokenKind.Semicolon:
                    Advance();
                    break;
                default:
                    if (IsWord("end") || IsWord("else") || IsWord("when")) return;
                    if (isCase && Kind is TokenKind.Identifier or TokenKind.LocalIdentifier) ErrorAt(Current, $"`{TextOf(Current)}` stands in a `case` before its first `when`");
                    if (ParseStatement() is { } statement) statements.Add(statement);
                    break;
            }
        }
    }

    private BlockSyntax ParseBlock(bool isCase = false)
    {
        var statements = ImmutableArray.CreateBuilder<StatementSyntax>();
        var start = Current.Start;
        if (Enter()) ParseStatements(statements, isCase);
        Leave();
        return new(Range(start), statements.ToImmutable());
    }

    /// <summary>The blanks before a tag that stands alone at the start of its line.</summary>
    private string? IndentBefore()
    {
        if (Current.Value != 0 || _index == 0) return null;
        var raw = _tokens[_index - 1];
        if (raw.Kind is not TokenKind.Raw) return null;
        if (raw.End != Current.Start) return null;
        var first = raw.End;
        while (first > _source.Start.Offset && _source.Text[first - 1] != '\n' && char.IsWhiteSpace(_source.Text[first - 1])) first--;
        var isAlone = first == _source.Start.Offset || _source.Text[first - 1] == '\n';
        return isAlone && first < raw.End ? _source.Text[first..raw.End] : null;
    }

    private StatementSyntax? ParseStatement()
    {
        _freeNewLines = 0;
        var start = Current.Start;
        if (Kind is TokenKind.Identifier && ParseKeyword(start) is { } statement) return statement.Value;
        var isBlock = Kind is TokenKind.LocalIdentifier && TextOf(Current) == "$$";
        var expression = isBlock ? ParseVariable() : ParseExpression(allowAssignment: true);
        if (expression is null) SkipStatement();
        else ExpectEndOfStatement();
        return expression is FunctionSyntax { Name: not null } function ? new FunctionStatementSyntax(Range(start), function)
            : expression is null ? null
            : new ExpressionStatementSyntax(Range(start), expression);
    }

    private readonly record struct Parsed(StatementSyntax? Value);

    /// <summary>Null when the word is no keyword here.</summary>
    private Parsed? ParseKeyword(int start)
    {
        var word = TextOf(Current);
        if (word is "for" or "while" or "tablerow" && Ahead(1).Kind is TokenKind.Dot) return null;
        return word switch
        {
            "if" => new(ParseIf(start)),
            "case" => new(ParseCase(start)),
            "for" => new(ParseFor(start, isTable: false)),
            "tablerow" => new(ParseFor(start, isTable: true)),
            "while" => new(ParseWhile(start)),
            "break" => new(ParseWord(range => new BreakSyntax(range), start)),
            "continue" => new(ParseWord(range => new ContinueSyntax(range), start)),
            "capture" => new(ParseCapture(start)),
            "with" => new(ParseWith(start)),
            "wrap" => new(ParseWrap(start)),
            "import" => new(ParseImport(start)),
            "readonly" => new(ParseReadOnly(start)),
            "ret" => new(ParseReturn(start)),
            "func" => new(ParseFunctionStatement(start)),
            _ => null,
        };
    }

    private StatementSyntax ParseWord(Func<SourceRange, StatementSyntax> create, int start)
    {
        Advance();
        var statement = create(Range(start));
        ExpectEndOfStatement();
        return statement;
    }

    private ImportSyntax? ParseImport(int start)
    {
        Advance();
        var value = ExpectExpression("import");
        EndHeader(value);
        return value is null ? null : new(Range(start), value);
    }

    private ReturnSyntax ParseReturn(int start)
    {
        Advance();
        var value = IsEndOfStatement ? null : ParseExpression();
        if (value is null) SkipStatement();
        else ExpectEndOfStatement();
        return new(Range(start), value);
    }

    private ReadOnlySyntax? ParseReadOnly(int start)
    {
        Advance();
        if (Kind is not (TokenKind.Identifier or TokenKind.LocalIdentifier))
        {
            Error(start, _previousEnd, $"`readonly` needs a variable instead of `{TextOf(Current)}`");
            SkipStatement();
            return null;
        }
        var variable = ParseVariable();
        ExpectEndOfStatement();
        return new(Range(start), variable);
    }

    /// <summary>Reads an expression that must be there.</summary>
    private ExpressionSyntax? ExpectExpression(string statement)
    {
        if (IsExpressionStart) return ParseExpression();
        ErrorAt(Current, $"`{statement}` needs an expression instead of `{TextOf(Current)}`");
        return null;
    }

    private void EndHeader(object? header)
    {
        if (header is null) SkipStatement();
        else ExpectEndOfStatement();
    }
}
