using System.Collections.Immutable;

namespace Generator.Templating.Syntax;

internal abstract class StatementSyntax(in SourceRange range) : ScriptNode(range);

internal sealed class BlockSyntax(in SourceRange range, ImmutableArray<StatementSyntax> statements) : StatementSyntax(range)
{
    public ImmutableArray<StatementSyntax> Statements => statements;
}

/// <summary>Text that is printed as it is.</summary>
internal sealed class RawSyntax(in SourceRange range) : StatementSyntax(range);

/// <summary>The opening tag of a code block.</summary>
internal sealed class EnterSyntax(in SourceRange range, string? indent) : StatementSyntax(range)
{
    /// <summary>The blanks before the tag when nothing else stands before it on its line.</summary>
    public string? Indent => indent;
}

/// <summary>The closing tag of a code block.</summary>
internal sealed class ExitSyntax(in SourceRange range) : StatementSyntax(range);

internal sealed class ExpressionStatementSyntax(in SourceRange range, ExpressionSyntax expression) : StatementSyntax(range)
{
    public ExpressionSyntax Expression => expression;
}

/// <summary><c>if</c> with its <c>else if</c> as another one in <see cref="Otherwise"/>.</summary>
internal sealed class IfSyntax(in SourceRange range, ExpressionSyntax condition, BlockSyntax then, StatementSyntax? otherwise) : StatementSyntax(range)
{
    public ExpressionSyntax Condition => condition;

    public BlockSyntax Then => then;

    public StatementSyntax? Otherwise => otherwise;
}

internal sealed class CaseSyntax(
    in SourceRange range, ExpressionSyntax value, BlockSyntax before, ImmutableArray<WhenSyntax> whens, BlockSyntax? otherwise) : StatementSyntax(range)
{
    public ExpressionSyntax Value => value;

    /// <summary>What stands before the first <c>when</c>, without text.</summary>
    public BlockSyntax Before => before;

    public ImmutableArray<WhenSyntax> Whens => whens;

    public BlockSyntax? Otherwise => otherwise;
}

internal sealed class WhenSyntax(in SourceRange range, ImmutableArray<ExpressionSyntax> values, BlockSyntax body) : ScriptNode(range)
{
    public ImmutableArray<ExpressionSyntax> Values => values;

    public BlockSyntax Body => body;
}

/// <summary><c>for</c> and <c>tablerow</c>.</summary>
internal sealed class ForSyntax(
    in SourceRange range,
    bool isTable,
    PathSyntax variable,
    ExpressionSyntax list,
    ImmutableArray<NamedArgumentSyntax> options,
    BlockSyntax body,
    BlockSyntax? otherwise) : StatementSyntax(range)
{
    public bool IsTable => isTable;

    public PathSyntax Variable => variable;

    public ExpressionSyntax List => list;

    public ImmutableArray<NamedArgumentSyntax> Options => options;

    public BlockSyntax Body => body;

    /// <summary>What is printed for an empty list.</summary>
    public BlockSyntax? Otherwise => otherwise;
}

internal sealed class WhileSyntax(in SourceRange range, ExpressionSyntax condition, BlockSyntax body) : StatementSyntax(range)
{
    public ExpressionSyntax Condition => condition;

    public BlockSyntax Body => body;
}

internal sealed class BreakSyntax(in SourceRange range) : StatementSyntax(range);

internal sealed class ContinueSyntax(in SourceRange range) : StatementSyntax(range);

internal sealed class ReturnSyntax(in SourceRange range, ExpressionSyntax? value) : StatementSyntax(range)
{
    public ExpressionSyntax? Value => value;
}

internal sealed class CaptureSyntax(in SourceRange range, PathSyntax target, BlockSyntax body) : StatementSyntax(range)
{
    public PathSyntax Target => target;

    public BlockSyntax Body => body;
}

internal sealed class WithSyntax(in SourceRange range, ExpressionSyntax target, BlockSyntax body) : StatementSyntax(range)
{
    public ExpressionSyntax Target => target;

    public BlockSyntax Body => body;
}

internal sealed class WrapSyntax(in SourceRange range, ExpressionSyntax target, BlockSyntax body) : StatementSyntax(range)
{
    public ExpressionSyntax Target => target;

    public BlockSyntax Body => body;
}

internal sealed class ImportSyntax(in SourceRange range, ExpressionSyntax source) : StatementSyntax(range)
{
    public ExpressionSyntax Imported => source;
}

internal sealed class ReadOnlySyntax(in SourceRange range, VariableSyntax variable) : StatementSyntax(range)
{
    public VariableSyntax Variable => variable;
}

internal sealed class FunctionStatementSyntax(in SourceRange range, FunctionSyntax function) : StatementSyntax(range)
{
    public FunctionSyntax Function => function;
}

internal sealed class PageSyntax(in SourceRange range, BlockSyntax? frontMatter, BlockSyntax body) : ScriptNode(range)
{
    /// <summary>The script before the text, when the template was read with front matter.</summary>
    public BlockSyntax? FrontMatter => frontMatter;

    public BlockSyntax Body => body;
}
