using System.Runtime.CompilerServices;
using Generator.Templating.Evaluation;
using Generator.Templating.Evaluation.Statements;
using Generator.Templating.Syntax;

namespace Generator.Templating.Binding;

/// <summary>Turns a syntax tree into nodes that run: every choice that the text decides is made here, once.</summary>
internal static partial class Binder
{
    /// <exception cref="InsufficientExecutionStackException">The tree is too deep.</exception>
    public static Block Bind(BlockSyntax block)
    {
        RuntimeHelpers.EnsureSufficientExecutionStack();
        return new(block, [.. Simplify([.. block.Statements.Select(Bind)])]);
    }

    /// <summary>Joins the tags around a single value with it, and drops the tags at a block's ends, which change nothing there.</summary>
    private static IEnumerable<StatementNode> Simplify(List<StatementNode> nodes)
    {
        var first = nodes is [ExitNode, ..] ? 1 : 0;
        var end = nodes.Count > first && nodes[^1] is EnterNode ? nodes.Count - 1 : nodes.Count;
        for (var index = first; index < end; index++)
        {
            if (index + 2 < end && nodes[index] is EnterNode enter && nodes[index + 1] is PrintNode print && nodes[index + 2] is ExitNode)
            {
                yield return new TagNode(enter.Indent, print.Expression);
                index += 2;
            }
            else
            {
                yield return nodes[index];
            }
        }
    }

    private static Block? BindOptional(BlockSyntax? block) => block is null ? null : Bind(block);

    private static StatementNode Bind(StatementSyntax statement) => statement switch
    {
        RawSyntax raw => new RawNode(raw.Source!.Text, raw.Start, raw.End - raw.Start),
        EnterSyntax enter => new EnterNode(enter.Indent),
        ExitSyntax => ExitNode.Instance,
        ExpressionStatementSyntax { Expression: AssignmentSyntax assignment } => new EvaluateNode(Bind(assignment)),
        ExpressionStatementSyntax print => new PrintNode(Bind(print.Expression)),
        IfSyntax branch => BindIf(branch),
        CaseSyntax branch => new CaseNode(
            Bind(branch.Value),
            Bind(branch.Before),
            [.. branch.Whens.Select(when => (when, when.Values.Select(Bind).ToArray(), Bind(when.Body)))],
            BindOptional(branch.Otherwise)),
        ForSyntax loop => new ForNode(
            loop,
            BindPath(loop.Variable),
            Bind(loop.List),
            [.. loop.Options.Select(option => (option, option.Value is null ? null : Bind(option.Value)))],
            Bind(loop.Body),
            BindOptional(loop.Otherwise)),
        WhileSyntax loop => new WhileNode(loop, Bind(loop.Condition), Bind(loop.Body)),
        BreakSyntax => new LeaveNode(statement, Flow.Break),
        ContinueSyntax => new LeaveNode(statement, Flow.Continue),
        ReturnSyntax returning => new ReturnNode(returning.Value is null ? null : Bind(returning.Value)),
        CaptureSyntax capture => new CaptureNode(BindPath(capture.Target), Bind(capture.Body)),
        WithSyntax with => new WithNode(with, Bind(with.Target), Bind(with.Body)),
        WrapSyntax wrap => new WrapNode(wrap, Bind(wrap.Target), new(wrap.Body, Bind(wrap.Body))),
        ImportSyntax import => new ImportNode(import, Bind(import.Imported)),
        ReadOnlySyntax readOnly => new ReadOnlyNode(readOnly.Variable),
        FunctionStatementSyntax { Function: { Name: { } name } function } => new DefineFunctionNode(BindPath(name), BindFunction(function)),
        _ => throw new InvalidOperationException($"No node for {statement.GetType().Name}"),
    };

    private static IfNode BindIf(IfSyntax branch)
    {
        List<(ExpressionNode, Block)> branches = [];
        StatementSyntax? rest = branch;
        while (rest is IfSyntax next)
        {
            branches.Add((Bind(next.Condition), Bind(next.Then)));
            rest = next.Otherwise;
        }
        return new([.. branches], BindOptional((BlockSyntax?)rest));
    }

    private static ScriptFunction BindFunction(FunctionSyntax function) =>
        new(function, BindOptional(function.Body), function.Value is null ? null : Bind(function.Value));
}
