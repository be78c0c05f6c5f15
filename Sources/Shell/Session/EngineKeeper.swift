import Corpus
import Query

/// Keeps the engine that answers queries as long as the corpus stays the same: what it has learnt of
/// the corpus is dear.
final class EngineKeeper {
  private var engine: QueryEngine?

  func engine(for corpus: Corpus) -> QueryEngine {
    if let engine { return engine }
    let made = QueryEngine(corpus)
    engine = made
    return made
  }

  func forget() { engine = nil }
}

extension Settings {
  /// What the settings say about the meaning of queries.
  var querySettings: QuerySettings {
    var result = QuerySettings()
    result.matchingStrategy = MatchingStrategy(rawValue: self[.matchingStrategy]) ?? .standard
    result.strictRegions = isOn(.strictRegions)
    result.hardBoundary = number(.hardBoundary) ?? result.hardBoundary
    result.anchorNumberTarget = number(.anchorNumberTarget) ?? result.anchorNumberTarget
    result.anchorNumberKeyword = number(.anchorNumberKeyword) ?? result.anchorNumberKeyword
    return result
  }
}
