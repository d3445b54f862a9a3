using Generator.Templating.Parsing;

namespace Generator.Templating.Runtime;

/// <summary>The value of <c>empty</c> and <c>blank</c>: prints nothing, is false, equals every empty array and object.</summary>
public sealed class EmptyScriptObject : IScriptObject
{
    public static readonly EmptyScriptObject Default = new();

    private EmptyScriptObject()
    {
    }

    public int Count => 0;

    public bool IsReadOnly
    {
        get => true;
        set
        {
            // It can be nothing else.
        }
    }

    public IEnumerable<string> GetMembers() => [];

    public bool Contains(string member) => false;

    public bool TryGetValue(TemplateContext context, SourceSpan span, string member, out object? value)
    {
        value = null;
        return false;
    }

    public bool CanWrite(string member) => false;

    public bool TrySetValue(TemplateContext context, SourceSpan span, string member, object? value, bool readOnly) => false;

    public bool Remove(string member) => false;

    public void SetReadOnly(string member, bool readOnly)
    {
        // There are no members.
    }

    public IScriptObject Clone(bool deep) => this;

    public override string ToString() => string.Empty;
}
