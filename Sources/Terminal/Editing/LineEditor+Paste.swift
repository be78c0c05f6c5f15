extension LineEditor {
  /// What the terminal pastes goes into the line as it is, line ends included: nothing is run
  /// before Enter is pressed.
  func paste() -> UInt8 {
    paints = false
    defer { paints = true }
    var pasted = PastedText()
    while !pasted.isComplete, let scalar = nextScalar() { pasted.append(scalar) }
    insert(pasted.text)
    return KeyResult.refresh
  }
}

/// What comes between the terminal's marks of a paste.
struct PastedText {
  private static let end: [Unicode.Scalar] = Array("\u{1B}[201~".unicodeScalars)

  private var scalars: [Unicode.Scalar] = []
  /// Whether the mark of the end has come.
  private(set) var isComplete = false

  mutating func append(_ scalar: Unicode.Scalar) {
    scalars.append(scalar)
    if scalar == "~", scalars.suffix(Self.end.count) == Self.end[...] {
      scalars.removeLast(Self.end.count)
      isComplete = true
    }
  }

  /// The text, with line feeds as line ends and none at its end, and without other controls.
  var text: String {
    var text = String.UnicodeScalarView()
    var previous: Unicode.Scalar = " "
    for scalar in scalars {
      switch scalar {
      case "\r": text.append("\n")
      case "\n": if previous != "\r" { text.append("\n") }
      case "\t": text.append(" ")
      default: if scalar.value >= 0x20, scalar.value != 0x7F { text.append(scalar) }
      }
      previous = scalar
    }
    while text.last == "\n" { text.removeLast() }
    return String(text)
  }
}
