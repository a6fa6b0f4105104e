using System.Text;

namespace Segmentation.Sampling.Internal;

/// <summary>How name and key become the bytes to hash: a template, taken apart once.</summary>
/// <remarks>Equality is that of the template: everything else follows from it.</remarks>
internal sealed class BucketLayout : IEquatable<BucketLayout>
{
    private const string Name = "{name}";
    private const string Key = "{key}";

    private readonly bool _hasName;
    private readonly bool _keyFirst;
    private readonly byte[] _before;
    private readonly byte[] _between;
    private readonly byte[] _after;

    private BucketLayout(string template)
    {
        int key = Place(template, Key);
        int name = Place(template, Name);
        if (key < 0)
        {
            throw new ArgumentException("A layout of name and key holds {key} exactly once.", nameof(template));
        }

        Template = template;
        _hasName = name >= 0;
        _keyFirst = !_hasName || key < name;
        (int first, int firstEnd) = _keyFirst ? (key, key + Key.Length) : (name, name + Name.Length);
        (int second, int secondEnd) = !_hasName ? (firstEnd, firstEnd)
            : _keyFirst ? (name, name + Name.Length) : (key, key + Key.Length);
        _before = Bytes(template.AsSpan(0, first));
        _between = Bytes(template.AsSpan(firstEnd, second - firstEnd));
        _after = Bytes(template.AsSpan(secondEnd));
    }

    /// <summary>The layout of the library's own split.</summary>
    public static BucketLayout Default { get; } = new("{name}:{key}");

    /// <summary>The text with <c>{name}</c> and <c>{key}</c>.</summary>
    public string Template { get; }

    /// <summary>Reads a template.</summary>
    /// <exception cref="ArgumentException">It lacks <c>{key}</c>, or holds a place twice.</exception>
    public static BucketLayout Parse(string template)
    {
        ArgumentNullException.ThrowIfNull(template);
        return new BucketLayout(template);
    }

    /// <summary>An upper bound of the bytes that <see cref="Encode"/> writes.</summary>
    /// <exception cref="ArgumentException">The bound exceeds the length of an array.</exception>
    public int MaxByteCount(string name, string key)
    {
        long size = 3L * (key.Length + (_hasName ? (long)name.Length : 0))
            + _before.Length + _between.Length + _after.Length;
        return size <= Array.MaxLength
            ? (int)size
            : throw new ArgumentException("Name and key together are too long to be hashed.", nameof(key));
    }

    /// <summary>Writes the bytes to hash.</summary>
    /// <param name="name">The name; not looked at if the template has no place for it.</param>
    /// <param name="key">The key.</param>
    /// <param name="destination">At least <see cref="MaxByteCount"/> bytes.</param>
    /// <returns>How many bytes were written.</returns>
    public int Encode(string name, string key, Span<byte> destination)
    {
        int length = Append(_before, destination, 0);
        length += Wtf8.Encode(_keyFirst ? key : name, destination[length..]);
        length = Append(_between, destination, length);
        if (_hasName)
        {
            length += Wtf8.Encode(_keyFirst ? name : key, destination[length..]);
        }

        return Append(_after, destination, length);
    }

    /// <inheritdoc/>
    public bool Equals(BucketLayout? other) =>
        other is not null && string.Equals(Template, other.Template, StringComparison.Ordinal);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as BucketLayout);

    /// <inheritdoc/>
    public override int GetHashCode() => Template.GetHashCode(StringComparison.Ordinal);

    private static int Append(byte[] part, Span<byte> destination, int length)
    {
        part.CopyTo(destination[length..]);
        return length + part.Length;
    }

    private static int Place(string template, string place)
    {
        int at = template.IndexOf(place, StringComparison.Ordinal);
        return at == template.LastIndexOf(place, StringComparison.Ordinal)
            ? at
            : throw new ArgumentException("A layout of name and key holds each of them once.", nameof(template));
    }

    private static byte[] Bytes(ReadOnlySpan<char> text)
    {
        byte[] bytes = new byte[Encoding.UTF8.GetMaxByteCount(text.Length)];
        return bytes[..Wtf8.Encode(text, bytes)];
    }
}
