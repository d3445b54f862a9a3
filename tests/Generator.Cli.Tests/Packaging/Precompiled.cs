using System.Reflection.Metadata;
using System.Reflection.PortableExecutable;

namespace Generator.Cli.Tests.Packaging;

/// <summary>Whether an assembly holds machine code (ReadyToRun): else it is compiled at every start.</summary>
internal static class Precompiled
{
    private static ReadOnlySpan<byte> DosHeader => [0x4D, 0x5A, 0x90, 0x00];

    /// <summary>True for a file with a ReadyToRun header.</summary>
    /// <param name="file">A seekable stream of the assembly; it is closed.</param>
    public static bool Holds(Stream file)
    {
        using var reader = new PEReader(file);
        return reader.PEHeaders.CorHeader!.ManagedNativeHeaderDirectory.Size != 0;
    }

    public static bool Holds(string path) => Holds(File.OpenRead(path));

    /// <summary>True when a program of one file holds this assembly, and with machine code.</summary>
    /// <param name="path">The program: assemblies stand in it as they are, one after the other.</param>
    /// <param name="assembly">Name without extension.</param>
    public static bool HoldsInBundle(string path, string assembly)
    {
        var bytes = File.ReadAllBytes(path);
        for (var at = 0; bytes.AsSpan(at).IndexOf(DosHeader) is >= 0 and var next; at++)
        {
            at += next;
            if (NameOf(bytes, at) == assembly) return Holds(new MemoryStream(bytes, at, bytes.Length - at));
        }

        return false;
    }

    /// <summary>The name of the assembly that begins here, or null when none does.</summary>
    private static string? NameOf(byte[] bytes, int at)
    {
        try
        {
            using var reader = new PEReader(new MemoryStream(bytes, at, bytes.Length - at));
            if (!reader.HasMetadata) return null;
            var metadata = reader.GetMetadataReader();
            return metadata.IsAssembly ? metadata.GetString(metadata.GetAssemblyDefinition().Name) : null;
        }
        catch (BadImageFormatException)
        {
            return null;
        }
    }
}
