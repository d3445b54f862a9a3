namespace Generator.AccessLogs;

/// <summary>One request of an access log, as spans into its line.</summary>
internal ref struct Hit
{
    /// <summary>Path with query, or a whole URL; percent-encoded or not, as logged.</summary>
    public ReadOnlySpan<byte> Target;

    /// <summary>The browser's name for itself; empty when the log does not hold it.</summary>
    public ReadOnlySpan<byte> Agent;

    /// <summary>Whether the log holds agents at all: a request that hides its agent is no reader.</summary>
    public bool HasAgent;

    /// <summary>Whether the method was GET.</summary>
    public bool IsGet;

    /// <summary>HTTP status.</summary>
    public int Status;

    /// <summary>When; UTC ticks.</summary>
    public long UtcTicks;
}
