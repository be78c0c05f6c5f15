internal import Corpus

/// A way to print labels that a user shows by example: `**NAME** (TIME):`, `NAME - TEXT`.
///
/// `NAME` stands for the speaker, `TIME` for a time, `TEXT` for the words; all else is as printed. White
/// space stands for any white space.
public struct LabelPattern: Sendable, Equatable {
  private enum Part: Equatable {
    case literal([UInt8]), name, time, text, blank
  }

  private let parts: [Part]

  /// `nil` where `pattern` has no `NAME`, or nothing that sets it apart.
  public init?(_ pattern: String) {
    var parts: [Part] = []
    var rest = pattern[...]
    while !rest.isEmpty {
      if rest.hasPrefix("NAME") {
        parts.append(.name)
        rest = rest.dropFirst(4)
      } else if rest.hasPrefix("TIME") || rest.hasPrefix("TEXT") {
        parts.append(rest.hasPrefix("TIME") ? .time : .text)
        rest = rest.dropFirst(4)
      } else if let first = rest.first {
        rest = rest.dropFirst()
        if first == " " || first == "\t" {
          if parts.last != .blank { parts.append(.blank) }
        } else if case .literal(let bytes)? = parts.last {
          parts[parts.count - 1] = .literal(bytes + Array(String(first).utf8))
        } else {
          parts.append(.literal(Array(String(first).utf8)))
        }
      }
    }
    let isSetApart = parts.contains { part in
      if case .literal = part { return true }
      return part == .time
    }
    guard isSetApart, parts.count(where: { $0 == .name }) == 1
    else { return nil }
    self.parts = parts
  }

  /// The form of labels that the pattern describes; whatever is printed so speaks.
  var form: LabelForm {
    LabelForm(name: "taught", prior: LabelForm.taughtPrior) { [self] page, line in
      match(page, line)
    }
  }

  private func match(_ page: borrowing Page, _ line: Line) -> LabelMatch? {
    let bytes = page.bytes.span
    let end = Int(line.end)
    var place = Int(line.start)
    var label: Range<Int>?
    var time: TurnTime?
    for (index, part) in parts.enumerated() {
      switch part {
      case .blank: place = Bytes.skipSpaces(bytes, place, end)
      case .literal(let literal):
        guard Self.has(literal, bytes, place, end) else { return nil }
        place += literal.count
      case .time:
        guard let mark = TimeMark(bytes, at: place, before: end) else { return nil }
        time = mark.time
        place = mark.end
      case .name:
        let next = parts[(index + 1)...].first { $0 != .blank }
        let nameEnd = Self.nameEnd(bytes, place..<end, before: next)
        guard let nameEnd else { return nil }
        let range = Bytes.trimmed(bytes, place..<nameEnd)
        guard !range.isEmpty, range.count <= LabelForms.longestLabel else { return nil }
        label = range
        place = nameEnd
      case .text: break
      }
    }
    return label.map {
      LabelMatch(
        label: $0, text: Bytes.skipSpaces(bytes, place, end), isMarked: true, time: time)
    }
  }

  private static func has(_ literal: [UInt8], _ bytes: Span<UInt8>, _ place: Int, _ end: Int)
    -> Bool
  {
    guard place + literal.count <= end else { return false }
    return literal.indices.allSatisfy { bytes[place + $0] == literal[$0] }
  }

  /// Where a name ends: before the literal or the time that follows it, else with the line.
  private static func nameEnd(_ bytes: Span<UInt8>, _ range: Range<Int>, before next: Part?) -> Int?
  {
    switch next {
    case .literal(let literal)?:
      return range.dropFirst().first { has(literal, bytes, $0, range.upperBound) }
    case .time?:
      return range.dropFirst().first {
        TimeMark.canBegin(bytes[$0]) && TimeMark(bytes, at: $0, before: range.upperBound) != nil
      }
    default: return range.upperBound
    }
  }
}
