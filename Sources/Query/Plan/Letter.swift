internal import Corpus

/// An element of a query whose names are looked up: what is tested, and what is set where it holds.
struct Letter {
  enum Kind {
    /// A token in `set` (`nil`: any) that passes `test`.
    case token(set: PositionSet?, test: DynamicTest?)
    /// The same, looked at without being taken.
    case lookahead(set: PositionSet?, test: DynamicTest?)
    /// `set` holds the first tokens of the regions that may open here.
    case open(RegionIndex, set: PositionSet, strictSlot: Int?)
    /// `set` holds the last tokens of all regions.
    case close(set: PositionSet, strictSlot: Int?)
    case anchor(Anchor, isClosing: Bool)
    case region(RegionSource, RegionStep, queue: Int)
  }

  var kind: Kind
  var label: Int?
  var marker: Marker?
  /// For the first step of a region: what is set at its end.
  var endLabel: Int?
  var endMarker: Marker?

  /// Whether it takes no token.
  var isZeroWidth: Bool { if case .token = kind { false } else { true } }

  var isLookahead: Bool { if case .lookahead = kind { true } else { false } }

  /// Whether it looks at the token before the place where it stands.
  var looksBack: Bool {
    switch kind {
    case .close: true
    case .anchor(_, let isClosing): isClosing
    default: false
    }
  }
}

/// What a region element finds: the regions of a structure, or the matches of a named result.
enum RegionSource {
  case structure(RegionIndex)
  case matches(Matches)

  /// The ends (last tokens) of all regions that begin at `position`.
  func ends(from position: Int) -> [Int] {
    switch self {
    case .structure(let regions):
      let region = regions.region(at: position)
      guard region >= 0, Int(regions.starts[region]) == position else { return [] }
      return [Int(regions.lasts[region])]
    case .matches(let matches):
      var index = matches.starts.partitioningIndex { Int($0) >= position }
      var ends: [Int] = []
      while index < matches.count, Int(matches.starts[index]) == position {
        ends.append(Int(matches.ends[index]))
        index += 1
      }
      return ends
    }
  }

  /// The positions at which a region begins.
  func starts(limit: Int) -> PositionSet {
    switch self {
    case .structure(let regions): return regions.startSet
    case .matches(let matches):
      var set = PositionSet(limit: limit)
      for start in matches.starts { set.insert(Int(start)) }
      return set
    }
  }
}
