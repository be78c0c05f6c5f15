/// Text in runs of one style each. Write it as a string literal; a styled part is interpolated:
/// `"said \("twice", .strong) by \(name)"`.
public struct StyledText: Sendable, Hashable {
  /// What a run of text is; `Theme` says how that looks.
  public enum Style: Sendable, Hashable, CaseIterable {
    case plain, strong, dim
    /// The words that were searched for.
    case match
    /// A reference that can be typed into `show`.
    case reference
    /// The name of somebody who speaks.
    case speaker
    /// Text that only the right, or only the left, of two things has.
    case added, removed
    /// A word of the command language, and what is quoted in it.
    case keyword, quoted
    /// Words of a warning or an error.
    case warning, error
  }

  /// A stretch of text in one style.
  public struct Run: Sendable, Hashable {
    public var text: String
    public var style: Style

    public init(_ text: String, _ style: Style = .plain) {
      self.text = text
      self.style = style
    }
  }

  public private(set) var runs: [Run]

  public init(runs: [Run] = []) { self.runs = runs.filter { !$0.text.isEmpty } }

  public init(_ text: String, _ style: Style = .plain) {
    runs = text.isEmpty ? [] : [Run(text, style)]
  }

  /// The text without its styles.
  public var plain: String {
    runs.count == 1 ? runs[0].text : runs.reduce(into: "") { $0 += $1.text }
  }

  public var isEmpty: Bool { runs.isEmpty }

  /// Adds a run at the end.
  public mutating func append(_ text: String, _ style: Style = .plain) {
    guard !text.isEmpty else { return }
    if let last = runs.last, last.style == style {
      runs[runs.count - 1].text += text
    } else {
      runs.append(Run(text, style))
    }
  }

  public static func + (left: StyledText, right: StyledText) -> StyledText {
    StyledText(runs: left.runs + right.runs)
  }

  public static func += (left: inout StyledText, right: StyledText) {
    left.runs += right.runs
  }
}

extension StyledText {
  /// `text` with the parts in `ranges` in another style.
  ///
  /// - Parameters:
  ///   - ranges: stretches of `text` in Unicode scalars, ascending; what lies outside the text or
  ///     overlaps an earlier stretch is left out.
  public init(_ text: String, highlighting ranges: [Range<Int>], as style: Style = .match) {
    runs = []
    let scalars = text.unicodeScalars
    var index = scalars.startIndex
    var offset = 0
    for range in ranges where range.lowerBound >= offset && !range.isEmpty {
      guard
        let start = scalars.index(
          index, offsetBy: range.lowerBound - offset, limitedBy: scalars.endIndex),
        let end = scalars.index(start, offsetBy: range.count, limitedBy: scalars.endIndex)
      else { break }
      append(String(scalars[index..<start]))
      append(String(scalars[start..<end]), style)
      index = end
      offset = range.upperBound
    }
    append(String(scalars[index...]))
  }
}

extension StyledText: ExpressibleByStringInterpolation {
  public init(stringLiteral value: String) { self.init(value) }

  public init(stringInterpolation: StringInterpolation) { self = stringInterpolation.text }

  /// Gathers the parts of a literal.
  public struct StringInterpolation: StringInterpolationProtocol {
    var text = StyledText()

    public init(literalCapacity: Int, interpolationCount: Int) {}

    public mutating func appendLiteral(_ literal: String) { text.append(literal) }

    public mutating func appendInterpolation(_ value: some CustomStringConvertible) {
      text.append(value.description)
    }

    public mutating func appendInterpolation(
      _ value: some CustomStringConvertible, _ style: Style
    ) {
      text.append(value.description, style)
    }

    public mutating func appendInterpolation(_ part: StyledText) { text += part }
  }
}
