namespace Generator.Rendering.Functions;

/// <summary>With our own engine, a call hands over its arguments as they are written: names that are constants of the template, and values.</summary>
internal readonly partial struct FragmentKey
{
    static partial void TakeArguments(ScriptArray arguments, FragmentParts parts, ref bool isTaken)
    {
        if (!arguments.TryGetArguments(out var names, out var values)) return;
        foreach (var item in arguments.Items) parts.Add(item);
        parts.AddNames(names);
        foreach (var value in values) parts.Add(value);

        isTaken = true;
    }
}
