using Generator.Templating.Parsing;
using Generator.Templating.Runtime;
using Generator.Templating.Syntax;

namespace Generator.Templating;

public partial class TemplateContext
{
    private readonly Stack<IScriptObject> _globals = new();

    /// <summary>The object that receives the variables which templates assign.</summary>
    public IScriptObject? CurrentGlobal => _globals.Count > 0 ? _globals.Peek() : null;

    /// <summary>Puts an object's members in front of all other variables.</summary>
    public void PushGlobal(IScriptObject scriptObject)
    {
        ArgumentNullException.ThrowIfNull(scriptObject);
        _globals.Push(scriptObject);
    }

    public IScriptObject PopGlobal()
    {
        if (_globals.Count == 0) throw new InvalidOperationException("No global object was pushed");
        return _globals.Pop();
    }

    public object? GetValue(ScriptVariable variable)
    {
        ArgumentNullException.ThrowIfNull(variable);
        return _globals.Count > 0 && _globals.Peek().TryGetValue(this, default, variable.Name, out var value) ? value : null;
    }

    public void SetValue(ScriptVariable variable, object? value, bool asReadOnly = false)
    {
        ArgumentNullException.ThrowIfNull(variable);
        _globals.Peek().TrySetValue(this, default, variable.Name, value, asReadOnly);
    }

    /// <summary>A member of a value, as <c>target.member</c> gives it.</summary>
    internal object? GetMember(SourceSpan span, object? target, string member) => throw new NotSupportedException();
}
