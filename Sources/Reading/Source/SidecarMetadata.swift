public import Corpus

/// What a table `metadata.csv` beside files says of them: a row a file, named in a column `file`,
/// `filename` or `id`, and one column for each thing that is known of it.
public struct SidecarMetadata: Sendable {
  private var rows: [String: [MetadataEntry]] = [:]

  /// The table in `folder`; `nil` if there is none or it names no files.
  public init?(folder: String) {
    let path = (folder.isEmpty ? "." : folder) + "/metadata.csv"
    guard SourcePaths.exists(path), let bytes = try? SourceFile.bytes(path) else { return nil }
    self.init(bytes)
  }

  init?(_ bytes: [UInt8]) {
    let text = TextDecoder.utf8(bytes, from: EncodingDetector.encoding(of: bytes))
    let table = DelimitedTable(text)
    guard let head = table.rows.first?.fields.map({ $0.lowercased() }),
      let key = ["file", "filename", "path", "id", "document"].lazy
        .compactMap({ head.firstIndex(of: $0) }).first
    else { return nil }
    for row in table.rows.dropFirst() {
      let name = row.field(key)
      guard !name.isEmpty else { continue }
      rows[Self.stem(name)] = head.indices.compactMap { column in
        let value = row.field(column)
        guard !value.isEmpty, column != key || head[column] == "id" else { return nil }
        return MetadataEntry(key: head[column], value: value)
      }
    }
  }

  /// What is known of the file at `path`, with or without its ending in the table. O(1).
  public func entries(for path: String) -> [MetadataEntry] { rows[Self.stem(path)] ?? [] }

  /// The name of a file without folders and ending.
  private static func stem(_ path: String) -> String {
    let name = path.split(separator: "/").last.map(String.init) ?? path
    guard let dot = name.lastIndex(of: "."), dot > name.startIndex else { return name }
    return String(name[..<dot])
  }
}
