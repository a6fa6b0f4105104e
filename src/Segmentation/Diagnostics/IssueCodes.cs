namespace Segmentation.Diagnostics;

/// <summary>The catalogue of issues. Each entry is documented in <c>docs/errors.md</c>; a test compares the two.</summary>
internal static class IssueCodes
{
    // 1xxx: rules
    public static readonly IssueCode UnknownAttribute = new("SEG1001", "Unknown attribute");
    public static readonly IssueCode UnknownStream = new("SEG1002", "Unknown event stream");
    public static readonly IssueCode UnknownField = new("SEG1003", "Unknown event field");
    public static readonly IssueCode WrongType = new("SEG1004", "Wrong type");
    public static readonly IssueCode OperatorDoesNotFit = new("SEG1005", "Operator does not fit the type");
    public static readonly IssueCode WrongCurrency = new("SEG1006", "Wrong currency");
    public static readonly IssueCode FacetNotDeclared = new("SEG1007", "Facet is not declared in the model");
    public static readonly IssueCode WindowDoesNotFit = new("SEG1008", "Window does not fit");
    public static readonly IssueCode DurationDoesNotFit = new("SEG1009", "Unit of time does not fit");
    public static readonly IssueCode MisplacedCondition = new("SEG1010", "Condition cannot stand here");
    public static readonly IssueCode UnknownSegment = new("SEG1011", "Unknown segment");
    public static readonly IssueCode SegmentCycle = new("SEG1012", "Segments refer to each other in a circle");
    public static readonly IssueCode SegmentsTooDeep = new("SEG1013", "Segments refer to each other too deeply");
    public static readonly IssueCode RefusedSegment = new("SEG1014", "Refers to a refused segment");
    public static readonly IssueCode UnknownList = new("SEG1015", "Unknown named list");
    public static readonly IssueCode UnknownRegion = new("SEG1016", "Unknown named region");
    public static readonly IssueCode UnknownPredicate = new("SEG1017", "Unknown named predicate");
    public static readonly IssueCode UnknownLadder = new("SEG1018", "Unknown tier ladder or tier");
    public static readonly IssueCode TooDeep = new("SEG1019", "Rule is nested too deeply");
    public static readonly IssueCode TooManyConditions = new("SEG1020", "Too many conditions");
    public static readonly IssueCode TooManyMembers = new("SEG1021", "List is too long");
    public static readonly IssueCode TextTooLong = new("SEG1022", "Text literal is too long");
    public static readonly IssueCode NeverTrue = new("SEG1023", "Condition is never true");
    public static readonly IssueCode AmbiguousPlace = new("SEG1024", "Place name stands for several places");
    public static readonly IssueCode TrueForNone = new("SEG1025", "Also true for customers without events");
    public static readonly IssueCode TooCostly = new("SEG1026", "Rule costs too much");
    public static readonly IssueCode NothingOfCustomer = new("SEG1027", "Says nothing of the customer");

    // 11xx: the text of rules
    public static readonly IssueCode UnexpectedToken = new("SEG1101", "Something else is expected");
    public static readonly IssueCode UnknownCharacter = new("SEG1102", "Unknown character");
    public static readonly IssueCode InvalidNumber = new("SEG1103", "Number is not valid");
    public static readonly IssueCode InvalidDate = new("SEG1104", "Date, instant or time of day is not valid");
    public static readonly IssueCode UnclosedText = new("SEG1105", "Text is not closed");
    public static readonly IssueCode InvalidText = new("SEG1106", "Text literal is not valid");
    public static readonly IssueCode UnclosedComment = new("SEG1107", "Comment is not closed");
    public static readonly IssueCode MixedScripts = new("SEG1108", "Word mixes scripts");
    public static readonly IssueCode InvisibleCharacter = new("SEG1109", "Invisible character in a word");
    public static readonly IssueCode RuleTooLong = new("SEG1110", "Text of the rule is too long");
    public static readonly IssueCode NumberOutOfRange = new("SEG1111", "Number is out of range");
    public static readonly IssueCode ReversedBounds = new("SEG1112", "Bounds are reversed");
    public static readonly IssueCode MissingOperator = new("SEG1113", "Quantity without an operator");
    public static readonly IssueCode MixedConnectives = new("SEG1114", "'and' and 'or' are mixed");

