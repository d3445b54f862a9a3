using Generator.Sources;

namespace Generator.Tests.Caching;

/// <summary>A folder in which a file is saved as soon as it has been read once.</summary>
internal sealed class SavedMeanwhile(SourceTree folder, string saved, Action save) : SourceTree
{
    private bool _isSaved;

    public override IReadOnlyList<SourceFile> List(string name) => folder.List(name);

    public override SourceFile? Find(string path) => folder.Find(path);

    public override int Read(string path, ref byte[] buffer)
    {
        var length = folder.Read(path, ref buffer);
        if (path == saved && !_isSaved)
        {
            _isSaved = true;
            save();
        }

        return length;
    }
}
