using Generator.Templating.Evaluation;
using Generator.Templating.Parsing;
using Generator.Templating.Runtime;
using Generator.Templating.Syntax;

namespace Generator.Templating;

public partial class TemplateContext
{
    /// <summary>Stands for a variable that there is not.</summary>
    internal static readonly object Undefined = new();

    /// <summary>The value of a variable; null when there is none.</summary>
    public object? GetValue(ScriptVariable variable)
    {
        ArgumentNullException.ThrowIfNull(variable);
        var name = string.Intern(variable.Name);
        if (variable.Scope is ScriptVariableScope.Local) return TryGetLocal(name, out var local) ? local : null;
        var slot = 0;
        var value = GetGlobal(name, MemberTable.HashOf(name), ref slot, null);
        return ReferenceEquals(value, Undefined) ? null : value;
    }

    public void SetValue(ScriptVariable variable, object? value, bool asReadOnly = false)
    {
        ArgumentNullException.ThrowIfNull(variable);
        var name = string.Intern(variable.Name);
        if (variable.Scope is ScriptVariableScope.Local) SetLocal(name, value, asReadOnly, null);
        else SetGlobal(name, value, asReadOnly, null);
    }

    /// <summary>The value of a variable without <c>$</c>; <see cref="Undefined"/> when there is none.</summary>
    /// <param name="name">Interned.</param>
    /// <param name="hash">The name's <see cref="MemberTable.HashOf"/>.</param>
    /// <param name="slot">Where it was found the last time, any number at first.</param>
    /// <param name="syntax">The variable in the template.</param>
    internal object? GetGlobal(string name, int hash, ref int slot, ScriptNode? syntax)
    {
        var globals = _globals;
        for (var index = _globalCount - 1; (uint)index < (uint)globals.Length; index--)
        {
            var frame = globals[index];
            if (frame.Table is { } table && frame.Loops.Count == 0)
            {
                var found = table.Find(name, hash, ref slot);
                if (found >= 0) return table.ValueAt(found);
            }
            else if (TryGetIn(frame, name, hash, ref slot, syntax, out var value))
            {
                return value;
            }
        }
        var builtins = BuiltinObject.Table;
        var place = builtins.Find(name, hash, ref slot);
        return place >= 0 ? builtins.ValueAt(place) : AskHost(name, syntax);
    }

    /// <summary>Looks where a loop runs, in a function's variables or in an object of the host.</summary>
    private bool TryGetIn(GlobalFrame frame, string name, int hash, ref int slot, ScriptNode? syntax, out object? value)
    {
        if (frame.Loops.TryGet(name, out value)) return true;
        if (frame.Object is null) return frame.Variables.TryGet(name, out value);
        if (frame.Table is not { } table) return frame.Object.TryGetValue(this, syntax?.Span ?? default, name, out value);
        var found = table.Find(name, hash, ref slot);
        value = found >= 0 ? table.ValueAt(found) : null;
        return found >= 0;
    }

    private object? AskHost(string name, ScriptNode? syntax) =>
        TryGetVariable is not null && TryGetVariable(this, syntax?.Span ?? default, ScriptVariable.Create(name, ScriptVariableScope.Global), out var value)
            ? value
            : Undefined;

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
