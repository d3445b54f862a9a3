using Generator.Templating.Syntax;

namespace Generator.Templating.Evaluation.Statements;

/// <summary><c>if</c>, with its <c>else if</c>s in order.</summary>
internal sealed class IfNode((ExpressionNode Condition, Block Body)[] branches, Block? otherwise) : StatementNode
{
    public override void Emit(TemplateContext context)
    {
        foreach (var (condition, body) in branches)
        {
            if (!condition.Test(context)) continue;
            body.Emit(context);
            return;
        }
        otherwise?.Emit(context);
    }
}

internal sealed class CaseNode(ExpressionNode value, Block before, (WhenSyntax Syntax, ExpressionNode[] Values, Block Body)[] whens, Block? otherwise) : StatementNode
{
    public override void Emit(TemplateContext context)
    {
        var actual = value.Eval(context);
        before.Emit(context);
        if (context.Flow is not Flow.Next) return;
        foreach (var (syntax, values, body) in whens)
        {
            foreach (var candidate in values)
            {
                if (!IsEqual(context, syntax, actual, candidate.Eval(context))) continue;
                body.Emit(context);
                return;
            }
        }
        otherwise?.Emit(context);
    }

    private static bool IsEqual(TemplateContext context, WhenSyntax syntax, object? actual, object? expected) => actual is string text && expected is string other
        ? string.Equals(text, other, StringComparison.Ordinal)
        : BinaryOperation.Evaluate(context, syntax.Span, ScriptBinaryOperator.CompareEqual, actual, expected) is true;
}

internal sealed class LeaveNode(ScriptNode syntax, Flow flow) : StatementNode
{
    public override void Emit(TemplateContext context)
    {
        if (context.IsInLoop) context.Flow = flow;
        else if (context.EnableBreakAndContinueAsReturnOutsideLoop) context.Flow = Flow.Return;
        else throw new ScriptRuntimeException(syntax.Span, $"`{syntax}` can only be used in a loop");
    }
}

internal sealed class ReturnNode(ExpressionNode? value) : StatementNode
{
    public override void Emit(TemplateContext context)
    {
        context.ReturnValue = value?.Eval(context);
        context.Flow = Flow.Return;
    }
}
