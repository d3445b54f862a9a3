using System.Text;

namespace Generator.Rendering;

/// <summary>UTF-8 that the generator made for the very place in which a template prints it, such as the JSON of a script element: printed as it is.</summary>
internal sealed class TrustedUtf8(ReadOnlyMemory<byte> utf8)
{
    /// <summary>The bytes.</summary>
    public ReadOnlyMemory<byte> Utf8 => utf8;

    /// <summary>Writes the bytes as they are.</summary>
    public void WriteTo(IScriptOutput output)
    {
        if (output is Utf8Output bytes)
        {
            bytes.Write(utf8.Span);
            return;
        }

        var text = ToString();
        output.Write(text, 0, text.Length);
    }

    public override string ToString() => Encoding.UTF8.GetString(utf8.Span);
}
