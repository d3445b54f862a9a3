using System.Text;
using Generator.Serving;
using Generator.Sources;

namespace Generator.Tests.Serving;

/// <summary>A small site in memory that is served while it is edited.</summary>
internal sealed class ServedFolder
{
    public static readonly DateTimeOffset Now = new(2026, 11, 23, 12, 0, 0, TimeSpan.Zero);

    private readonly CountedSources _sources;

    public ServedFolder()
    {
        Files.Add("site.yml", "title: الخبر\nurl: https://khabar.example/paper/\n");
        for (var i = 1; i <= 9; i++) Files.Add($"articles/khabar-{i}.md", Article($"خبر {i}", $"2026-11-0{i}"));
        Files.Add("articles/maqal/index.md", Article("مقال", "2026-10-01"));
        Files.Add("articles/maqal/note.txt", "ملاحظة");
        Files.Add("static/robots-note.txt", "note");
        _sources = new CountedSources(Files);
        Site = new ServedSite(_sources, () => new BuildOptions { Now = Now, Drafts = true, Future = true, Expired = true });
        Site.Update(new TouchedPaths());
    }

    public MemorySourceTree Files { get; } = new();

    public ServedSite Site { get; }

    /// <summary>Files that were read since the last edit.</summary>
    public IReadOnlyCollection<string> Read => _sources.Seen;

    public ServedState State => Site.State!;

    public static string Article(string title, string date, string more = "", string body = "نص المقال.") => $"---\ntitle: \"{title}\"\ndate: {date}\n{more}---\n\n{body}\n";

    public ServedState Save(string path, string text)
    {
        Files.Add(path, text);
        return Touch(path);
    }

    public ServedState Remove(string path)
    {
        Files.Remove(path);
        return Touch(path);
    }

    public ServedState Touch(params string[] paths)
    {
        _sources.Forget();
        return Site.Update(new TouchedPaths(paths));
    }

    /// <summary>The answer to a path below the base path.</summary>
    public Answer Get(string path) => State.Snapshot!.Find("/paper" + path);

    public string Text(string path) => Get(path).Bytes is { } bytes ? Encoding.UTF8.GetString(bytes.Span) : "";

    private sealed class CountedSources(SourceTree sources) : SourceTree
    {
        private readonly HashSet<string> _read = new(StringComparer.Ordinal);

        public IReadOnlyCollection<string> Seen => _read;

        public void Forget() => _read.Clear();

        public override IReadOnlyList<SourceFile> List(string folder) => sources.List(folder);

        public override SourceFile? Find(string path) => sources.Find(path);

        public override int Read(string path, ref byte[] buffer)
        {
            lock (_read) _read.Add(path);
            return sources.Read(path, ref buffer);
        }
    }
}
