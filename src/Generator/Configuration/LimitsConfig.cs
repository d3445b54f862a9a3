using Generator.Data;

namespace Generator.Configuration;

/// <summary>How far the rendering of one page may go before it counts as a mistake of its templates.</summary>
/// <param name="LoopSteps">Steps of a loop together with the loops inside it.</param>
/// <param name="Recursion">How deeply templates and functions may call each other.</param>
/// <param name="PageMegabytes">Size of a page in MB (1,048,576 bytes).</param>
/// <param name="RegexSeconds">Time of one regular expression.</param>
internal sealed record LimitsConfig(int LoopSteps = 1_000_000, int Recursion = 100, int PageMegabytes = 64, int RegexSeconds = 10)
{
    /// <summary>The keys of <c>limits</c>.</summary>
    public static FieldTable<LimitsConfig> Fields { get; } = new(
        new("loop_steps", "integer", "Most steps of a loop and the loops inside it.", static (c, v) => c with { LoopSteps = v.Integer(1, 1_000_000_000) ?? c.LoopSteps }) { Default = "1000000" },
        new("recursion", "integer", "How deeply templates and functions may call each other.", static (c, v) => c with { Recursion = v.Integer(1, 1000) ?? c.Recursion }) { Default = "100" },
        new("page_megabytes", "integer", "Size of the largest page.", static (c, v) => c with { PageMegabytes = v.Integer(1, 1024) ?? c.PageMegabytes }) { Default = "64" },
        new("regex_seconds", "integer", "How long one regular expression may take.", static (c, v) => c with { RegexSeconds = v.Integer(1, 600) ?? c.RegexSeconds }) { Default = "10" });
}
