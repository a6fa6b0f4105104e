namespace Segmentation.Conformance;

/// <summary>Reads one kind of file and puts each row to the library's public API.</summary>
internal interface IConformanceReader
{
    /// <summary>Whether this reader understands a file.</summary>
    /// <param name="folder">The name of the folder that holds it.</param>
    /// <param name="fileName">The name of the file.</param>
    bool Reads(string folder, string fileName);

    /// <summary>Runs every row of a file.</summary>
    /// <param name="path">Where the file is; its neighbours may be looked at.</param>
    IEnumerable<RowResult> Read(string path);
}
