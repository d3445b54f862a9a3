namespace Generator.Rendering;

/// <summary>Our own engine prints numbers and dates without making strings of them, and a template's own text as it was encoded once.</summary>
internal sealed partial class Utf8Output : Generator.Templating.Runtime.IUtf8Output
{
    /// <inheritdoc/>
    public void WriteUtf8(ReadOnlySpan<byte> utf8) => Write(utf8);
}
