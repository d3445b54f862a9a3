using System.Reflection.Metadata;
using System.Reflection.PortableExecutable;

namespace Generator.Tests.Rendering;

/// <summary>
/// The generator must also compile against the official package (<c>-p:TemplateEngine=Scriban</c>). What it uses of an engine is listed in <c>OfficialEngine.txt</c>, each line
/// compared with the public API of Scriban 7: whoever uses more looks first whether the package has it.
/// </summary>
public sealed class OfficialEngineTests
{
    /// <summary>What the files use that <c>Generator.csproj</c> leaves out with the official engine.</summary>
    private static readonly string[] OwnOnly =
    [
        "Runtime.DirectFunction", "Runtime.HostObject", "Runtime.IPrintingFunction", "Runtime.IRememberingFunction", "Runtime.ISpanOutput", "Runtime.IUtf8Output", "Runtime.IncludeFunction", "Runtime.ScriptArray.TryGetArguments",
        "Runtime.ScriptArray.get_Items", "TemplateContext.FindTemplate", "TemplateContext.IsTrue", "TemplateContext.PrintTemplate", "TemplateContext.PrintValue",
    ];

    [Fact]
    public void The_generator_uses_nothing_that_the_official_package_does_not_have()
    {
        var known = File.ReadAllLines(Path.Combine(AppContext.BaseDirectory, "Rendering", "OfficialEngine.txt"));
        known.ShouldBe(known.Order(StringComparer.Ordinal).Distinct(StringComparer.Ordinal));
        Used().ShouldBe(known);
    }

    private static SortedSet<string> Used()
    {
        using var file = new PEReader(File.OpenRead(typeof(Build).Assembly.Location));
        var metadata = file.GetMetadataReader();
        var names = new SortedSet<string>(StringComparer.Ordinal);
        foreach (var handle in metadata.TypeReferences)
        {
            if (NameOf(metadata, handle) is { } name) names.Add(name);
        }

        foreach (var handle in metadata.MemberReferences)
        {
            var member = metadata.GetMemberReference(handle);
            if (member.Parent.Kind == HandleKind.TypeReference && NameOf(metadata, (TypeReferenceHandle)member.Parent) is { } type) names.Add($"{type}.{metadata.GetString(member.Name)}");
        }

        names.RemoveWhere(static name => OwnOnly.Any(own => name.StartsWith(own, StringComparison.Ordinal)));
        return names;
    }

    /// <summary>The name below <c>Generator.Templating</c>; null for types of other assemblies.</summary>
    private static string? NameOf(MetadataReader metadata, TypeReferenceHandle handle)
    {
        var type = metadata.GetTypeReference(handle);
        if (type.ResolutionScope.Kind != HandleKind.AssemblyReference) return null;
        var assembly = metadata.GetAssemblyReference((AssemblyReferenceHandle)type.ResolutionScope);
        if (metadata.GetString(assembly.Name) != "Generator.Templating") return null;
        return $"{metadata.GetString(type.Namespace)}.{metadata.GetString(type.Name)}"["Generator.Templating.".Length..];
    }
}
