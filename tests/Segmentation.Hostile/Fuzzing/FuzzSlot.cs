using System.IO.MemoryMappedFiles;

namespace Segmentation.Hostile.Fuzzing;

/// <summary>Where a process notes which execution it is at, so that another can tell when it is gone.</summary>
internal sealed class FuzzSlot : IDisposable
{
    private readonly MemoryMappedFile _file;
    private readonly MemoryMappedViewAccessor _view;

    /// <summary>Opens the slot in a file of eight bytes.</summary>
    public FuzzSlot(string path)
    {
        _file = MemoryMappedFile.CreateFromFile(path, FileMode.OpenOrCreate, null, sizeof(long));
        _view = _file.CreateViewAccessor();
    }

    /// <summary>Gets or sets the number of the execution.</summary>
    public long Number
    {
        get => _view.ReadInt64(0);
        set => _view.Write(0, value);
    }

    public void Dispose()
    {
        _view.Dispose();
        _file.Dispose();
    }
}
