import Foundation

/// A deliberate fault: a piece of a source file and what is to be in its place. In the replacement
/// `mut(@)` is true only while this mutant is the active one.
struct Mutant: Decodable, Equatable {
  /// Says what goes wrong for a user.
  var name: String
  /// The source file, from the project's folder.
  var file: String
  var old: String
  var new: String

  /// Reads a list: one JSON object a line.
  static func read(_ path: String) throws -> [Mutant] {
    let text = try String(contentsOfFile: path, encoding: .utf8)
    return try text.split(whereSeparator: \.isNewline).enumerated().map { index, line in
      do {
        return try JSONDecoder().decode(Mutant.self, from: Data(line.utf8))
      } catch { throw Failure("\(path):\(index + 1): expected name, file, old, new: \(error)") }
    }
  }
}

/// An error of the run itself.
struct Failure: Error, CustomStringConvertible {
  let description: String
  init(_ description: String) { self.description = description }
}
