using Generator.Diagnostics;
using Generator.Markdown;

namespace Generator.Tests.Markdown;

/// <summary>Components that show what they were called with.</summary>
internal sealed class RecordingComponents : IComponentRenderer
{
    public List<ComponentCall> Calls { get; } = [];

    public IEnumerable<string> Names { get; } = ["figure", "gallery", "info", "read-also", "video"];

    public bool Has(string name) => Names.Contains(name, StringComparer.Ordinal);

    public string? Render(ComponentCall call, Action<Diagnostic> report)
    {
        Calls.Add(call);
        return call.Name == "video" ? "<iframe src=\"/player\"></iframe>" : $"<aside class=\"{call.Name}\">{call.BodyHtml}</aside>";
    }
}
