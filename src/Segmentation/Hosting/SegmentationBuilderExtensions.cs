namespace Segmentation;

/// <summary>Short forms of <see cref="ISegmentationBuilder{TCustomer}"/>.</summary>
public static class SegmentationBuilderExtensions
{
    /// <summary>Adds a segment by key and rule.</summary>
    /// <param name="builder">The builder.</param>
    /// <param name="key">The key: 1 to 128 characters, exact.</param>
    /// <param name="rule">Who belongs to it.</param>
    /// <param name="description">What it is for.</param>
    public static ISegmentationBuilder<TCustomer> AddSegment<TCustomer>(
        this ISegmentationBuilder<TCustomer> builder, string key, Rule rule, string description = "")
    {
        ArgumentNullException.ThrowIfNull(builder);
        return builder.AddSegment(new Segment(key, rule, description));
    }

    /// <summary>Adds several segments; they may refer to each other in any order.</summary>
    public static ISegmentationBuilder<TCustomer> AddSegments<TCustomer>(
        this ISegmentationBuilder<TCustomer> builder, params IEnumerable<Segment> segments)
    {
        ArgumentNullException.ThrowIfNull(builder);
        ArgumentNullException.ThrowIfNull(segments);
        foreach (var segment in segments)
        {
            builder.AddSegment(segment);
        }

        return builder;
    }

    /// <summary>Adds the segments of a file that the host has read.</summary>
    /// <param name="builder">The builder.</param>
    /// <param name="name">The name of the file, for messages.</param>
    /// <param name="text">Its text.</param>
    public static ISegmentationBuilder<TCustomer> AddSegmentFile<TCustomer>(
        this ISegmentationBuilder<TCustomer> builder, string name, string text)
    {
        ArgumentNullException.ThrowIfNull(builder);
        return builder.AddSegmentFile(new SegmentFile(name, text));
    }

    /// <summary>Adds the segments of several files; all of them are one set.</summary>
    public static ISegmentationBuilder<TCustomer> AddSegmentFiles<TCustomer>(
        this ISegmentationBuilder<TCustomer> builder, params IEnumerable<SegmentFile> files)
    {
        ArgumentNullException.ThrowIfNull(builder);
        ArgumentNullException.ThrowIfNull(files);
        foreach (var file in files)
        {
            builder.AddSegmentFile(file);
        }

        return builder;
    }
}
