/// What a command yields: a value that can be shown in every output format.
///
/// This room turns results into text. It knows how values look (`Table`, `Block`, `JSON`) and nothing
/// of where they come from: a result says what it is in two forms, `json` for programs and `blocks`
/// for readers, and every renderer works from these, so a new command needs no new renderer. Nothing
/// here reads a corpus, computes a figure or touches the terminal.
public protocol Presentable: Sendable {
  /// A short name of the result, the title of a page made of it.
  var title: String { get }
  /// The result for programs: one object with a `type` and the promised keys.
  var json: JSON { get }
  /// The result for readers, from top to bottom.
  var blocks: [Block] { get }
  /// The result as one table, for CSV and TSV; nil if no table says it.
  var table: Table? { get }
}

extension Presentable {
  /// The first heading, else an empty title.
  public var title: String {
    for case .heading(_, let text) in blocks { return text.plain }
    return ""
  }

  /// The first table (or what can be read as one) among the blocks.
  public var table: Table? {
    blocks.lazy.compactMap(\.asTable).first
  }
}

extension Presentable {
  /// The result written out in one piece, mostly for small results and tests.
  public func rendered(
    as format: OutputFormat, context: RenderingContext = RenderingContext()
  ) throws(PresentationError) -> String {
    let output = TextOutput()
    try output.write(self, as: format, context: context)
    return output.text
  }
}
