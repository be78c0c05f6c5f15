/// A set of turns.
public struct Selection: Sendable, Equatable {
  /// The turns, as indices into the turns of the corpus.
  public var turns: Runs

  public init(turns: Runs = Runs()) { self.turns = turns }

  public var isEmpty: Bool { turns.isEmpty }
}
