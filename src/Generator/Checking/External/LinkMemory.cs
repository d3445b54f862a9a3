using System.Collections.Concurrent;
using System.Globalization;
using System.Text;

namespace Generator.Checking.External;

/// <summary>The addresses that were found in order a short time ago, so that checks do not ask again every time. Only good answers are remembered.</summary>
internal sealed class LinkMemory
{
    private static readonly TimeSpan Validity = TimeSpan.FromHours(24);

    private readonly string? _file;
    private readonly DateTimeOffset _now;
    private readonly ConcurrentDictionary<string, long> _seconds = new(StringComparer.Ordinal);

    /// <param name="file">Where it is kept; null: nowhere.</param>
    /// <param name="now">The instant of the check.</param>
    public LinkMemory(string? file, DateTimeOffset now)
    {
        (_file, _now) = (file, now);
        if (file is null || !File.Exists(file)) return;
        foreach (var line in File.ReadLines(file, Encoding.UTF8))
        {
            if (line.Split('\t') is [var time, var url] && long.TryParse(time, NumberStyles.None, CultureInfo.InvariantCulture, out var seconds)) _seconds[url] = seconds;
        }
    }

    /// <summary>Whether an address was in order within the last day.</summary>
    public bool Knows(string url) => _seconds.TryGetValue(url, out var seconds) && _now.ToUnixTimeSeconds() - seconds is var age && age >= 0 && age < Validity.TotalSeconds;

    /// <summary>Notes that an address is in order.</summary>
    public void Note(string url) => _seconds[url] = _now.ToUnixTimeSeconds();

    /// <summary>Keeps what is known for the next check.</summary>
    public void Save()
    {
        if (_file is null) return;
        Directory.CreateDirectory(Path.GetDirectoryName(_file)!);
        var lines = _seconds.Where(known => Knows(known.Key)).OrderBy(static known => known.Key, StringComparer.Ordinal).Select(static known => string.Create(CultureInfo.InvariantCulture, $"{known.Value}\t{known.Key}"));
        File.WriteAllLines(_file + ".new", lines, new UTF8Encoding(false));
        File.Move(_file + ".new", _file, overwrite: true);
    }
}
