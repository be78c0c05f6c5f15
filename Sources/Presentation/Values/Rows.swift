/// A sequence of rows that are either there already or made when they are asked for.
///
/// Long results (all turns of a corpus, a hundred thousand concordance lines) give a count and a
/// closure, so that only the rows that are shown are ever made, one at a time.
public struct Rows<Element: Sendable>: Sendable, RandomAccessCollection {
  private let made: [Element]
  private let make: (@Sendable (Int) -> Element)?
  public let endIndex: Int

  /// Rows that exist.
  public init(_ elements: [Element]) {
    made = elements
    make = nil
    endIndex = elements.count
  }

  /// `count` rows, each made by `element` from its number, from 0, whenever it is asked for.
  public init(count: Int, element: @escaping @Sendable (Int) -> Element) {
    made = []
    make = element
    endIndex = count
  }

  public var startIndex: Int { 0 }

  public subscript(position: Int) -> Element {
    if let make { make(position) } else { made[position] }
  }

  /// The same number of rows of another kind, made when asked for.
  public func mapped<Other>(
    _ transform: @escaping @Sendable (Element) -> Other
  ) -> Rows<Other> {
    Rows<Other>(count: count) { transform(self[$0]) }
  }

  /// The first `maximum` rows, or all.
  public func limited(to maximum: Int?) -> Rows {
    guard let maximum, maximum < count else { return self }
    return Rows(count: Swift.max(0, maximum)) { self[$0] }
  }
}

extension Rows: ExpressibleByArrayLiteral {
  public init(arrayLiteral elements: Element...) { self.init(elements) }
}
