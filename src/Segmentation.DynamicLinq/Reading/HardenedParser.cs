using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Linq.Dynamic.Core;
using System.Linq.Dynamic.Core.CustomTypeProviders;
using System.Linq.Dynamic.Core.Exceptions;
using System.Linq.Dynamic.Core.Parser;
using System.Linq.Expressions;
using System.Reflection;
using Segmentation.Diagnostics;

namespace Segmentation.DynamicLinq.Reading;

/// <summary>The one place that calls Dynamic LINQ, with one configuration that allows nothing.</summary>
/// <remarks>
/// It is given operators, names of methods from our own list, and <c>@n</c>. Names and literals are expressions, so that its caches of
/// literals and keywords, which are shared by the whole process, are neither read nor written.
/// </remarks>
[RequiresUnreferencedCode(NeedsReflection)]
[RequiresDynamicCode(NeedsReflection)]
internal static class HardenedParser
{
    public const string NeedsReflection = "Dynamic LINQ finds methods by reflection and makes generic types at run time.";

    private static readonly ParsingConfig Config = new()
    {
        AllowEqualsAndToStringMethodsOnObject = false,
        AllowNewToEvaluateAnyType = false,
        AreContextKeywordsEnabled = false,
        ConvertObjectToSupportComparison = false,
        CustomTypeProvider = new NoTypes(),
        DateTimeIsParsedAsUTC = true,
        DisableMemberAccessToIndexAccessorFallback = true,
        DisallowNewKeyword = true,
        IsCaseSensitive = true,
        LoadAdditionalAssembliesFromCurrentDomainBaseDirectory = false,
        NumberParseCulture = CultureInfo.InvariantCulture,
        PrioritizePropertyOrFieldOverTheType = true,
        ResolveTypesBySimpleName = false,
        RestrictOrderByToPropertyOrField = true,
        SupportCastingToFullyQualifiedTypeAsString = false,
        SupportDotInPropertyNames = false,
        SupportEnumerationsFromSystemNamespace = false,
        UseParameterizedNamesInDynamicQuery = false,
    };

    /// <summary>The expression of a text or of a group in it.</summary>
    /// <exception cref="Refusal">The pieces do not fit together.</exception>
    public static Expression Parse(Pieces pieces)
    {
        var (text, values, starts) = pieces.Written();
        try
        {
            return new ExpressionParser([], text, values, Config).Parse(null);
        }
        catch (ParseException exception)
        {
            throw NotUnderstood(pieces, starts, exception.Position, exception.Message);
        }
        catch (Exception exception) when (exception is not (OutOfMemoryException or Refusal))
        {
            throw NotUnderstood(pieces, starts, 0, exception.GetType().Name);
        }
    }

    private static Refusal NotUnderstood(Pieces pieces, List<int> starts, int position, string why)
    {
        var found = starts.BinarySearch(position);
        var index = Math.Clamp(found >= 0 ? found : ~found - 1, 0, pieces.All.Count - 1);
        return Refusal.Unreadable(
            pieces.All[index].Span,
            $"Dynamic LINQ does not understand this: {Excerpt.Of(why, 100)}",
            "Check the operators and parentheses here, and the types on both sides: numbers, texts, flags, dates.");
    }

    private sealed class NoTypes : IDynamicLinqCustomTypeProvider
    {
        public HashSet<Type> GetCustomTypes() => [];

        public Dictionary<Type, List<MethodInfo>> GetExtensionMethods() => [];

        public Type? ResolveType(string typeName) => null;

        public Type? ResolveTypeBySimpleName(string simpleTypeName) => null;
    }
}
