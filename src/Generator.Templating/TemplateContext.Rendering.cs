using System.Runtime.InteropServices;
using Generator.Templating.Evaluation;
using Generator.Templating.Runtime;
using Generator.Templating.Syntax;

namespace Generator.Templating;

public partial class TemplateContext
{
    private bool _isRendering;

    /// <summary>What has to be as before when a rendering fails.</summary>
    [StructLayout(LayoutKind.Auto)]
    private readonly record struct State(
        int Globals, int GlobalLoops, int Locals, int Outputs, int CallDepth, int Lists, int LoopDepth, string? Indent, string? BlockIndent, bool EnableOutput, bool IsRendering);

    /// <summary>Evaluates a block, for example front matter, in the context as it is.</summary>
    public object? Evaluate(ScriptNode? scriptNode)
    {
        if (scriptNode is not ScriptBlockStatement block) return null;
        LastValue = null;
        block.Body.Emit(this);
        var value = Flow is Flow.Return ? ReturnValue : LastValue;
        (Flow, ReturnValue, LastValue) = (Flow.Next, null, null);
        return value;
    }

    internal string RenderPage(Template template)
    {
        var state = Begin();
        try
        {
            template.Run(this);
            PopLocal();
            _callDepth--;
            var text = _output.ToString() ?? string.Empty;
            ClearOutput();
            return text;
        }
        catch (Exception exception)
        {
            Fail(state);
            ClearOutput();
            if (FunctionCall.IsForeign(exception)) throw new ScriptRuntimeException(CurrentSpan, exception.Message, exception);
            throw;
        }
        finally
        {
            _isRendering = state.IsRendering;
        }
    }

    internal object? EvaluatePage(Template template)
    {
        var state = Begin();
        EnableOutput = false;
        try
        {
            LastValue = null;
            template.Run(this);
            var value = LastValue;
            LastValue = null;
            PopLocal();
            _callDepth--;
            return value;
        }
        catch (Exception exception)
        {
            Fail(state);
            if (FunctionCall.IsForeign(exception)) throw new ScriptRuntimeException(CurrentSpan, exception.Message, exception);
            throw;
        }
        finally
        {
            EnableOutput = state.EnableOutput;
            _isRendering = state.IsRendering;
        }
    }

    private void ClearOutput()
    {
        _buffer?.Clear();
        if (_output is StringBuilderOutput kept) kept.Builder.Clear();
    }

    private State Begin()
    {
        if (!_isRendering) _written = 0;
        else CheckDepth(CurrentNode, _callDepth + 1);
        ObjectFrame();
        State state = new(
            _globalCount, TopGlobal.Loops.Count, _localCount, _outputs.Count, _callDepth, _rentedLists, _loopDepth, CurrentIndent, BlockIndent, EnableOutput, _isRendering);
        _isRendering = true;
        _callDepth++;
        PushLocal();
        return state;
    }

    private void Fail(in State state)
    {
        Unwind(state.Globals, state.Locals, state.Outputs);
        if (_globalCount > 0) TopGlobal.Loops.Truncate(Math.Min(state.GlobalLoops, TopGlobal.Loops.Count));
        (_callDepth, _rentedLists, _loopDepth, CurrentIndent, BlockIndent) = (state.CallDepth, state.Lists, state.LoopDepth, state.Indent, state.BlockIndent);
        (Flow, ReturnValue, LastValue) = (Flow.Next, null, null);
    }
}
