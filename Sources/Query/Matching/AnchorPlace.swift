/// A place in a match: one of its anchors, moved by some tokens, such as `match[-1]`.
public struct AnchorPlace: Sendable, Equatable {
  public var anchor: Anchor
  /// In tokens; below 0 to the left.
  public var offset: Int

  public init(_ anchor: Anchor, offset: Int = 0) {
    self.anchor = anchor
    self.offset = offset
  }

  /// Reads `match`, `matchend[2]`, `target[-1]`; `nil` for anything else.
  public init?(_ text: String) {
    let parts = text.split(separator: "[", maxSplits: 1, omittingEmptySubsequences: false)
    guard let name = parts.first, let anchor = Anchor(rawValue: String(name)) else { return nil }
    self.init(anchor)
    if parts.count == 1 { return }
    guard parts[1].hasSuffix("]"), let offset = Int(parts[1].dropLast()),
      offset.magnitude < 1 << 31
    else { return nil }
    self.offset = offset
  }

  /// As it is written.
  public var name: String { offset == 0 ? anchor.rawValue : "\(anchor.rawValue)[\(offset)]" }
}

extension Matches {
  /// The token at a place in every match. Where there is none, the anchor not being set or the corpus
  /// ending before it, the match is at -1.
  public func tokens(at place: AnchorPlace, tokenCount: Int) -> Matches {
    let places = (0..<count).map { index -> Int32 in
      let position = position(of: place.anchor, index)
      guard position >= 0, (0..<tokenCount).contains(position + place.offset) else { return -1 }
      return Int32(position + place.offset)
    }
    var result = Matches(starts: places, ends: places)
    result.order = order
    return result
  }

  /// The token at a place in the match shown at `index`; `nil` where there is none.
  public func token(at place: AnchorPlace, _ index: Int, tokenCount: Int) -> Int? {
    let position = position(of: place.anchor, order.map { Int($0[index]) } ?? index)
    guard position >= 0, (0..<tokenCount).contains(position + place.offset) else { return nil }
    return position + place.offset
  }
}
