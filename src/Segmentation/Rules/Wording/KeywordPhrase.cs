using System.Collections.Immutable;

namespace Segmentation.Rules.Wording;

/// <summary>Keywords in English and how they are said in another language.</summary>
/// <param name="English">One to four words or a mark of the rule language; empty for a word that adds nothing.</param>
/// <param name="Spellings">How they are said, the one to print first. A space stands for one or several.</param>
internal sealed record KeywordPhrase(string English, ImmutableArray<string> Spellings);
