using System.Linq.Expressions;

namespace Segmentation.Customers;

/// <summary>
/// Declares the attributes of a customer or the fields of an event; the name is taken from the member unless given.
/// </summary>
/// <typeparam name="TSource">The customer's type, or the event's.</typeparam>
/// <typeparam name="TSelf">The builder itself, for chaining.</typeparam>
public abstract class FieldBuilder<TSource, TSelf>
    where TSelf : FieldBuilder<TSource, TSelf>
{
    private protected FieldBuilder(FieldDeclarations<TSource> fields) => Fields = fields;

    private protected FieldDeclarations<TSource> Fields { get; }

    private protected abstract TSelf Self { get; }

    /// <summary>A number. Named after the member: <c>c =&gt; c.LifetimeSpend</c> is <c>lifetime spend</c>.</summary>
    public TSelf Number(Expression<Func<TSource, double?>> value, Action<AttributeOptions<TSource>>? options = null) =>
        Declare(() => Fields.Number(value, new(null, options)));

    /// <summary>A number.</summary>
    public TSelf Number(
        string name, Expression<Func<TSource, double?>> value, Action<AttributeOptions<TSource>>? options = null) =>
        Declare(() => Fields.Number(value, new(name, options)));

    /// <summary>
    /// A number given as a decimal; read as the nearest double. Named after the member: <c>c =&gt; c.LifetimeSpend</c>
    /// is <c>lifetime spend</c>.
    /// </summary>
    public TSelf Number(Expression<Func<TSource, decimal?>> value, Action<AttributeOptions<TSource>>? options = null) =>
        Declare(() => Fields.Number(value, new(null, options)));

    /// <summary>A number given as a decimal; read as the nearest double.</summary>
    public TSelf Number(
        string name, Expression<Func<TSource, decimal?>> value, Action<AttributeOptions<TSource>>? options = null) =>
        Declare(() => Fields.Number(value, new(name, options)));

    /// <summary>
    /// A whole number; beyond 2^53 it is a fault and unknown. Named after the member: <c>c =&gt; c.LifetimeSpend</c>
    /// is <c>lifetime spend</c>.
    /// </summary>
    public TSelf Number(Expression<Func<TSource, long?>> value, Action<AttributeOptions<TSource>>? options = null) =>
        Declare(() => Fields.Number(value, new(null, options)));

    /// <summary>A whole number; beyond 2^53 it is a fault and unknown.</summary>
    public TSelf Number(string name, Expression<Func<TSource, long?>> value, Action<AttributeOptions<TSource>>? options = null) =>
        Declare(() => Fields.Number(value, new(name, options)));

    /// <summary>
    /// An amount of money, exact. Named after the member: <c>c =&gt; c.LifetimeSpend</c> is <c>lifetime spend</c>.
    /// </summary>
    public TSelf Money(Expression<Func<TSource, decimal?>> value, Action<AttributeOptions<TSource>>? options = null) =>
        Declare(() => Fields.Money(value, new(null, options)));

    /// <summary>An amount of money, exact.</summary>
    public TSelf Money(
        string name, Expression<Func<TSource, decimal?>> value, Action<AttributeOptions<TSource>>? options = null) =>
        Declare(() => Fields.Money(value, new(name, options)));

    /// <summary>
    /// A text; null is unknown. Named after the member: <c>c =&gt; c.LifetimeSpend</c> is <c>lifetime spend</c>.
    /// </summary>
    public TSelf Text(Expression<Func<TSource, string?>> value, Action<AttributeOptions<TSource>>? options = null) =>
        Declare(() => Fields.Text(value, new(null, options)));

    /// <summary>A text; null is unknown.</summary>
    public TSelf Text(string name, Expression<Func<TSource, string?>> value, Action<AttributeOptions<TSource>>? options = null) =>
        Declare(() => Fields.Text(value, new(name, options)));

    /// <summary>
    /// True or false; null is unknown. Named after the member: <c>c =&gt; c.LifetimeSpend</c> is <c>lifetime spend</c>.
    /// </summary>
    public TSelf Flag(Expression<Func<TSource, bool?>> value, Action<AttributeOptions<TSource>>? options = null) =>
        Declare(() => Fields.Flag(value, new(null, options)));

    /// <summary>True or false; null is unknown.</summary>
    public TSelf Flag(string name, Expression<Func<TSource, bool?>> value, Action<AttributeOptions<TSource>>? options = null) =>
        Declare(() => Fields.Flag(value, new(name, options)));

    /// <summary>
    /// A calendar date; null is unknown. Named after the member: <c>c =&gt; c.LifetimeSpend</c> is <c>lifetime spend</c>.
    /// </summary>
    public TSelf Date(Expression<Func<TSource, DateOnly?>> value, Action<AttributeOptions<TSource>>? options = null) =>
        Declare(() => Fields.Date(value, new(null, options)));

    /// <summary>A calendar date; null is unknown.</summary>
    public TSelf Date(
        string name, Expression<Func<TSource, DateOnly?>> value, Action<AttributeOptions<TSource>>? options = null) =>
        Declare(() => Fields.Date(value, new(name, options)));

    /// <summary>
    /// An instant; null is unknown. Named after the member: <c>c =&gt; c.LifetimeSpend</c> is <c>lifetime spend</c>.
    /// </summary>
    public TSelf Instant(Expression<Func<TSource, DateTimeOffset?>> value, Action<AttributeOptions<TSource>>? options = null) =>
        Declare(() => Fields.Instant(value, new(null, options)));

    /// <summary>An instant; null is unknown.</summary>
    public TSelf Instant(
        string name, Expression<Func<TSource, DateTimeOffset?>> value, Action<AttributeOptions<TSource>>? options = null) =>
        Declare(() => Fields.Instant(value, new(name, options)));

    /// <summary>An enumeration as a text: the member's name; null is unknown. Named after the member.</summary>
    public TSelf Choice<TEnum>(Expression<Func<TSource, TEnum?>> value, Action<AttributeOptions<TSource>>? options = null)
        where TEnum : struct, Enum => Declare(() => Fields.Choice(value, new(null, options)));

    /// <summary>An enumeration as a text: the member's name; null is unknown.</summary>
    public TSelf Choice<TEnum>(
        string name, Expression<Func<TSource, TEnum?>> value, Action<AttributeOptions<TSource>>? options = null)
        where TEnum : struct, Enum => Declare(() => Fields.Choice(value, new(name, options)));

    /// <summary>A clock reading as an instant; <paramref name="meaning"/> says in which zone. Named after the member.</summary>
    public TSelf Instant(
        Expression<Func<TSource, DateTime?>> value, DateTimeMeaning meaning, Action<AttributeOptions<TSource>>? options = null) =>
        Declare(() => Fields.Instant(value, meaning, new(null, options)));

    /// <summary>A clock reading as an instant; <paramref name="meaning"/> says in which zone.</summary>
    public TSelf Instant(
        string name,
        Expression<Func<TSource, DateTime?>> value, DateTimeMeaning meaning, Action<AttributeOptions<TSource>>? options = null) =>
        Declare(() => Fields.Instant(value, meaning, new(name, options)));

    /// <summary>Does not compile: a <see cref="DateTime"/> must say what it means.</summary>
    [Obsolete(DateTimeMeaning.Missing, error: true)]
    public TSelf Instant(Expression<Func<TSource, DateTime?>> value, Action<AttributeOptions<TSource>>? options = null) =>
        throw new NotSupportedException();

    /// <summary>Does not compile: a <see cref="DateTime"/> must say what it means.</summary>
    [Obsolete(DateTimeMeaning.Missing, error: true)]
    public TSelf Instant(
        string name, Expression<Func<TSource, DateTime?>> value, Action<AttributeOptions<TSource>>? options = null) =>
        throw new NotSupportedException();

    private protected TSelf Declare(Action declaration)
    {
        declaration();
        return Self;
    }
}
