namespace Generator.Templating.Runtime;

/// <summary>
/// Names of variables that loops make. Interned like the names in templates, because a <see cref="VariableList"/> compares references; literals are interned where programs are compiled
/// when they run, but not where they are compiled ahead of time.
/// </summary>
internal static class LoopNames
{
    public static readonly string For = string.Intern("for");
    public static readonly string TableRow = string.Intern("tablerow");
    public static readonly string While = string.Intern("while");
}
