public import Corpus

/// Why one source could not be read.
public struct ReadingProblem: Error, Sendable, Equatable, CustomStringConvertible {
  /// What sort of problem it is.
  public enum Kind: Sendable, Equatable {
    case missing, unreadable, empty, binary, noText, malformed, unsupported, unknownOption
  }

  public var kind: Kind
  /// The path as it was given or found.
  public var path: String
  /// The line of the source, from 1, where one can be named.
  public var line: Int?
  public var message: String

  public init(_ kind: Kind, path: String, line: Int? = nil, message: String) {
    self.kind = kind
    self.path = path
    self.line = line
    self.message = message
  }

  public var description: String {
    path + (line.map { ":\($0)" } ?? "") + ": " + message
  }
}

extension ReadingProblem {
  /// The problem as a warning, for a source that is passed over.
  public var warning: SourceWarning {
    SourceWarning(path: path, line: line, kind: .unread, message: message)
  }
}
