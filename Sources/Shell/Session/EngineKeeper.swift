import Comparison
import Corpus
import Query
import Summarization

/// Keeps the engine that answers queries, and those that sum up and compare, as long as the corpus stays the same: what it has learnt of
/// the corpus is dear.
final class EngineKeeper {
  private var engine: QueryEngine?
  private var summarizer: Summarizer?
  private var comparer: Comparer?

  func engine(for corpus: Corpus) -> QueryEngine {
    if let engine { return engine }
    let made = QueryEngine(corpus)
    engine = made
    return made
  }

  func summarizer(for corpus: Corpus) -> Summarizer {
    if let summarizer { return summarizer }
    let made = Summarizer(corpus)
    summarizer = made
    return made
  }

  func comparer(for corpus: Corpus) -> Comparer {
    if let comparer { return comparer }
    let made = Comparer(summarizer(for: corpus))
    comparer = made
    return made
  }

  func forget() {
    engine = nil
    summarizer = nil
    comparer = nil
  }
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
