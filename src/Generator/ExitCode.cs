namespace Generator;

/// <summary>Exit codes that a build's report carries.</summary>
internal static class ExitCode
{
    public const int Done = 0;

    /// <summary>Errors in content or templates, or a disk that cannot be written.</summary>
    public const int Content = 1;

    /// <summary>Errors in settings, or an output folder that must not be written to.</summary>
    public const int Settings = 2;
}
