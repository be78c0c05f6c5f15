/// Writes small things (documents, speakers, names) as a stream of numbers and strings.
package struct CatalogueWriter {
  package private(set) var bytes: [UInt8] = []

  package init() {}

  package mutating func write(_ value: Int) {
    VariableLength.append(UInt64(bitPattern: Int64(value)), to: &bytes)
  }

  package mutating func write(_ value: Range<Int>) {
    write(value.lowerBound)
    write(value.count)
  }

  package mutating func write(_ value: String) {
    write(value.utf8.count)
    bytes.append(contentsOf: value.utf8)
  }

  package mutating func write(_ value: String?) {
    write(value == nil ? 0 : 1)
    if let value { write(value) }
  }

  package mutating func write<Element>(
    _ elements: [Element], _ element: (inout CatalogueWriter, Element) -> Void
  ) {
    write(elements.count)
    for value in elements { element(&self, value) }
  }
}

/// Reads what a `CatalogueWriter` wrote. Whatever the bytes, it reads something: a number that is
/// missing is zero, a string is no longer than what is left.
package struct CatalogueReader {
  private let bytes: Column<UInt8>
  private var place = 0

  package init(_ bytes: Column<UInt8>) { self.bytes = bytes }

  package mutating func int() -> Int {
    var next = place
    defer { place = next }
    return Int(truncatingIfNeeded: VariableLength.read(bytes.span, &next))
  }

  /// A number that is an index or a count: from 0 to `limit`.
  package mutating func int(upTo limit: Int) -> Int { min(max(0, int()), max(0, limit)) }

  /// A range inside `0..<limit`.
  package mutating func range(upTo limit: Int) -> Range<Int> {
    let start = int(upTo: limit)
    return start..<start + int(upTo: limit - start)
  }

  package mutating func string() -> String {
    let count = int(upTo: bytes.count - place)
    defer { place += count }
    return unsafe bytes.span.extracting(place..<place + count).withUnsafeBufferPointer {
      unsafe String(decoding: $0, as: UTF8.self)
    }
  }

  package mutating func optionalString() -> String? { int() == 0 ? nil : string() }

  package mutating func array<Element>(_ element: (inout CatalogueReader) -> Element) -> [Element] {
    // An element takes a byte at least.
    let count = int(upTo: bytes.count - place)
    var elements: [Element] = []
    elements.reserveCapacity(count)
    for _ in 0..<count { elements.append(element(&self)) }
    return elements
  }
}
