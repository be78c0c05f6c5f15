/// A chart drawn in a coordinate system of its own, in pixels.
protocol Drawing {
  var width: Int { get }
  var height: Int { get }
  /// The elements of the drawing.
  var body: String { get }
}

extension Drawing {
  /// - Parameter standalone: whether it is a file of its own, with its style in it.
  func svg(standalone: Bool) -> String {
    SVGText.opening(width: width, height: height, standalone: standalone) + body + "</svg>\n"
  }
}

/// The elements that drawings are made of.
enum SVGText {
  /// What a column of text takes at the size that charts are lettered in.
  static let columnWidth = 7.4

  static func opening(width: Int, height: Int, standalone: Bool) -> String {
    let tag =
      "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"\(width)\" height=\"\(height)\""
      + " viewBox=\"0 0 \(width) \(height)\" role=\"img\" class=\"chart\">\n"
    guard standalone else { return tag }
    return "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n" + tag
      + "<style>\n\(ChartStyle.standalone)\n</style>\n"
      + "<rect class=\"paper\" width=\"\(width)\" height=\"\(height)\"/>\n"
  }

  /// Where a text begins or ends relative to its place.
  enum Anchor: String { case start, middle, end }

  static func text(
    _ text: String, x: Double, y: Double, anchor: Anchor = .start, class name: String = "label"
  ) -> String {
    "<text x=\"\(number(x))\" y=\"\(number(y))\" text-anchor=\"\(anchor)\" class=\"\(name)\">"
      + "\(Markup.escaped(text))</text>\n"
  }

  static func bar(x: Double, y: Double, width: Double, height: Double, class name: String) -> String
  {
    "<rect x=\"\(number(x))\" y=\"\(number(y))\" width=\"\(number(max(0, width)))\""
      + " height=\"\(number(height))\" class=\"\(name)\"/>\n"
  }

  static func line(x1: Double, y1: Double, x2: Double, y2: Double, class name: String) -> String {
    "<line x1=\"\(number(x1))\" y1=\"\(number(y1))\" x2=\"\(number(x2))\" y2=\"\(number(y2))\""
      + " class=\"\(name)\"/>\n"
  }

  /// A coordinate with at most one decimal.
  static func number(_ value: Double) -> String {
    NumberText.shortest((value * 10).rounded() / 10)
  }

  /// The pixels that text takes, about.
  static func width(of text: String) -> Double { Double(DisplayWidth.of(text)) * columnWidth }
}
