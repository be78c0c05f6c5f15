/// Numbers as readers and as programs want them.
enum NumberText {
  /// A whole number with thousands set apart by commas (`364,000`), as readers want it.
  static func grouped(_ number: Int) -> String {
    let digits = String(number.magnitude)
    guard digits.utf8.count > 3 else { return String(number) }
    var text = number < 0 ? "-" : ""
    for (index, digit) in digits.enumerated() {
      if index > 0, (digits.utf8.count - index).isMultiple(of: 3) { text += "," }
      text.append(digit)
    }
    return text
  }

  /// A number with a fixed number of decimals, rounded half to even on its exact binary value.
  /// Infinities are `∞`; NaN is `–`.
  static func fixed(_ number: Double, decimals: Int, grouping: Bool = true) -> String {
    guard number.isFinite else { return number.isNaN ? "–" : number < 0 ? "-∞" : "∞" }
    let places = min(max(decimals, 0), 15)
    var scale = 1.0
    for _ in 0..<places { scale *= 10 }
    let magnitude = number.magnitude
    let scaled = magnitude * scale
    guard scaled < 0x1p53 else { return shortest(number) }
    let rounded = roundedHalfEven(scaled, residue: (-scaled).addingProduct(magnitude, scale))
    let units = Int(rounded)
    let power = Int(scale)
    let whole = units / power
    var text = number < 0 && units > 0 ? "-" : ""
    text += grouping ? grouped(whole) : String(whole)
    guard places > 0 else { return text }
    let fraction = String(units % power)
    return text + "." + String(repeating: "0", count: places - fraction.utf8.count) + fraction
  }

  /// `value + residue` to the nearest whole number, ties to even.
  private static func roundedHalfEven(_ value: Double, residue: Double) -> Double {
    let floor = value.rounded(.down)
    let part = value - floor
    if part < 0.5 || (part == 0.5 && residue < 0) { return floor }
    if part > 0.5 || residue > 0 { return floor + 1 }
    return value.rounded(.toNearestOrEven)
  }

  /// The shortest decimal form that reads back as the same number.
  static func shortest(_ number: Double) -> String {
    let text = number.description
    return text.hasSuffix(".0") ? String(text.dropLast(2)) : text
  }
}

extension Table.Cell {
  /// The cell as readers see it in a column of that kind.
  func shown(in kind: Table.Kind) -> String {
    switch self {
    case .empty: ""
    case .text(let text): text
    case .styled(let text): text.plain
    case .int(let number): kind == .number ? NumberText.grouped(number) : String(number)
    case .real(let number, let decimals):
      NumberText.fixed(number, decimals: decimals, grouping: kind == .number)
    }
  }
}
