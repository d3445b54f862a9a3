using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace Generator.Templating.Runtime;

/// <summary>A few variables, looked up by reference: all names of templates are interned.</summary>
internal sealed class VariableList
{
    private Variable[] _variables = new Variable[4];

    [StructLayout(LayoutKind.Auto)]
    private record struct Variable(string Name, object? Value, bool IsReadOnly);

    public int Count { get; private set; }

    public bool TryGet(string name, out object? value)
    {
        var index = IndexOf(name);
        value = index >= 0 ? _variables[index].Value : null;
        return index >= 0;
    }

    /// <summary>False when the variable cannot be written.</summary>
    public bool TrySet(string name, object? value, bool readOnly)
    {
        var index = IndexOf(name);
        if (index < 0)
        {
            Push(name, value, readOnly);
            return true;
        }
        if (_variables[index].IsReadOnly) return false;
        _variables[index] = new(name, value, readOnly);
        return true;
    }

    /// <summary>Forbids to assign a variable, which is made if it is not there.</summary>
    public void SetReadOnly(string name)
    {
        var index = IndexOf(name);
        if (index < 0) index = Push(name, null);
        _variables[index] = _variables[index] with { IsReadOnly = true };
    }

    /// <summary>Adds a variable in front of others of its name; answers its place.</summary>
    public int Push(string name, object? value, bool readOnly = false)
    {
        if (Count == _variables.Length) Array.Resize(ref _variables, Count * 2);
        _variables[Count] = new(name, value, readOnly);
        return Count++;
    }

    public void SetAt(int index, object? value) => _variables[index].Value = value;

    /// <summary>Forgets all variables from a place on.</summary>
    public void Truncate(int count)
    {
        if (Count == count) return;
        Array.Clear(_variables, count, Count - count);
        Count = count;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private int IndexOf(string name)
    {
        for (var index = Count - 1; index >= 0; index--)
        {
            if (ReferenceEquals(_variables[index].Name, name)) return index;
        }
        return -1;
    }
}
