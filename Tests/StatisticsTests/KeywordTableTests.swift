import Corpus
import Testing

@testable import Statistics

@Suite struct KeywordTableTests {
  private let interviews = corpusOf(
    "gas gas gas gas gas gas gas gas the a , . Gas gas", "the a the a the a the war , . of of of")

  @Test func `counts both sides by an attribute and leaves punctuation out`() throws {
    let lower = try #require(interviews.attribute("lower"))
    let table = KeywordTable(
      of: lower, target: interviews.tokens(ofDocument: 1),
      reference: interviews.tokens(ofDocument: 2), in: interviews)
    #expect(table.size == 12)
    #expect(table.referenceSize == 11)
    #expect(table.typeCount == 5)
    let counts = table.rows.map {
      "\(table.value(of: $0)) \($0.frequencies.count):\($0.frequencies.referenceCount)"
    }
    #expect(Set(counts) == ["gas 10:0", "the 1:4", "a 1:3", "war 0:1", "of 0:3"])
    #expect(counts.first == "gas 10:0")
    #expect(table.rows.map(\.logLikelihood) == table.rows.map(\.logLikelihood).sorted(by: >))
  }

  @Test func `punctuation counts when asked for, and a least count drops rows but no tests`() throws
  {
    let word = try #require(interviews.attribute("word"))
    let table = KeywordTable(
      of: word, target: interviews.tokens(ofDocument: 1),
      reference: interviews.tokens(ofDocument: 2), in: interviews, minimum: 3, withPunctuation: true
    )
    #expect(table.size == 14)
    #expect(table.typeCount == 8)
    #expect(Set(table.rows.map { table.value(of: $0) }) == ["gas", "the", "a", "of"])
  }

  @Test func `empty sides give an empty table`() throws {
    let lower = try #require(interviews.attribute("lower"))
    let table = KeywordTable(of: lower, target: Runs(), reference: Runs(), in: interviews)
    #expect(table.rows.isEmpty)
  }

  @Test func `a list of words as reference`() throws {
    let list = try #require(
      WordList(parsing: "word\tcount\nthe\t60\nGAS\t2\n30,of\ngas 3\n\nship;5\nbroken"))
    #expect(list.total == 100)
    #expect(list.typeCount == 5)
    let lower = try #require(interviews.attribute("lower"))
    let (tally, unknown) = list.tally(of: lower)
    #expect(unknown == 1)
    let table = KeywordTable(
      target: Tally(of: lower, in: interviews.tokens(ofDocument: 1), of: interviews),
      reference: tally, unknownTypes: unknown)
    #expect(table.referenceSize == 100)
    #expect(table.typeCount == 5)
    let gas = try #require(table.rows.first { table.value(of: $0) == "gas" })
    #expect(gas.frequencies.count == 10 && gas.frequencies.referenceCount == 5)
    #expect(WordList(parsing: "no counts here") == nil)
  }
}
