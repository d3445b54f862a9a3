using System.Collections;
using Generator.Templating.Parsing;

namespace Generator.Templating;

public partial class TemplateContext
{
    /// <summary>The text that is printed for a value.</summary>
    /// <param name="nested">Inside an array or object, where texts are quoted.</param>
    public virtual string ObjectToString(object? value, bool nested = false) => Convert.ToString(value, CurrentCulture) ?? string.Empty;

    /// <summary>All but null and false are true.</summary>
    public virtual bool ToBool(SourceSpan span, object? value) => value is not (null or false);

    public virtual int ToInt(SourceSpan span, object? value) => throw new NotSupportedException();

    public virtual object? ToObject(SourceSpan span, object? value, Type destinationType) => throw new NotSupportedException();

    public T? ToObject<T>(SourceSpan span, object? value) => (T?)ToObject(span, value, typeof(T));

    public virtual IList? ToList(SourceSpan span, object? value) => throw new NotSupportedException();

    /// <summary>True or false for a value that can be empty, else null.</summary>
    public virtual object? IsEmpty(SourceSpan span, object? against) => throw new NotSupportedException();

    /// <summary>A value's type as templates know it: <c>string</c>, <c>int</c>, <c>array</c>, <c>object</c> …</summary>
    public virtual string GetTypeName(object? value) => throw new NotSupportedException();
}
