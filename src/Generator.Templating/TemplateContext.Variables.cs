using Generator.Templating.Evaluation;
using Generator.Templating.Parsing;
using Generator.Templating.Runtime;
using Generator.Templating.Syntax;

namespace Generator.Templating;

public partial class TemplateContext
{
    /// <summary>The value of a variable; null when there is none.</summary>
    public object? GetValue(ScriptVariable variable)
    {
        ArgumentNullException.ThrowIfNull(variable);
        var name = string.Intern(variable.Name);
        object? value;
        if (variable.Scope is ScriptVariableScope.Local) return TryGetLocal(name, out value) ? value : null;
        var slot = 0;
        return TryGetGlobal(name, MemberTable.HashOf(name), ref slot, null, out value) ? value : null;
    }

    public void SetValue(ScriptVariable variable, object? value, bool asReadOnly = false)
    {
        ArgumentNullException.ThrowIfNull(variable);
        var name = string.Intern(variable.Name);
        if (variable.Scope is ScriptVariableScope.Local) SetLocal(name, value, asReadOnly, null);
        else SetGlobal(name, value, asReadOnly, null);
    }

    /// <param name="name">Interned.</param>
    /// <param name="hash">The name's <see cref="MemberTable.HashOf"/>.</param>
    /// <param name="slot">Where it was found the last time, any number at first.</param>
    /// <param name="syntax">The variable in the template.</param>
    /// <param name="value">Null when there is none.</param>
    internal bool TryGetGlobal(string name, int hash, ref int slot, ScriptNode? syntax, out object? value)
    {
        for (var index = _globalCount - 1; index >= 0; index--)
        {
            var frame = _globals[index];
            if (frame.Loops.Count > 0 && frame.Loops.TryGet(name, out value)) return true;
            if (frame.Plain is { } plain)
            {
                if (plain.TryGetMember(name, hash, ref slot, out value)) return true;
            }
            else if (frame.Object is { } scriptObject)
            {
                if (scriptObject.TryGetValue(this, syntax?.Span ?? default, name, out value)) return true;
            }
            else if (frame.Variables.TryGet(name, out value))
            {
                return true;
            }
        }
        if (BuiltinObject.TryGetMember(name, hash, ref slot, out value)) return true;
        return TryGetVariable is not null
            && TryGetVariable(this, syntax?.Span ?? default, ScriptVariable.Create(name, ScriptVariableScope.Global), out value);
    }

    internal bool TryGetLocal(string name, out object? value)
    {
        value = null;
        if (TopLocal is not { } frame) return false;
        if (frame.Loops.Count > 0 && frame.Loops.TryGet(name, out value)) return true;
        if (frame.Variables.TryGet(name, out value)) return true;
        return frame.Arguments is { HasMembers: true } arguments && arguments.TryGetMember(name, out value);
    }

    internal void SetLocal(string name, object? value, bool readOnly, ScriptNode? syntax)
    {
        if (!LocalVariables.TrySet(name, value, readOnly)) throw ReadOnlyVariable("$" + name, syntax);
    }

    /// <summary>
    /// Assigns a variable: in a function with parameters one of its own, or one that the current global object already has; else in that object.
    /// </summary>
    internal void SetGlobal(string name, object? value, bool readOnly, ScriptNode? syntax)
    {
        var target = ObjectFrame().Object!;
        if (TopGlobal is { Object: null } function && (function.Variables.TryGet(name, out _) || !target.Contains(name)))
        {
            if (!function.Variables.TrySet(name, value, readOnly)) throw ReadOnlyVariable(name, syntax);
            return;
        }
        for (var index = _globalCount - 1; index >= 0; index--)
        {
            if (_globals[index].Object is { } scriptObject && !scriptObject.CanWrite(name)) throw ReadOnlyVariable(name, syntax);
        }
        if (!BuiltinObject.CanWrite(name)) throw ReadOnlyVariable(name, syntax);
        if (!target.TrySetValue(this, syntax?.Span ?? default, name, value, readOnly)) throw ReadOnlyVariable(name, syntax);
    }

    /// <summary>A member of a value, as <c>target.member</c> gives it.</summary>
    internal object? GetMember(SourceSpan span, object? target, string member)
    {
        if (target is null) return null;
        return Members.TryGet(this, span, target, member, out var value) ? value : null;
    }

    private static ScriptRuntimeException ReadOnlyVariable(string name, ScriptNode? syntax) =>
        new(syntax?.Span ?? default, $"The variable `{name}` is read-only");
}
