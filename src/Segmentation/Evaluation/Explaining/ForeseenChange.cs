using System.Collections.Immutable;

namespace Segmentation;

/// <summary>What happens to a customer's membership by itself.</summary>
/// <param name="At">When, in UTC.</param>
/// <param name="Truth">The truth from then on. The same as before where <see cref="Verdict.ValidUntil"/> only says when to look
/// again.</param>
/// <param name="Because">The conditions whose own truth changes then, as they are now.</param>
public sealed record ForeseenChange(DateTimeOffset At, Truth Truth, ImmutableArray<ExplainedRule> Because);
