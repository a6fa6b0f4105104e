namespace Segmentation.Bulk.Files;

/// <summary>What a section of a table file holds; see docs/concepts/table-file.md.</summary>
internal enum SectionKind : byte
{
    /// <summary>The columns: their names and types.</summary>
    Schema = 1,

    /// <summary>The ids of the customers' zones.</summary>
    Zones = 2,

    /// <summary>Texts of one column's dictionary.</summary>
    Texts = 3,

    /// <summary>The keys of a chunk's customers.</summary>
    Chunk = 4,

    /// <summary>One column of the chunk.</summary>
    Keys = 5,

    /// <summary>One column of sets of the chunk.</summary>
    Sets = 6,

    /// <summary>Whose events are where, of one stream of the chunk.</summary>
    Stream = 7,

    /// <summary>Up to 8,192 events of the stream.</summary>
    Events = 8,

    /// <summary>What was wrong with the customers.</summary>
    Issues = 9,

    /// <summary>The end, with the number of customers.</summary>
    End = 10,
}