    // 112x: the JSON form of rules
    public static readonly IssueCode InvalidJson = new("SEG1120", "Text is not JSON");
    public static readonly IssueCode UnknownVersion = new("SEG1121", "Version of the JSON form is not known");
    public static readonly IssueCode UnknownMember = new("SEG1122", "Member does not belong here");
    public static readonly IssueCode MissingMember = new("SEG1123", "Member is missing");
    public static readonly IssueCode DuplicateMember = new("SEG1124", "Member stands twice");
    public static readonly IssueCode WrongKind = new("SEG1125", "Value of another kind is expected");
    public static readonly IssueCode UnknownWord = new("SEG1126", "Word is none of those expected");
    public static readonly IssueCode EmptyList = new("SEG1127", "List is too short");

    // 114x: files of segments
    public static readonly IssueCode FileGivenTwice = new("SEG1140", "File is given twice");
    public static readonly IssueCode UnknownSegmentMember = new("SEG1141", "Unknown member of a segment");
    public static readonly IssueCode MemberGivenTwice = new("SEG1142", "Member of a segment is given twice");
    public static readonly IssueCode MissingRule = new("SEG1143", "Segment has no rule");
    public static readonly IssueCode InvalidSegmentKey = new("SEG1144", "Key of a segment is not valid");
    public static readonly IssueCode NoSegments = new("SEG1145", "File has no segment");
    public static readonly IssueCode UnknownFileVersion = new("SEG1146", "Unknown version of a segment file");
    public static readonly IssueCode FilesTooLarge = new("SEG1147", "Segment files are too large");
    public static readonly IssueCode TurningCharacter = new("SEG1148", "Character changes the order of what is shown");
    public static readonly IssueCode UnreadableFile = new("SEG1149", "File is not a plain text in UTF-8");

    // 115x: hints on rules that are sound
    public static readonly IssueCode UnknownsLeftOut = new("SEG1150", "Negative condition leaves out what is unknown");
    public static readonly IssueCode UnknownInsideNot = new("SEG1151", "'not' includes 'or unknown'");
    public static readonly IssueCode TrueForEveryValue = new("SEG1152", "Condition is true for every value");
    public static readonly IssueCode ChangesNothing = new("SEG1153", "Condition changes nothing");
    public static readonly IssueCode UnlistedValue = new("SEG1154", "Value is none of those declared");
    public static readonly IssueCode MistypedText = new("SEG1155", "Text looks mistyped");
    public static readonly IssueCode NumberAsText = new("SEG1156", "Text looks like a date or an amount");
    public static readonly IssueCode UnlikelyValue = new("SEG1157", "Value is unlikely");
    public static readonly IssueCode WindowEndsToday = new("SEG1158", "Window ends today");
    public static readonly IssueCode SensitiveData = new("SEG1159", "Sensitive data are used");

    // 116x: Dynamic LINQ
    public static readonly IssueCode UnreadableDynamicLinq = new("SEG1160", "Text is not Dynamic LINQ");
    public static readonly IssueCode UndeclaredMember = new("SEG1161", "Member is not declared");
    public static readonly IssueCode NoCounterpart = new("SEG1162", "Rule language has no words for it");
    public static readonly IssueCode ForbiddenConstruct = new("SEG1163", "Construct is not for rules");
    public static readonly IssueCode CountedInDates = new("SEG1164", "Counted in calendar dates");
    public static readonly IssueCode EdgeLeftOut = new("SEG1165", "Edge of a span of time is left out");
    public static readonly IssueCode DoesNotTranslate = new("SEG1166", "Condition does not translate to a query");

