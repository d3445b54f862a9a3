using Generator.Diagnostics.Catalogue;

namespace Generator.Diagnostics;

/// <summary>Messages about the output folder.</summary>
internal static class WritingMessages
{
    /// <summary><c>--output site.yml</c>.</summary>
    public static Diagnostic OutputIsFile(string output) =>
        new(Severity.Error, "output-is-file", $"The output folder {Quote.Of(output)} is a file.", Help: "Name a folder with --output or \"output:\" in site.yml.");

    /// <summary><c>--output link</c> that leads nowhere.</summary>
    public static Diagnostic OutputBrokenLink(string output) =>
        new(Severity.Error, "output-broken-link", $"The output folder {Quote.Of(output)} is a link that leads nowhere.", Help: "Remove the link, or make the folder that it leads to.");

    /// <summary><c>--output .</c>, a parent of the site, a Git checkout.</summary>
    public static Diagnostic OutputHoldsSources(string output) =>
        new(Severity.Error, "output-holds-sources", $"The output folder {Quote.Of(output)} holds sources; nothing may be published over them.", Help: "Name a folder of its own with --output, such as public.");

    /// <summary><c>--output articles/x</c>.</summary>
    public static Diagnostic OutputInsideSources(string output, string folder) =>
        new(Severity.Error, "output-inside-sources", $"The output folder {Quote.Of(output)} lies inside {folder}/.", Help: "Name a folder outside of the sources with --output, such as public.");

    /// <summary>A folder with files, without a list of what we published there.</summary>
    public static Diagnostic OutputNotOurs(string output) =>
        new(Severity.Error, "output-not-ours", $"The output folder {Quote.Of(output)} is not empty, and nothing says that gen wrote it.",
            Help: "Empty it, name another folder with --output, or let gen clear it with --replace-output.");

    /// <summary>A page's file is there, but somebody else wrote it.</summary>
    public static Diagnostic ForeignFile(string path) =>
        new(Severity.Error, "output-foreign-file", $"{Quote.Of(path)} is in the output folder, but gen did not write it.", Help: "Move it into static/ to publish it, or delete it.");

    /// <summary>Somebody made a folder where a page's file stands.</summary>
    public static Diagnostic FolderInTheWay(string path) =>
        new(Severity.Error, "output-folder-in-the-way", $"A folder stands where {Quote.Of(path)} is to be written, with files that gen did not write.", Help: "Move or delete it.");

    /// <summary>A foreign file where a folder must be.</summary>
    public static Diagnostic FileInTheWay(string path) =>
        new(Severity.Error, "output-file-in-the-way", $"The file {Quote.Of(path)} stands where a folder of the site must be, and gen did not write it.", Help: "Move or delete it.");

    /// <summary>A symbolic link in place of a folder: files would land outside.</summary>
    public static Diagnostic LinkInTheWay(string path) =>
        new(Severity.Error, "output-link-in-the-way", $"{Quote.Of(path)} in the output folder is a link to another place; gen does not write through links.", Help: "Remove the link.");

    /// <summary>A folder inside the output folder that does not let us in.</summary>
    public static Diagnostic FolderReadOnly(string folder) =>
        new(Severity.Error, "output-read-only", folder == "." ? "The output folder does not allow gen to write there." : $"The folder {Quote.Of(folder)} in the output folder does not allow gen to write there.",
            Help: "Give yourself the right to write there; nothing has been changed.");

    /// <summary>Another build is writing there.</summary>
    public static Diagnostic OutputBusy(string output) =>
        new(Severity.Error, "output-busy", $"Another gen is writing to the output folder {Quote.Of(output)}.", Help: "Wait until it is done, or build into another folder with --output.");

    /// <summary>The site is published, but the next build will take its time.</summary>
    public static Diagnostic CacheUnwritable(string reason) =>
        new(Severity.Info, "cache-unwritable", $"The cache could not be written: {reason.TrimEnd('.')}.", Help: "The site is whole; only the next build takes longer.");

    /// <summary>Disk full, read-only folder …</summary>
    public static Diagnostic CannotWrite(string reason) =>
        new(Severity.Error, "output-unwritable", $"The site could not be written: {reason.TrimEnd('.')}.", Help: "What was published before is unchanged, or is made whole by the next build.");
}
