using Generator.Templating.Runtime;
using Generator.Templating.Syntax;

namespace Generator.Templating;

public partial class TemplateContext
{
    private GlobalFrame[] _globals = [new(), new(), new(), new()];
    private LocalFrame[] _locals = [new(), new(), new(), new()];
    private int _globalCount;
    private int _localCount;

    /// <summary>The object that receives the variables which templates assign.</summary>
    public IScriptObject CurrentGlobal => ObjectFrame().Object!;

    internal GlobalFrame TopGlobal => _globalCount > 0 ? _globals[_globalCount - 1] : ObjectFrame();

    internal VariableList LocalVariables
    {
        get
        {
            if (TopLocal is null) PushLocal();
            return TopLocal!.Variables;
        }
    }

    internal LocalFrame? TopLocal => _localCount > 0 ? _locals[_localCount - 1] : null;

    /// <summary>Puts an object's members in front of all other variables.</summary>
    public void PushGlobal(IScriptObject scriptObject)
    {
        ArgumentNullException.ThrowIfNull(scriptObject);
        PushFrame(scriptObject);
    }

    public IScriptObject PopGlobal()
    {
        if (_globalCount == 0 || _globals[_globalCount - 1].Object is not { } popped) throw new InvalidOperationException("No global object was pushed");
        PopFrame();
        return popped;
    }

    /// <summary>Begins a new set of variables with <c>$</c>.</summary>
    public void PushLocal() => PushLocal(null, null);

    public void PopLocal()
    {
        if (_localCount == 0) throw new InvalidOperationException("No local variables were pushed");
        _locals[--_localCount].Close();
    }

    internal void PushLocal(ScriptArray? arguments, ScriptBlockStatement? block)
    {
        if (_localCount == _locals.Length)
        {
            Array.Resize(ref _locals, _localCount * 2);
            for (var index = _localCount; index < _locals.Length; index++) _locals[index] = new();
        }
        var frame = _locals[_localCount++];
        frame.Arguments = arguments;
        frame.Block = block;
    }

    /// <summary>Puts a frame in front of all others: an object's, or with null a function's.</summary>
    internal GlobalFrame PushFrame(IScriptObject? scriptObject)
    {
        if (_globalCount == _globals.Length)
        {
            Array.Resize(ref _globals, _globalCount * 2);
            for (var index = _globalCount; index < _globals.Length; index++) _globals[index] = new();
        }
        var frame = _globals[_globalCount++];
        frame.Open(scriptObject);
        return frame;
    }

    internal void PopFrame() => _globals[--_globalCount].Close();

    /// <summary>The nearest frame that is an object; one is made when there is none.</summary>
    private GlobalFrame ObjectFrame()
    {
        for (var index = _globalCount - 1; index >= 0; index--)
        {
            if (_globals[index].Object is not null) return _globals[index];
        }
        return PushFrame(new ScriptObject(KeyComparer));
    }

    /// <summary>Drops what a failed rendering left behind.</summary>
    private void Unwind(int globals, int locals, int outputs)
    {
        while (_globalCount > globals) PopFrame();
        while (_localCount > locals) PopLocal();
        while (_outputs.Count > outputs) PopOutput();
    }
}
