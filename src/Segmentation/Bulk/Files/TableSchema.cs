using System.Collections.Immutable;
using Segmentation.Customers;
using Segmentation.Diagnostics;
using Segmentation.Evaluation.Compiling;
using Segmentation.Evaluation.Matching;

namespace Segmentation.Bulk.Files;

/// <summary>What a model says of the values in a table: names and types, and what came in through the door how.</summary>
/// <param name="DefaultZone">The id of the zone of customers without their own.</param>
/// <param name="Attributes">The attributes.</param>
/// <param name="Predicates">The names of the predicates.</param>
/// <param name="Streams">The streams, each with its fields.</param>
internal sealed record TableSchema(
    string DefaultZone,
    ImmutableArray<ColumnSchema> Attributes,
    ImmutableArray<string> Predicates,
    ImmutableArray<(string Key, ImmutableArray<ColumnSchema> Fields)> Streams)
{
    public static TableSchema Of(Catalogue catalogue, ZoneTable zones) => new(
        zones.Default.Zone.Id,
        [.. catalogue.Attributes.Select(ColumnSchema.Of)],
        catalogue.Predicates,
        [.. catalogue.Streams.Select(stream => (stream.Key, stream.Fields.Select(ColumnSchema.Of).ToImmutableArray()))]);

    public void Write(SectionWriter writer)
    {
        writer.Text(DefaultZone);
        Write(Attributes, writer);
        writer.Int32(Predicates.Length);
        foreach (var predicate in Predicates)
        {
            writer.Text(predicate);
        }

        writer.Int32(Streams.Length);
        foreach (var (key, fields) in Streams)
        {
            writer.Text(key);
            Write(fields, writer);
        }
    }

    public static TableSchema Read(SectionReader reader)
    {
        var zone = reader.Text();
        var attributes = ReadColumns(reader);
        var predicates = new string[reader.Count(5)];
        for (var i = 0; i < predicates.Length; i++)
        {
            predicates[i] = reader.Text();
        }

        var streams = new (string, ImmutableArray<ColumnSchema>)[reader.Count(9)];
        for (var i = 0; i < streams.Length; i++)
        {
            streams[i] = (reader.Text(), ReadColumns(reader));
        }

        return new TableSchema(zone, attributes, [.. predicates], [.. streams]);
    }

    /// <summary>Says what a model has otherwise.</summary>
    public void Compare(TableSchema model, IssueLog issues)
    {
        if (DefaultZone != model.DefaultZone)
        {
            Report(issues, "table file", $"the zone of the model was '{DefaultZone}' and is '{model.DefaultZone}'");
        }

        Compare("attribute", Attributes, model.Attributes, issues);
        if (!Predicates.AsSpan().SequenceEqual(model.Predicates.AsSpan()))
        {
            Report(issues, "table file", "the model has other predicates");
        }

        if (!Streams.Select(stream => stream.Key).SequenceEqual(model.Streams.Select(stream => stream.Key)))
        {
            Report(issues, "table file", "the model has other streams");
            return;
        }

        foreach (var (stream, index) in Streams.Select((stream, index) => (stream, index)))
        {
            Compare($"stream '{stream.Key}', field", stream.Fields, model.Streams[index].Fields, issues);
        }
    }

    private static void Compare(
        IssueText kind, ImmutableArray<ColumnSchema> file, ImmutableArray<ColumnSchema> model, IssueLog issues)
    {
        if (!file.Select(column => column.Key).SequenceEqual(model.Select(column => column.Key)))
        {
            var names = file.Select(column => column.Key).Except(model.Select(column => column.Key)).ToList();
            var added = model.Select(column => column.Key).Except(file.Select(column => column.Key)).ToList();
            names.ForEach(name => Report(issues, $"{kind} '{name}'", "the model does not have it"));
            added.ForEach(name => Report(issues, $"{kind} '{name}'", "the file does not have it"));
            if (names.Count + added.Count == 0)
            {
                Report(issues, "table file", "the model has its declarations in another order");
            }

            return;
        }

        foreach (var (was, now) in file.Zip(model).Where(pair => pair.First != pair.Second))
        {
            Report(issues, $"{kind} '{was.Key}'", "the model declares it otherwise: its type, scale, default, or what else decides how values come in");
        }
    }

    private static void Report(IssueLog issues, IssueText place, IssueText what) => issues.Error(
        IssueCodes.TableOfOtherModel, place, what, "Read it with the model that it was made with, or load the customers again.");

    private static void Write(ImmutableArray<ColumnSchema> columns, SectionWriter writer)
    {
        writer.Int32(columns.Length);
        foreach (var column in columns)
        {
            column.Write(writer);
        }
    }

    private static ImmutableArray<ColumnSchema> ReadColumns(SectionReader reader)
    {
        var columns = new ColumnSchema[reader.Count(ColumnSchema.FewestBytes)];
        for (var i = 0; i < columns.Length; i++)
        {
            columns[i] = ColumnSchema.Read(reader);
        }

        return [.. columns];
    }
}

/// <summary>What a model says of one attribute or field, as far as the values in a table depend on it.</summary>
/// <param name="Key">The key.</param>
/// <param name="Type">The type, as the number of <see cref="AttributeType"/>.</param>
/// <param name="Scale">The decimals of money.</param>
/// <param name="EmptyMeansUnknown">Whether the empty text is unknown.</param>
/// <param name="HasOtherAnniversaries">Whether there is a column of who has other anniversaries.</param>
/// <param name="DefaultKey">The key of the value that unknown counts as; null when there is none or it is a text.</param>
/// <param name="DefaultText">The text that unknown counts as.</param>
internal sealed record ColumnSchema(
    string Key, int Type, int Scale, bool EmptyMeansUnknown, bool HasOtherAnniversaries, long? DefaultKey, string? DefaultText)
{
    public const int FewestBytes = 11;

    public static ColumnSchema Of(AttributeDefinition definition)
    {
        var shape = CellSource.ShapeOf(definition);
        var unknown = definition.HasDefault && shape.Type != CellType.Set ? Cell.Of(definition.Default, shape.Scale) : default;
        return new ColumnSchema(
            definition.Key,
            (int)shape.Type,
            shape.Scale,
            definition.EmptyMeansUnknown,
            definition.OtherAnniversaries is not null,
            unknown.IsKnown && unknown.Text is null ? unknown.Key : null,
            unknown.Text);
    }

    public void Write(SectionWriter writer)
    {
        writer.Text(Key);
        writer.Byte(Type);
        writer.Byte(Scale);
        writer.Flag(EmptyMeansUnknown);
        writer.Flag(HasOtherAnniversaries);
        writer.Flag(DefaultKey is not null);
        writer.Flag(DefaultText is not null);
        if (DefaultKey is { } key)
        {
            writer.Int64(key);
        }

        if (DefaultText is { } text)
        {
            writer.Text(text);
        }
    }

    public static ColumnSchema Read(SectionReader reader)
    {
        var column = new ColumnSchema(reader.Text(), reader.Byte(), reader.Byte(), reader.Flag(), reader.Flag(), null, null);
        var (hasKey, hasText) = (reader.Flag(), reader.Flag());
        return column with { DefaultKey = hasKey ? reader.Int64() : null, DefaultText = hasText ? reader.Text() : null };
    }
}
