using Generator.Templating.Parsing;

namespace Generator.Templating.Runtime;

/// <summary>A value with named members that templates can read and perhaps write.</summary>
public interface IScriptObject
{
    int Count { get; }

    /// <summary>True refuses every change.</summary>
    bool IsReadOnly { get; set; }

    IEnumerable<string> GetMembers();

    bool Contains(string member);

    bool TryGetValue(TemplateContext context, SourceSpan span, string member, out object? value);

    bool CanWrite(string member);

    /// <summary>False when the member cannot be written.</summary>
    bool TrySetValue(TemplateContext context, SourceSpan span, string member, object? value, bool readOnly);

    bool Remove(string member);

    void SetReadOnly(string member, bool readOnly);

    IScriptObject Clone(bool deep);
}
