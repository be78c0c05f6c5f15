/// Which of several overlapping matches a query gives.
public enum MatchingStrategy: String, Sendable, CaseIterable {
  /// The shortest match from every first token; of those that end together, the one that begins
  /// first.
  case standard
  /// The longest match from every first token that lies in no other match.
  case longest
  /// The matches that hold no other match.
  case shortest
  /// One match for every first token and every way to begin with it.
  case traditional
}

/// The settings that change what queries mean.
public struct QuerySettings: Sendable, Equatable {
  public var matchingStrategy = MatchingStrategy.standard
  /// Whether a closing tag must close the region that an opening tag of the query opened.
  public var strictRegions = true
  /// How many tokens a match may reach behind its first one where the query has no `within`.
  public var hardBoundary = 500
  /// Which of the markers `@0` to `@9` sets the target.
  public var anchorNumberTarget = 0
  /// Which of them sets the keyword.
  public var anchorNumberKeyword = 1

  public init() {}
}
