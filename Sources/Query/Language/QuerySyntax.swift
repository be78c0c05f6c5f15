/// A query as it was written: names are not yet looked up.
struct QuerySyntax: Sendable {
  /// What is searched for.
  enum Body: Sendable {
    case standard(StandardQuery)
    case meetUnion(MeetUnionNode)
    case tabular([TabularColumn])
    /// Bare words: a phrase, whatever its case.
    case phrase([Located<String>])
  }

  var body: Body
  /// The tokens, tags and regions that a standard query speaks of, in the order of the text.
  var elements: [QueryElement] = []
  var within: Extent?
  var cut: Int?
  var expansion: Expansion?
  var sort: SortClause?
}

/// Something with its place in the text of the query.
struct Located<Value: Sendable>: Sendable {
  var value: Value
  var range: Range<Int>
}

struct StandardQuery: Sendable {
  var strategy: MatchingStrategy?
  var pattern: SequencePattern
  var constraint: Constraint?
  var selector: MatchSelector?
}

/// A regular expression over the elements of a query, which it names by index.
indirect enum SequencePattern: Sendable {
  case element(Int)
  case sequence([SequencePattern])
  case alternatives([SequencePattern])
  case repeated(SequencePattern, atLeast: Int, atMost: Int?)
}

/// Which anchor a match gets where an element matches.
enum Marker: Sendable { case target, keyword }

/// One element of a sequence.
struct QueryElement: Sendable {
  enum Kind: Sendable {
    /// A token; `nil` is any token.
    case token(Constraint?, isLookahead: Bool)
    case tag(TagSyntax)
    /// `<match>`, `</target>` and so on.
    case anchor(Anchor, isClosing: Bool)
    /// The three steps of a region element, which share one queue of waiting states.
    case region(RegionSyntax, RegionStep)
  }

  var kind: Kind
  var label: Located<String>?
  var marker: Marker?
  var range: Range<Int>
}

enum RegionStep: Sendable { case enter, wait, emit }

struct TagSyntax: Sendable {
  var name: String
  var isClosing: Bool
  var value: StringOperand?
  var isNegated = false
}

/// `<<name>>`: a whole region, or the place where one begins (`<<name/>>`).
struct RegionSyntax: Sendable {
  var name: String
  var startLabel: Located<String>?
  var startMarker: Marker?
  var endLabel: Located<String>?
  var endMarker: Marker?
  var isZeroWidth = false
  /// Tells the regions of one query apart.
  var number = 0
}

/// The four positions that a match may have.
public enum Anchor: String, Sendable, CaseIterable {
  case match, matchend, target, keyword
}

/// `show a[1] .. matchend[-1]`: which part of what was found is the match.
struct MatchSelector: Sendable {
  /// `nil` is the anchor `match`.
  var start: Located<String>?
  var startOffset = 0
  /// `nil` is the anchor `matchend`.
  var end: Located<String>?
  var endOffset = 0
}

/// `5`, `5 words`, `s`, `2 s`.
struct Extent: Sendable {
  var count: Int
  /// `nil` for tokens.
  var structure: Located<String>?
}

struct Expansion: Sendable {
  var isLeft: Bool
  var isRight: Bool
  var extent: Extent
}

/// `sort by word %c on match[1] .. matchend desc reverse`.
struct SortClause: Sendable {
  var attribute: Located<String>
  var flags: StringFlags
  var start: Anchor = .match
  var startOffset = 0
  var end: Anchor = .matchend
  var endOffset = 0
  var isDescending = false
  var isReverse = false
}

indirect enum MeetUnionNode: Sendable {
  case token(Constraint?)
  case meet(MeetUnionNode, MeetUnionNode, isNegated: Bool, MeetContext)
  case union(MeetUnionNode, MeetUnionNode)
}

enum MeetContext: Sendable {
  case tokens(Int, Int)
  case structure(Located<String>)
}

struct TabularColumn: Sendable {
  var constraint: Constraint
  /// How far behind the column before.
  var atLeast: Int
  var atMost: Int?
}
