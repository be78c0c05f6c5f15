import Foundation

/// The program that is measured.
struct Program: Sendable {
  let path: String

  /// One result of the program: an object of its JSON output.
  struct Answer {
    let type: String
    let data: Data

    /// The result as a type that has the keys of interest; `nil` if it has not.
    func read<Value: Decodable>(_: Value.Type) -> Value? {
      try? JSONDecoder().decode(Value.self, from: data)
    }
  }

  private struct Header: Decodable { var type: String }

  /// Runs a script and returns its results. What fails gives none: a missing answer scores 0.
  func run(_ script: String) throws -> [Answer] {
    let process = Process()
    process.executableURL = URL(fileURLWithPath: path)
    process.arguments = [
      "--no-config", "--quiet", "--color", "never", "--output", "json", "--keep-going", "-c",
      script,
    ]
    let output = Pipe()
    process.standardInput = FileHandle.nullDevice
    process.standardOutput = output
    process.standardError = FileHandle.nullDevice
    try process.run()
    let watch = DispatchWorkItem { process.terminate() }
    DispatchQueue.global().asyncAfter(deadline: .now() + 60, execute: watch)
    let data = output.fileHandleForReading.readDataToEndOfFile()
    process.waitUntilExit()
    watch.cancel()
    return data.split(separator: UInt8(ascii: "\n")).compactMap { line in
      guard let header = try? JSONDecoder().decode(Header.self, from: line) else { return nil }
      return Answer(type: header.type, data: line)
    }
  }

  /// Text as a quoted word of the command language.
  static func quoted(_ text: String) -> String {
    let escaped = text.replacingOccurrences(of: "\\", with: "\\\\")
      .replacingOccurrences(of: "\"", with: "\\\"")
    return "\"\(escaped)\""
  }
}

extension [Program.Answer] {
  /// The first result of a type.
  func first<Value: Decodable>(_ type: String, as _: Value.Type) -> Value? {
    first { $0.type == type }?.read(Value.self)
  }
}

/// The parts of results that are scored.
struct Documents: Decodable {
  struct Document: Decodable {
    var id: String
    var title: String?
    var date: String?
    var language: String?
  }
  var documents: [Document]
}

struct Turns: Decodable {
  struct Turn: Decodable {
    var reference: String
    var speaker: String?
    var role: String?
    var text: String
  }
  var turns: [Turn]
}

struct Quotes: Decodable {
  struct Quote: Decodable {
    var reference: String
    var speaker: String?
    var kind: String
    var text: String
    var start: Int
  }
  var quotes: [Quote]
}

struct Sentences: Decodable {
  struct Sentence: Decodable { var tokens: [String] }
  var sentences: [Sentence]
}

struct Passage: Decodable { var text: String }

struct Summary: Decodable {
  struct Group: Decodable { var sentences: [Passage] }
  var groups: [Group]
}

struct Comparison: Decodable {
  struct Topic: Decodable { var left: [Passage], right: [Passage] }
  struct Exchange: Decodable { var question: [Passage], answer: [Passage] }
  struct Match: Decodable { var left: Exchange, right: Exchange }
  var shared: [Topic]
  var exchanges: [Match]?
}
