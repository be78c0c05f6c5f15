internal import Corpus

/// A setting of the session: its name, what it may be, and what it is at first.
struct Setting: Sendable {
  /// What a setting may be.
  enum Values: Sendable, Equatable {
    case choices([String])
    /// A number, or one of some words.
    case number(ClosedRange<Int>, or: [String] = [])
  }

  let name: String
  let values: Values
  let initial: String
  /// What it changes, a phrase.
  let summary: String

  /// What can be typed for it.
  var expected: [String] {
    switch values {
    case .choices(let words): words
    case .number(let range, let words):
      words + [
        "a number from \(range.lowerBound) to \(range.upperBound)"
      ]
    }
  }

  /// The value that `text` stands for, `nil` where it is none.
  func value(_ text: String) -> String? {
    switch values {
    case .choices(let words): return words.first { $0 == text.lowercased() }
    case .number(let range, let words):
      if let word = words.first(where: { $0 == text.lowercased() }) { return word }
      return Int(bounded: text).flatMap { range.contains($0) ? String($0) : nil }
    }
  }
}

extension Setting {
  static let output = Setting(
    name: "output", values: .choices(["text", "json", "csv", "tsv", "markdown", "html"]),
    initial: "text", summary: "the form of results")
  static let limit = Setting(
    name: "limit", values: .number(0...Int.greatestCount, or: ["auto", "all"]), initial: "auto",
    summary: "how many rows tables show; auto: what fits at the prompt, else all")
  static let width = Setting(
    name: "width", values: .number(20...10_000, or: ["auto"]), initial: "auto",
    summary: "the width of a line; auto: that of the terminal")
  static let color = Setting(
    name: "color", values: .choices(["auto", "always", "never"]), initial: "auto",
    summary: "whether results are coloured")
  static let pager = Setting(
    name: "pager", values: .choices(["on", "off"]), initial: "on",
    summary: "whether results longer than the screen are paged")
  static let timing = Setting(
    name: "timing", values: .choices(["on", "off"]), initial: "off",
    summary: "whether each command says how long it took")
  static let matchingStrategy = Setting(
    name: "matching-strategy",
    values: .choices(["standard", "longest", "shortest", "traditional"]),
    initial: "standard", summary: "which of several matches from one place a query takes")
  static let strictRegions = Setting(
    name: "strict-regions", values: .choices(["on", "off"]), initial: "on",
    summary: "whether <s> … </s> in a query must be the same sentence")
  static let hardBoundary = Setting(
    name: "hard-boundary", values: .number(1...1_000_000), initial: "500",
    summary: "the most tokens that a repetition in a query may cover")
  static let anchorNumberTarget = Setting(
    name: "anchor-number-target", values: .number(0...9), initial: "0",
    summary: "the @ anchor that is a query's target")
  static let anchorNumberKeyword = Setting(
    name: "anchor-number-keyword", values: .number(0...9), initial: "1",
    summary: "the @ anchor that is a query's keyword")

  /// All settings, in the order in which `set` lists them.
  static let all = [
    output, limit, width, color, pager, timing, matchingStrategy, strictRegions, hardBoundary,
    anchorNumberTarget, anchorNumberKeyword,
  ]
}

/// The values of all settings.
struct Settings: Sendable {
  private var changed: [String: String] = [:]

  subscript(_ setting: Setting) -> String {
    get { changed[setting.name] ?? setting.initial }
    set { changed[setting.name] = newValue }
  }

  /// The value as a number, `nil` where it is a word.
  func number(_ setting: Setting) -> Int? { Int(self[setting]) }

  /// Whether a switch is on.
  func isOn(_ setting: Setting) -> Bool { self[setting] == "on" }
}
