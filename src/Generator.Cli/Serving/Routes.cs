namespace Generator.Cli.Serving;

/// <summary>Paths that the server has for itself; no site can have them, because the planner gives no page a name that begins so.</summary>
internal static class Routes
{
    public const string Script = "/__gen/reload.js";

    public const string Events = "/__gen/events";
}
