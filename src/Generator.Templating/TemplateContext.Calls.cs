using System.Globalization;
using System.Runtime.CompilerServices;
using Generator.Templating.Evaluation;
using Generator.Templating.Parsing;
using Generator.Templating.Runtime;
using Generator.Templating.Syntax;

namespace Generator.Templating;

public partial class TemplateContext
{
    private const int DeepestCalls = 1000;
    private ScriptArray?[] _lists = new ScriptArray?[4];
    private ScriptNode? _currentNode;
    private int _rentedLists;
    private object?[] _values = new object?[32];
    private int _rentedValues;
    private int _nesting;
    private int _callDepth;
    private int _loopDepth;
    private int _loopSteps;

    /// <summary>The piece of the template that runs now, as far as it is known.</summary>
    public ScriptNode? CurrentNode
    {
        get => _currentNode;
        internal set
        {
            // Each statement says so several times, and telling the collector of it costs more than asking.
            if (!ReferenceEquals(_currentNode, value)) _currentNode = value;
        }
    }

    public SourceSpan CurrentSpan => CurrentNode?.Span ?? default;

    /// <summary>The name of the template that runs now.</summary>
    public string? CurrentSourceFile => CurrentNode?.Source?.FileName;

    internal Flow Flow { get; set; }

    internal object? ReturnValue { get; set; }

    /// <summary>The value of the last statement, when it was an expression and nothing is printed.</summary>
    internal object? LastValue { get; set; }

    internal bool IsInLoop => _loopDepth > 0;

    /// <summary>Calls a function value, as builtins do with the functions that they are given.</summary>
    internal object? Call(SourceSpan span, IScriptCustomFunction function, params ReadOnlySpan<object?> arguments)
    {
        var list = new CallArgument[arguments.Length];
        for (var index = 0; index < list.Length; index++) list[index] = new(null, arguments[index], null);
        return FunctionCall.With(this, new PlainCallSite(span), function, list, null, null);
    }

    /// <summary>Counts a step of a builtin's own loop and fails when it exceeds <see cref="LoopLimit"/>.</summary>
    /// <param name="span">The call.</param>
    /// <param name="steps">The builtin's counter, begun at 0.</param>
    internal void StepLoop(SourceSpan span, ref int steps)
    {
        if (++steps > LoopLimit && LoopLimit > 0) throw TooManySteps(span);
        if (CancellationToken.IsCancellationRequested) throw new ScriptAbortException(span, CancellationToken);
    }

    /// <summary>Fails when a text of this length exceeds <see cref="LimitToString"/>; to be asked before the text is made.</summary>
    internal void CheckTextLength(SourceSpan span, long length)
    {
        var limit = LimitToString > 0 ? LimitToString : int.MaxValue / 4;
        if (length > limit)
        {
            throw new ScriptRuntimeException(span, string.Create(CultureInfo.InvariantCulture, $"The text has more characters than {nameof(LimitToString)} `{limit}` allows"));
        }
    }

    internal void EnterLoop()
    {
        if (_loopDepth++ == 0) _loopSteps = 0;
    }

    internal void LeaveLoop() => _loopDepth--;

    /// <summary>Counts a step of the outermost loop or of one inside it.</summary>
    internal void StepLoop(ScriptNode loop)
    {
        if (++_loopSteps > LoopLimit && LoopLimit > 0) throw TooManySteps(loop.Span);
        if (CancellationToken.IsCancellationRequested) throw new ScriptAbortException(loop.Span, CancellationToken);
    }

    internal void EnterCall(ScriptNode? caller)
    {
        CheckDepth(caller, ++_callDepth);
        Nest(caller);
        if (CancellationToken.IsCancellationRequested) throw new ScriptAbortException(caller?.Span ?? CurrentSpan, CancellationToken);
    }

    internal void LeaveCall()
    {
        _callDepth--;
        Unnest();
    }

    /// <summary>Begins a piece of a template inside another. Whether the stack suffices is asked at every fourth level: asking costs more than most pieces.</summary>
    /// <exception cref="ScriptRuntimeException">The template is nested too deeply.</exception>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal void Nest(ScriptNode? node)
    {
        if ((++_nesting & 3) == 0) CheckStack(node);
    }

    private void CheckStack(ScriptNode? node)
    {
        if (!RuntimeHelpers.TryEnsureSufficientExecutionStack()) throw TooDeep(node);
    }

    /// <summary>Ends it. A failure may skip that: only that levels follow each other counts.</summary>
    internal void Unnest() => _nesting--;

    /// <summary>The list of a call without arguments.</summary>
    internal ScriptArray NoArguments { get; } = new() { IsReadOnly = true };

    /// <summary>An empty list for the arguments of a call that keeps nothing of it.</summary>
    internal ScriptArray RentArguments()
    {
        if (_rentedLists == _lists.Length) Array.Resize(ref _lists, _rentedLists * 2);
        var list = _lists[_rentedLists++] ??= new ScriptArray(4);

        // What a failed call left behind.
        if (list.Count > 0) list.Clear();
        return list;
    }

    /// <summary>Gives back the list that was rented last.</summary>
    internal void ReturnArguments(ScriptArray list)
    {
        list.Clear();
        _rentedLists--;
    }

    /// <summary>Room for the values of a call's arguments until <see cref="ReturnValues"/>.</summary>
    internal Span<object?> RentValues(int count)
    {
        // Those that are rented already keep their room in the old array; what a failed call did not return is left there too.
        if (_values.Length - _rentedValues < count) (_values, _rentedValues) = (new object?[Math.Max(_values.Length * 2, count)], 0);
        _rentedValues += count;
        return _values.AsSpan(_rentedValues - count, count);
    }

    /// <summary>Gives back the values that were rented last.</summary>
    internal void ReturnValues(Span<object?> values)
    {
        values.Clear();
        _rentedValues = Math.Max(0, _rentedValues - values.Length);
    }

    private void CheckDepth(ScriptNode? caller, int depth)
    {
        // Errors travel through every level on their way out, which costs stack that no check can foresee.
        var limit = RecursiveLimit > 0 ? RecursiveLimit : DeepestCalls;
        if (depth <= limit) return;
        throw new ScriptRuntimeException(
            caller?.Span ?? CurrentSpan,
            string.Create(CultureInfo.InvariantCulture, $"Templates and functions call each other more deeply than {nameof(RecursiveLimit)} `{limit}` allows"));
    }

    internal ScriptRuntimeException TooDeep(ScriptNode? node) => new(node?.Span ?? CurrentSpan, "The template is nested too deeply");

    private ScriptRuntimeException TooManySteps(SourceSpan span) =>
        new(span, string.Create(CultureInfo.InvariantCulture, $"The loop takes more steps than {nameof(LoopLimit)} `{LoopLimit}` allows"));
}
