namespace Generator.Rendering.Functions;

/// <summary>With our own engine, a call hands over its arguments as they are written: names that are constants of the template, and values.</summary>
internal readonly partial struct FragmentKey
{
    static partial void TakeArguments(ScriptArray arguments, FragmentParts parts, ref bool isTaken)
    {
        if (!arguments.TryGetArguments(out var names, out var values)) return;
        foreach (var item in arguments.Items) parts.Add(item);
        for (var i = 0; i < names.Length; i++)
        {
            parts.AddName(names[i]);
            parts.Add(values[i]);
        }

        isTaken = true;
    }
}
