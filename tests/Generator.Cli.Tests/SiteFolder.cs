using System.IO.Hashing;
using System.Text;

namespace Generator.Cli.Tests;

/// <summary>A folder with a small site, removed after the test.</summary>
internal sealed class SiteFolder : IDisposable
{
    public SiteFolder() => Folder = Directory.CreateTempSubdirectory("gen-cli-").FullName;

    public string Folder { get; }

    /// <summary>A complete site: two sections, a few articles, a page, a picture.</summary>
    public static SiteFolder Small()
    {
        var site = new SiteFolder();
        site.Write("site.yml", "title: الخبر\nurl: https://khabar.example/\ntime_zone: Asia/Dubai\nsections:\n  - {id: politics, title: سياسة}\n  - {id: sports, title: رياضة}\n");
        for (var i = 1; i <= 30; i++)
        {
            site.Write(
                $"articles/{(i % 2 == 0 ? "politics" : "sports")}/2026/{i % 12 + 1:00}/khabar-{i}.md",
                $"---\ntitle: \"خبر رقم {i} عن John Smith\"\ndate: 2026-{i % 12 + 1:00}-{i % 28 + 1:00}T{i % 24:00}:15\ntags: [وسم {i % 5}، المرسى]\nauthor: كاتب {i % 3}\n---\n\nفقرة أولى عن **«الخبر»**و**غيره** رقم {i}.\n\n## عنوان فرعي\n\nقال \"نعم\" وغادر.\n");
        }

        site.Write("pages/about.md", "---\ntitle: من نحن\n---\n\nنحن صحيفة.\n");
        site.Write("static/robots-notes.txt", "notes\n");
        return site;
    }

    public void Write(string path, string text)
    {
        var full = Path.Combine(Folder, path);
        Directory.CreateDirectory(Path.GetDirectoryName(full)!);
        File.WriteAllText(full, text, new UTF8Encoding(false));
    }

    /// <summary>Copies a file, or a folder with all that it holds, if it is there.</summary>
    public void Copy(string from, string name)
    {
        var source = Path.Combine(from, name);
        if (File.Exists(source)) File.Copy(source, Path.Combine(Folder, name));
        if (!Directory.Exists(source)) return;
        foreach (var file in Directory.EnumerateFiles(source, "*", SearchOption.AllDirectories))
        {
            var copy = Path.Combine(Folder, Path.GetRelativePath(from, file));
            Directory.CreateDirectory(Path.GetDirectoryName(copy)!);
            File.Copy(file, copy);
        }
    }

    /// <summary>Removes a file, or a folder that is empty, if it is there.</summary>
    public void Remove(string path)
    {
        var full = Path.Combine(Folder, path);
        if (File.Exists(full)) File.Delete(full);
        var parent = Path.GetDirectoryName(full)!;
        if (Directory.Exists(parent) && !Directory.EnumerateFileSystemEntries(parent).Any()) Directory.Delete(parent);
    }

    /// <summary>The bytes of every file of an output folder by its path.</summary>
    public Dictionary<string, byte[]> Files(string output = "public")
    {
        var folder = Path.Combine(Folder, output);
        return Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories).ToDictionary(file => Path.GetRelativePath(folder, file), File.ReadAllBytes, StringComparer.Ordinal);
    }

    /// <summary>One hash over paths and bytes of an output folder.</summary>
    public string TreeHash(string output = "public")
    {
        var folder = Path.Combine(Folder, output);
        var hash = new XxHash128();
        foreach (var file in Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories).Order(StringComparer.Ordinal))
        {
            hash.Append(Encoding.UTF8.GetBytes(Path.GetRelativePath(folder, file)));
            hash.Append(File.ReadAllBytes(file));
        }

        return Convert.ToHexStringLower(hash.GetCurrentHash());
    }

    public void Dispose() => Directory.Delete(Folder, recursive: true);
}
