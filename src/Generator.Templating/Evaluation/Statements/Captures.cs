using Generator.Templating.Evaluation.Expressions;
using Generator.Templating.Runtime;
using Generator.Templating.Syntax;

namespace Generator.Templating.Evaluation.Statements;

/// <summary>Keeps what the body prints. The value is the output itself, so that an overridden <c>Write</c> can tell it from a text.</summary>
internal sealed class CaptureNode(PathNode target, Block body) : StatementNode
{
    public override void Emit(TemplateContext context)
    {
        TextBuffer output = new();
        context.PushOutput(output);
        body.Emit(context);
        context.PopOutput();
        target.Set(context, output);
    }
}

internal sealed class WithNode(WithSyntax syntax, ExpressionNode target, Block body) : StatementNode
{
    public override void Emit(TemplateContext context)
    {
        var value = target.Eval(context);
        if (value is not IScriptObject scriptObject) throw new ScriptRuntimeException(syntax.Target.Span, $"`with` needs an object instead of a value of type {context.GetTypeName(value)}");
        context.PushGlobal(scriptObject);
        body.Emit(context);
        context.PopGlobal();
    }
}

/// <summary>Calls a function with a block, which the function finds in <c>$$</c>.</summary>
internal sealed class WrapNode(WrapSyntax syntax, ExpressionNode target, ScriptBlockStatement block) : StatementNode
{
    public override void Emit(TemplateContext context)
    {
        var value = target switch
        {
            CallNode call when syntax.Target is CallSyntax => call.Call(context, block, context.PrintsInPlace),
            PathNode and not ParenthesisNode => new CallNode(target.Syntax, target, [], [], expands: false).Call(context, block, context.PrintsInPlace),
            _ => throw new ScriptRuntimeException(syntax.Target.Span, $"`wrap` needs a function instead of `{syntax.Target}`"),
        };
        if (value is not null) context.Print(target, value);
    }
}
