/// The forms a result can be written in.
public enum OutputFormat: String, Sendable, Hashable, CaseIterable {
  case text, json, csv, tsv, markdown, html, svg

  /// The file endings that mean this format, without the dot.
  public var fileEndings: [String] {
    switch self {
    case .text: ["txt", "text"]
    case .json: ["json"]
    case .csv: ["csv"]
    case .tsv: ["tsv", "tab"]
    case .markdown: ["md", "markdown"]
    case .html: ["html", "htm"]
    case .svg: ["svg"]
    }
  }

  /// The format that a file's name asks for by its ending, whatever its case.
  public init?(fileName: String) {
    guard let dot = fileName.lastIndex(of: ".") else { return nil }
    let ending = fileName[fileName.index(after: dot)...].lowercased()
    guard let format = Self.allCases.first(where: { $0.fileEndings.contains(ending) }) else {
      return nil
    }
    self = format
  }

  /// The renderer of this format.
  public func renderer(_ context: RenderingContext) -> any Renderer {
    switch self {
    case .text: TextRenderer(context: context)
    case .json: JSONRenderer()
    case .csv: DelimitedRenderer(.commas)
    case .tsv: DelimitedRenderer(.tabs)
    case .markdown: MarkdownRenderer()
    case .html: HTMLRenderer()
    case .svg: SVGRenderer()
    }
  }
}

/// Writes results in one format.
///
/// Between `begin` and `end` any number of results may be written; formats that are documents (HTML)
/// put their frame around them, the others do nothing there.
public protocol Renderer {
  /// Writes what stands before all results.
  func begin(title: String, into output: TextOutput)
  /// Writes one result.
  func render(_ result: any Presentable, into output: TextOutput) throws(PresentationError)
  /// Writes what stands after all results.
  func end(into output: TextOutput)
}

extension Renderer {
  public func begin(title: String, into output: TextOutput) {}
  public func end(into output: TextOutput) {}
}

/// Why a result cannot be written in a format.
public struct PresentationError: Error, Sendable, Hashable {
  public var message: String
  /// What can be done instead.
  public var suggestion: String

  public init(_ message: String, suggestion: String) {
    self.message = message
    self.suggestion = suggestion
  }
}

extension TextOutput {
  /// Writes one result as a document of its own.
  public func write(
    _ result: any Presentable, as format: OutputFormat, context: RenderingContext
  ) throws(PresentationError) {
    let renderer = format.renderer(context)
    renderer.begin(title: result.title, into: self)
    try renderer.render(result, into: self)
    renderer.end(into: self)
  }
}
