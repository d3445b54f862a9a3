using System.Numerics;
using System.Runtime.InteropServices;
using Generator.Templating.Parsing;
using Generator.Templating.Runtime;
using Generator.Templating.Syntax;

namespace Generator.Templating.Evaluation;

/// <summary>An argument of a call.</summary>
/// <param name="Name">Null for one that is known by its place.</param>
/// <param name="Value">Its value, not yet converted.</param>
/// <param name="Syntax">Where it stands, if a template wrote it.</param>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct CallArgument(string? Name, object? Value, ScriptNode? Syntax);

/// <summary>Puts the arguments of a call in the order of the function's parameters.</summary>
internal ref struct ArgumentList
{
    private readonly IScriptCustomFunction _function;
    private readonly ScriptVarParamKind _kind;
    private readonly int _count;
    private readonly ScriptArray _values;

    /// <summary>A bit for each parameter that has a value.</summary>
    private ulong _given;

    private ArgumentList(IScriptCustomFunction function, ReadOnlySpan<CallArgument> arguments)
    {
        _function = function;
        _kind = function.VarParamKind;
        _count = function.ParameterCount;
        var named = 0;
        foreach (var argument in arguments) named += argument.Name is null ? 0 : 1;
        if (_kind is not ScriptVarParamKind.Direct) named = 0;
        _values = new(Math.Max(arguments.Length - named, _count));
        if (named > 0) _values.ReserveMembers(named);
    }

    /// <summary>One value a parameter, converted to its type; with <see cref="ScriptVarParamKind.Direct"/> the values as they are.</summary>
    /// <exception cref="ScriptRuntimeException">An argument is missing, needless or of the wrong type.</exception>
    public static ScriptArray Arrange(TemplateContext context, ICallSite site, IScriptCustomFunction function, ReadOnlySpan<CallArgument> arguments)
    {
        ArgumentList list = new(function, arguments);
        foreach (var argument in arguments) list.Add(context, site, argument);
        if (list._kind is not ScriptVarParamKind.Direct) list.FillUpTo(list._count);
        list.Check(site, arguments);
        return list._values;
    }

    public static int IndexOf(IScriptCustomFunction function, string name)
    {
        for (var index = 0; index < function.ParameterCount; index++)
        {
            if (function.GetParameterInfo(index).Name == name) return index;
        }
        return -1;
    }

    private void Add(TemplateContext context, ICallSite site, in CallArgument argument)
    {
        var span = argument.Syntax?.Span ?? site.Span;
        var index = _values.Count;
        if (argument.Name is { } name)
        {
            var named = IndexOf(_function, name);
            if (named < 0 && _kind is not ScriptVarParamKind.None)
            {
                if (name == "size") throw new ScriptRuntimeException(span, "An argument cannot have the name `size`");
                _values.ScriptObject.SetValue(name, argument.Value, readOnly: false);
                return;
            }
            // A name that no parameter has stands for the next one.
            if (named >= 0) index = named;
        }
        var isRest = _kind is ScriptVarParamKind.LastParameter && index >= _count - 1;
        if (index >= _count && _kind is ScriptVarParamKind.None && _function is not ScriptFunction) throw FunctionCall.TooMany(site, _count);
        var value = argument.Value;
        if (_kind is not ScriptVarParamKind.Direct && index < _count) value = Conversion.Change(context, span, value, _function.GetParameterInfo(index).ParameterType);
        Set(index, value, isRest);
    }

    private void Set(int index, object? value, bool isRest)
    {
        FillUpTo(Math.Min(index, _count));
        if (isRest)
        {
            if (_values.Count < _count) _values.Add(new ScriptArray());
            ((ScriptArray)_values[_count - 1]!).Add(value);
            index = _count - 1;
        }
        else
        {
            _values[index] = value;
        }
        if (index < _count) _given |= 1UL << index;
    }

    /// <summary>Gives parameters without an argument their defaults.</summary>
    private void FillUpTo(int count)
    {
        for (var index = _values.Count; index < count; index++)
        {
            var parameter = _function.GetParameterInfo(index);
            if (_kind is ScriptVarParamKind.LastParameter && index == _count - 1)
            {
                _values.Add(new ScriptArray());
            }
            else
            {
                _values.Add(parameter.DefaultValue);
                if (parameter.HasDefaultValue) _given |= 1UL << index;
            }
        }
    }

    private readonly void Check(ICallSite site, ReadOnlySpan<CallArgument> arguments)
    {
        var required = _function.RequiredParameterCount;
        if (_kind is ScriptVarParamKind.Direct)
        {
            if (_values.Count < required) throw FunctionCall.TooFew(site, _values.Count, required);
            return;
        }
        var given = BitOperations.PopCount(_given & ((1UL << required) - 1));
        if (given < required) throw FunctionCall.TooFew(site, given, required);
        if (_kind is not ScriptVarParamKind.None || _values.Count <= _count) return;
        var needless = _values.Count <= arguments.Length ? arguments[_values.Count - 1].Syntax?.Span : null;
        throw new ScriptRuntimeException(needless ?? site.End, FunctionCall.TooMany(site, _count).OriginalMessage);
    }
}
