using System.Collections.Immutable;

namespace Segmentation;

/// <summary>Builds a <see cref="ReplaceableEngine{TCustomer}"/> without dependency injection.</summary>
public static class ReplaceableEngine
{
    /// <summary>Reads files of segments as one set and makes an engine of them that can be replaced while it is used.</summary>
    /// <param name="model">How the host's type of customer is seen.</param>
    /// <param name="files">The files to start with.</param>
    /// <param name="segments">Segments that stand in no file and stay when files are replaced; null for none. They and those
    /// of the files may refer to each other.</param>
    /// <param name="options">Limits and derived quantities; null for the default.</param>
    /// <exception cref="SegmentationException">A file or a segment is wrong; every mistake is listed.</exception>
    public static ReplaceableEngine<TCustomer> Create<TCustomer>(
        CustomerModel<TCustomer> model,
        IEnumerable<SegmentFile> files,
        IEnumerable<Segment>? segments = null,
        EngineOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(model);
        ArgumentNullException.ThrowIfNull(files);
        ImmutableArray<Segment> fixedSegments = [.. segments ?? []];
        if (fixedSegments.Contains(null!))
        {
            throw new ArgumentException("A segment is null.", nameof(segments));
        }

        var builder = new EngineBuilder<TCustomer>(model, fixedSegments, options ?? new EngineOptions());
        var engine = builder.Build([.. files], out var issues) ?? throw new SegmentationException("segments", issues);
        return new ReplaceableEngine<TCustomer>(builder, engine);
    }
}

/// <summary>Holds the engine in use and replaces it by one with other segment files: entirely, or not at all.</summary>
/// <remarks>
/// Engines are immutable. Who asks <see cref="Current"/> once works with that engine to the end, whatever is replaced
/// meanwhile; ask again for the next customer, request or run.
/// </remarks>
/// <typeparam name="TCustomer">The host's type of customer.</typeparam>
/// <threadsafety>Safe for all threads; nobody waits for anybody.</threadsafety>
public sealed class ReplaceableEngine<TCustomer>
{
    private readonly EngineBuilder<TCustomer> _builder;
    private SegmentationEngine<TCustomer> _current;

    internal ReplaceableEngine(EngineBuilder<TCustomer> builder, SegmentationEngine<TCustomer> engine)
    {
        _builder = builder;
        _current = engine;
    }

    /// <summary>Gets the engine in use now.</summary>
    public SegmentationEngine<TCustomer> Current => Volatile.Read(ref _current);

    /// <summary>Reads files as one set and, if everything in them is sound, makes their engine the current one.</summary>
    /// <param name="files">All files; they take the place of all files before. Segments in the host's code stay.</param>
    /// <returns>What changed; or what is wrong, and then the engine in use stays.</returns>
    public EngineReplacement Replace(params IEnumerable<SegmentFile> files)
    {
        ArgumentNullException.ThrowIfNull(files);
        var engine = _builder.Build([.. files], out var issues);
        return engine is null
            ? EngineReplacement.Refused(issues)
            : EngineReplacement.Between(Interlocked.Exchange(ref _current, engine).Segments, engine.Segments, issues);
    }

    /// <summary>What <see cref="Replace"/> would answer now; nothing is replaced.</summary>
    /// <param name="files">All files.</param>
    public EngineReplacement Preview(params IEnumerable<SegmentFile> files)
    {
        ArgumentNullException.ThrowIfNull(files);
        var engine = _builder.Build([.. files], out var issues);
        return engine is null
            ? EngineReplacement.Refused(issues)
            : EngineReplacement.Between(Current.Segments, engine.Segments, issues);
    }
}
