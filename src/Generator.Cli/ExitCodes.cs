namespace Generator.Cli;

/// <summary>What the process tells its caller.</summary>
internal static class ExitCodes
{
    public const int Done = 0;

    /// <summary>Errors in content or templates; nothing was written.</summary>
    public const int ContentErrors = 1;

    /// <summary>A wrong command line, wrong settings, or an output folder that must not be written to.</summary>
    public const int Usage = 2;

    /// <summary>A bug of ours (BSD sysexits: EX_SOFTWARE).</summary>
    public const int Internal = 70;

    /// <summary>Stopped by the user (128 + SIGINT).</summary>
    public const int Interrupted = 130;
}
