import Corpus
import Presentation
import Statistics

// The clauses that tables of statistics share.

extension Parameter where Value == Attribute {
  /// `by ATTRIBUTE`: what is counted; `lower` where nothing else is said.
  static var byAttribute: Parameter {
    attribute("what is counted: word, lower, stem, or an attribute of the file (default lower)")
      .clause("by")
  }
}

extension Parameter where Value == Int {
  /// `min N`: the least count of a row.
  static var minimum: Parameter {
    number("N", "the least count that gets a row").clause("min")
  }
}

extension Parameter where Value == Bool {
  /// `with punctuation`.
  static var withPunctuation: Parameter {
    flag("with", "punctuation", "count tokens without a letter or digit, too")
  }
}

extension Session {
  /// The attribute that is asked for, else `lower`.
  func countedAttribute(_ given: Attribute?) throws -> Attribute {
    if let given { return given }
    guard let lower = corpus.attribute("lower") else {
      throw Diagnostic("the corpus has no attribute 'lower'")
    }
    return lower
  }
}

/// The lines under a table of statistics that say what was counted and how.
struct StatisticsNotes {
  private(set) var lines: [StyledText] = []

  mutating func add(_ line: String) { lines.append(StyledText(line, .dim)) }

  /// Says how many rows there are where not all are shown.
  mutating func addRest(shown: Int, of count: Int, _ noun: String) {
    if shown < count { add("\(Count.grouped(shown)) of \(Count.of(count, noun)) shown") }
  }
}

extension Double {
  /// A probability for readers: four decimals, or a power of ten where it is smaller.
  var probabilityText: String {
    guard self < 0.0001 else { return rounded(toPlaces: 4) }
    guard self >= 1e-300 else { return "<1e-300" }
    var exponent = 0
    var value = self
    while value < 1 {
      value *= 10
      exponent -= 1
    }
    var tenths = Int((value * 10).rounded())
    if tenths == 100 { (tenths, exponent) = (10, exponent + 1) }
    return "\(tenths / 10).\(tenths % 10)e\(exponent)"
  }
}

extension Double {
  /// With that many decimals, for running text.
  func rounded(toPlaces places: Int) -> String {
    guard isFinite, magnitude < 1e12 else { return description }
    var scale = 1.0
    for _ in 0..<places { scale *= 10 }
    let units = Int((magnitude * scale).rounded())
    let fraction = String(units % Int(scale))
    let whole = (self < 0 && units > 0 ? "-" : "") + Count.grouped(units / Int(scale))
    guard places > 0 else { return whole }
    return whole + "." + String(repeating: "0", count: places - fraction.utf8.count) + fraction
  }
}
