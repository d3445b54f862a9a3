namespace Generator.Cli.Serving;

/// <summary>Paths that the server answers itself, before it looks for a page. No page has such an address unless someone asks for it; a file <c>static/__gen/reload.js</c> would be published but not served.</summary>
internal static class Routes
{
    public const string Script = "/__gen/reload.js";

    public const string Events = "/__gen/events";
}
