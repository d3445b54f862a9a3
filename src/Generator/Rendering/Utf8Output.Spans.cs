namespace Generator.Rendering;

/// <summary>Our own engine prints numbers and dates without making strings of them.</summary>
internal sealed partial class Utf8Output : Generator.Templating.Runtime.ISpanOutput
{
}
