/// The text of one block of a page while it is read: lines, parted where the page breaks them, and
/// how each begins.
struct OpenBlock {
  struct OpenLine {
    fileprivate(set) var text = ""
    /// How many bytes at its beginning are bold.
    fileprivate var bold = 0
    /// How many bytes at its beginning are in italics.
    fileprivate var slanted = 0
    fileprivate var isBlank = true

    /// The text with single spaces.
    var plain: String { text.collapsed }

    /// How many bytes of the plain text stand out at its beginning. Italics stand for much; questions
    /// are recognised in them.
    func emphasis(_ plain: String) -> Int {
      var run = beginning(bold)
      if run.isEmpty {
        let asked = beginning(slanted)
        if asked.hasSuffix("?") { run = asked }
      }
      return plain.hasPrefix(run) ? run.utf8.count : 0
    }

    private func beginning(_ count: Int) -> String {
      count == 0 ? "" : (String(text.utf8.prefix(count)) ?? "").collapsed
    }
  }

  /// The lines that are complete; blank ones stand for gaps.
  private var lines: [OpenLine] = []
  private var open = OpenLine()
  private var links = 0

  /// Whether nothing was read yet.
  var isEmpty: Bool { lines.isEmpty && open.text.isEmpty }

  /// The text of the line that is being read.
  var openText: String { open.text }

  /// Adds a piece of text. Its line ends are spaces unless it is preformatted.
  mutating func append(
    _ text: String, isLink: Bool, isBold: Bool, isSlanted: Bool, isPreformatted: Bool
  ) {
    if isLink { links += text.collapsedCount }
    guard isPreformatted else {
      append(text.utf8.map { $0 == 10 || $0 == 13 ? 32 : $0 }, isBold, isSlanted)
      return
    }
    for (place, part) in text.utf8.split(separator: 10, omittingEmptySubsequences: false)
      .enumerated()
    {
      if place > 0 { breakLine() }
      append(Array(part), isBold, isSlanted)
    }
  }

  private mutating func append(_ bytes: [UInt8], _ isBold: Bool, _ isSlanted: Bool) {
    guard !bytes.isEmpty else { return }
    let before = open.text.utf8.count
    let text = String(decoding: bytes, as: UTF8.self)
    let isSpace = text.collapsedCount == 0
    open.text += text
    Self.extend(&open.bold, isBold, before, open, isSpace)
    Self.extend(&open.slanted, isSlanted, before, open, isSpace)
    if !isSpace { open.isBlank = false }
  }

  /// Extends a run of letters that stand out, if it goes from the beginning of the line.
  private static func extend(
    _ run: inout Int, _ standsOut: Bool, _ before: Int, _ line: OpenLine, _ isSpace: Bool
  ) {
    if standsOut, line.isBlank || run == before {
      run = line.text.utf8.count
    } else if line.isBlank, isSpace {
      run = 0
    }
  }

  /// Parts what comes from what was read.
  mutating func space() { open.text += " " }

  /// Ends the line that is being read.
  mutating func breakLine() {
    lines.append(open)
    open = OpenLine()
  }

  /// All lines and the share of their text that stands in links; the block is empty afterwards.
  mutating func take() -> (lines: [OpenLine], linkShare: Double) {
    breakLine()
    let text = lines.reduce(0) { $0 + $1.text.collapsedCount }
    defer { self = OpenBlock() }
    return (lines, Double(links) / Double(max(1, text)))
  }
}
