namespace Generator.Templating.Syntax;

/// <summary>A whole template.</summary>
public sealed class ScriptPage : ScriptNode
{
    internal ScriptPage(PageSyntax syntax, ScriptBlockStatement? frontMatter, ScriptBlockStatement body) : base(syntax.Source, syntax.Start, syntax.End)
    {
        FrontMatter = frontMatter;
        Body = body;
    }

    /// <summary>The script before the text; null unless the template was read with front matter. Rendering does not run it.</summary>
    public ScriptBlockStatement? FrontMatter { get; }

    public ScriptBlockStatement Body { get; }
}
