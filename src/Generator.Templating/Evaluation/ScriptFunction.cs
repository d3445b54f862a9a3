using System.Collections.Immutable;
using Generator.Templating.Runtime;
using Generator.Templating.Syntax;

namespace Generator.Templating.Evaluation;

/// <summary>A function that a template defines.</summary>
internal sealed class ScriptFunction(FunctionSyntax syntax, Block? body, ExpressionNode? value) : IScriptCustomFunction
{
    private readonly ImmutableArray<ParameterSyntax> _parameters = syntax.Parameters ?? [];
    private readonly bool _hasOwnFrame = syntax.Parameters is not null;

    /// <summary>False for <c>do … end</c>.</summary>
    public bool HasName { get; } = syntax.Name is not null;

    public int RequiredParameterCount { get; } = syntax.Parameters?.Count(parameter => !parameter.IsOptional) ?? 0;

    public int ParameterCount => _parameters.Length;

    public ScriptVarParamKind VarParamKind => !_hasOwnFrame ? ScriptVarParamKind.Direct
        : _parameters is [.., { TakesRest: true }] ? ScriptVarParamKind.LastParameter
        : ScriptVarParamKind.None;

    public Type ReturnType => typeof(object);

    public ScriptParameterInfo GetParameterInfo(int index)
    {
        var parameter = _parameters[index];
        return parameter.IsOptional ? new(typeof(object), parameter.Name, parameter.Default) : new(typeof(object), parameter.Name);
    }

    public object? Invoke(TemplateContext context, ScriptNode? callerContext, ScriptArray arguments, ScriptBlockStatement? blockStatement) =>
        Call(context, new NodeCallSite(callerContext ?? syntax), arguments, callerContext, blockStatement);

    public ValueTask<object?> InvokeAsync(
        TemplateContext context, ScriptNode? callerContext, ScriptArray arguments, ScriptBlockStatement? blockStatement) =>
        new(Invoke(context, callerContext, arguments, blockStatement));

    /// <summary>Runs the function. Text in it is printed; the value is what <c>ret</c> gives.</summary>
    public object? Call(TemplateContext context, ICallSite site, ScriptArray arguments, ScriptNode? caller, ScriptBlockStatement? block)
    {
        context.EnterCall(caller ?? syntax);
        context.PushLocal(arguments, block);
        if (_hasOwnFrame)
        {
            var frame = context.PushFrame(null);
            for (var index = 0; index < _parameters.Length; index++) frame.Variables.Push(_parameters[index].Name, arguments[index]);
        }
        object? result;
        if (value is not null)
        {
            result = value.Eval(context);
        }
        else
        {
            body!.Emit(context);
            result = context.Flow is Flow.Return ? context.ReturnValue : null;
            context.ReturnValue = null;
            context.LastValue = null;
            context.Flow = Flow.Next;
        }
        if (_hasOwnFrame) context.PopFrame();
        context.PopLocal();
        context.LeaveCall();
        return result;
    }

    public override string ToString() => syntax.ToString();
}