    // 2xxx: customers and quantities
    public static readonly IssueCode MissingKey = new("SEG2001", "Model has no key");
    public static readonly IssueCode InvalidName = new("SEG2002", "Name is not valid");
    public static readonly IssueCode AmbiguousName = new("SEG2003", "Name stands for two things");
    public static readonly IssueCode DuplicateRole = new("SEG2004", "Role is declared twice");
    public static readonly IssueCode OptionDoesNotFit = new("SEG2005", "Option does not fit the attribute");
    public static readonly IssueCode UnknownZone = new("SEG2006", "Unknown time zone");
    public static readonly IssueCode MissingInstant = new("SEG2007", "Event stream has no instant");
    public static readonly IssueCode InvalidRegion = new("SEG2008", "Region is not valid");
    public static readonly IssueCode DerivedCycle = new("SEG2010", "Derived quantities depend on each other in a circle or too deeply");
    public static readonly IssueCode DeclaredTwice = new("SEG2011", "Declared twice");
    public static readonly IssueCode GetterThrew = new("SEG2101", "Getter threw");
    public static readonly IssueCode ValueDoesNotFit = new("SEG2102", "Value does not fit");
    public static readonly IssueCode ZoneFellBack = new("SEG2103", "Customer's zone is unknown");
    public static readonly IssueCode ConflictingEvents = new("SEG2104", "Events with one id differ");
    public static readonly IssueCode UnreadableEvent = new("SEG2105", "Event cannot be read");
    public static readonly IssueCode DivisionByZero = new("SEG2106", "Division by zero");
    public static readonly IssueCode Overflow = new("SEG2107", "Result does not fit");
    public static readonly IssueCode PredicateThrew = new("SEG2108", "Predicate threw");
    public static readonly IssueCode DerivedThrew = new("SEG2109", "Derived quantity threw");
    public static readonly IssueCode NoKeyOfCustomer = new("SEG2110", "Customer has no key");
    public static readonly IssueCode OverWorkBudget = new("SEG2111", "Evaluation takes too much work");
    public static readonly IssueCode NotATableFile = new("SEG2201", "Not a table file");
    public static readonly IssueCode NewerTableFile = new("SEG2202", "Table file of a newer version");
    public static readonly IssueCode DamagedTableFile = new("SEG2203", "Table file is damaged");
    public static readonly IssueCode TableOfOtherModel = new("SEG2204", "Table file of another model");
    public static readonly IssueCode ZoneOfTableUnknown = new("SEG2205", "Zone of a table file is unknown");

    // 5xxx: hosting
    public static readonly IssueCode DuplicateSegment = new("SEG5001", "Segment is defined twice");
    public static readonly IssueCode TwoModels = new("SEG5002", "Two models for one customer type");

    /// <summary>Every entry, in order of code.</summary>
    public static IReadOnlyList<IssueCode> All { get; } =
    [
        UnknownAttribute, UnknownStream, UnknownField, WrongType, OperatorDoesNotFit, WrongCurrency, FacetNotDeclared,
        WindowDoesNotFit, DurationDoesNotFit, MisplacedCondition, UnknownSegment, SegmentCycle, SegmentsTooDeep,
        RefusedSegment, UnknownList, UnknownRegion, UnknownPredicate, UnknownLadder, TooDeep, TooManyConditions,
        TooManyMembers, TextTooLong, NeverTrue, AmbiguousPlace, TrueForNone, TooCostly, NothingOfCustomer,
        UnexpectedToken, UnknownCharacter, InvalidNumber, InvalidDate, UnclosedText, InvalidText, UnclosedComment,
        MixedScripts, InvisibleCharacter, RuleTooLong, NumberOutOfRange, ReversedBounds, MissingOperator, MixedConnectives,
        InvalidJson, UnknownVersion, UnknownMember, MissingMember, DuplicateMember, WrongKind, UnknownWord, EmptyList,
        FileGivenTwice, UnknownSegmentMember, MemberGivenTwice, MissingRule, InvalidSegmentKey, NoSegments, UnknownFileVersion,
        FilesTooLarge, TurningCharacter, UnreadableFile,
        UnknownsLeftOut, UnknownInsideNot, TrueForEveryValue, ChangesNothing, UnlistedValue, MistypedText, NumberAsText, UnlikelyValue,
        WindowEndsToday, SensitiveData,
        UnreadableDynamicLinq, UndeclaredMember, NoCounterpart, ForbiddenConstruct, CountedInDates, EdgeLeftOut, DoesNotTranslate,
        MissingKey, InvalidName, AmbiguousName, DuplicateRole, OptionDoesNotFit, UnknownZone, MissingInstant,
        InvalidRegion, DerivedCycle, DeclaredTwice,
        GetterThrew, ValueDoesNotFit, ZoneFellBack, ConflictingEvents, UnreadableEvent, DivisionByZero, Overflow,
        PredicateThrew, DerivedThrew, NoKeyOfCustomer, OverWorkBudget,
        NotATableFile, NewerTableFile, DamagedTableFile, TableOfOtherModel, ZoneOfTableUnknown,
        DuplicateSegment, TwoModels,
    ];
}
