namespace Segmentation.Rules.Lint;

/// <summary>The whole text values that a condition compares with: those of <c>=</c>, <c>in</c> and <c>contains any</c>, not the
/// parts of <c>starts with</c> and its kin.</summary>
internal readonly ref struct ConditionTexts(Rule condition)
{
    private readonly Rule _condition = condition;

    public Enumerator GetEnumerator() => new(_condition);

    /// <summary>Goes through the texts in order.</summary>
    public ref struct Enumerator(Rule condition)
    {
        private int _next;

        public TextLiteral Current { get; private set; } = null!;

        public bool MoveNext()
        {
            if (At(_next) is not TextLiteral text)
            {
                return false;
            }

            Current = text;
            _next++;
            return true;
        }

        private readonly Literal? At(int index) => condition switch
        {
            Comparison c => index == 0 ? c.Right as Literal : null,
            OneOf o => index < o.Members.Count ? o.Members[index] : null,
            SetMatch m => index < m.Members.Count ? m.Members[index] : null,
            _ => null,
        };
    }
}
