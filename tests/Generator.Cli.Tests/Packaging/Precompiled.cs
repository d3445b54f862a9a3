using System.Reflection.PortableExecutable;

namespace Generator.Cli.Tests.Packaging;

/// <summary>Whether an assembly holds machine code (ReadyToRun): else it is compiled at every start.</summary>
internal static class Precompiled
{
    /// <summary>True for a file with a ReadyToRun header.</summary>
    /// <param name="file">A seekable stream of the assembly; it is closed.</param>
    public static bool Holds(Stream file)
    {
        using var reader = new PEReader(file);
        return reader.PEHeaders.CorHeader!.ManagedNativeHeaderDirectory.Size != 0;
    }

    public static bool Holds(string path) => Holds(File.OpenRead(path));
}
