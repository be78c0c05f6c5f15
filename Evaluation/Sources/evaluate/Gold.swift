import Foundation
import Scoring

/// The gold data: a folder of files, each described in the package's README.
struct Gold {
  let folder: URL

  /// A text whose quotations are known. Each is given by its words, in the order of the text.
  struct Article: Decodable {
    struct Quote: Decodable {
      var text: String
      var speaker: String?
      var kind: String
    }
    var id: String
    var text: String
    var quotes: [Quote]
  }

  /// A text given as the sentences of its paragraphs, joined by `separator` (a blank by default).
  struct Sentenced: Decodable {
    var id: String
    var separator: String?
    var paragraphs: [[String]]
  }

  /// Two interviews and the exchanges, counted from 1, that are about the same matter.
  struct Pair: Decodable {
    var left: String
    var right: String
    var pairs: [[Int]]
  }

  /// An interview: a head, then questions and answers in turn, one a paragraph.
  struct Interview {
    var path: String
    var exchanges: [String]
    var words: Int
  }

  func lines<Value: Decodable>(of name: String, as _: Value.Type) throws -> [Value] {
    try text(name).split(whereSeparator: \.isNewline).map { line in
      do {
        return try JSONDecoder().decode(Value.self, from: Data(line.utf8))
      } catch { throw Failure("\(name): \(line.prefix(60))…: \(error)") }
    }
  }

  func text(_ name: String) throws -> String {
    try String(contentsOf: folder.appending(path: name), encoding: .utf8)
  }

  /// Each transcript with the path of its source.
  func transcripts() throws -> [(name: String, path: String, gold: Transcript)] {
    let turns = folder.appending(path: "turns")
    let names = try FileManager.default.contentsOfDirectory(atPath: turns.path)
      .filter { $0.hasSuffix(".gold.json") }.sorted()
    return try names.map { name in
      let data = try Data(contentsOf: turns.appending(path: name))
      let gold = try JSONDecoder().decode(Transcript.self, from: data)
      guard let file = gold.files?.first else { throw Failure("\(name) names no file") }
      return (String(name.dropLast(10)), turns.appending(path: file.path).path, gold)
    }
  }

  func interviews() throws -> [Interview] {
    let pairs = try lines(of: "alignment.jsonl", as: Pair.self)
    return try pairs.flatMap { [$0.left, $0.right] }.map(interview)
  }

  func interview(_ name: String) throws -> Interview {
    let path = "interviews/\(name)"
    let paragraphs = try text(path).components(separatedBy: "\n\n").dropFirst().map {
      // The label is not part of what is said.
      String($0.drop { $0 != ":" && $0 != "：" }.dropFirst()).trimmingCharacters(
        in: .whitespacesAndNewlines)
    }
    guard paragraphs.count.isMultiple(of: 2) else {
      throw Failure("\(path) has a question without an answer")
    }
    let exchanges = stride(from: 0, to: paragraphs.count, by: 2).map {
      paragraphs[$0] + "\n" + paragraphs[$0 + 1]
    }
    return Interview(
      path: folder.appending(path: path).path, exchanges: exchanges,
      words: paragraphs.reduce(0) { $0 + words(of: $1).count })
  }
}

/// An error of the evaluation itself, with what is wrong.
struct Failure: Error, CustomStringConvertible {
  let description: String
  init(_ description: String) { self.description = description }
}

/// Text as scalars, in which places are looked up from left to right.
struct ScalarText {
  let scalars: [Unicode.Scalar]

  init(_ text: String) { scalars = Array(text.unicodeScalars) }

  /// The first occurrence at or after `start`.
  func range(of text: String, from start: Int = 0) -> Range<Int>? {
    let wanted = Array(text.unicodeScalars)
    guard let first = wanted.first, start + wanted.count <= scalars.count else { return nil }
    return (start...scalars.count - wanted.count).first {
      scalars[$0] == first && scalars[$0..<$0 + wanted.count].elementsEqual(wanted)
    }.map { $0..<$0 + wanted.count }
  }
}
