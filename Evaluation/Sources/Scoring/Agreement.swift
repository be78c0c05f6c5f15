/// Counts of what a program found, summed over documents.
///
/// Every score in this module adds counts first and divides once at the end (micro average), so a
/// long document weighs more than a short one.
public struct Agreement: Equatable, Sendable {
  /// What the gold data has.
  public var gold: Int
  /// What the program found.
  public var found: Int
  /// What the program found and the gold data has.
  public var right: Int

  public init(gold: Int = 0, found: Int = 0, right: Int = 0) {
    self.gold = gold
    self.found = found
    self.right = right
  }

  /// The agreement of two sets.
  public init<Element>(gold: Set<Element>, found: Set<Element>) {
    self.init(gold: gold.count, found: found.count, right: gold.intersection(found).count)
  }

  /// The share of what was found that is right; 0 if nothing was found.
  public var precision: Double { Self.share(right, of: found) }
  /// The share of the gold data that was found; 0 if there is none.
  public var recall: Double { Self.share(right, of: gold) }
  /// The harmonic mean of precision and recall: 2 · right / (gold + found).
  public var f1: Double { Self.share(2 * right, of: gold + found) }

  public static func += (left: inout Agreement, right: Agreement) {
    left.gold += right.gold
    left.found += right.found
    left.right += right.right
  }

  private static func share(_ part: Int, of whole: Int) -> Double {
    whole == 0 ? 0 : Double(part) / Double(whole)
  }
}

/// How many of a number of cases are right.
public struct Accuracy: Equatable, Sendable {
  public var cases: Int
  public var right: Int

  public init(cases: Int = 0, right: Int = 0) {
    self.cases = cases
    self.right = right
  }

  /// Right cases per case; 1 if there are none, as nothing is wrong.
  public var share: Double { cases == 0 ? 1 : Double(right) / Double(cases) }

  /// Counts one more case.
  public mutating func add(_ isRight: Bool) {
    cases += 1
    right += isRight ? 1 : 0
  }

  public static func += (left: inout Accuracy, right: Accuracy) {
    left.cases += right.cases
    left.right += right.right
  }
}
