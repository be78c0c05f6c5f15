import Corpus
import Testing

@testable import Reading

@Suite struct DeclaredEncodingTests {
  @Test func namesInMarkup() {
    func name(_ text: String) -> String? { DeclaredEncoding.name(in: Array(text.utf8)) }
    #expect(name("<html><meta charset='ISO-8859-2'>") == "iso-8859-2")
    #expect(
      name("<meta http-equiv=Content-Type content=\"text/html; charset=Shift_JIS\">") == "shift_jis"
    )
    #expect(name("<?xml version=\"1.0\" encoding=\"ISO-8859-7\"?><p/>") == "iso-8859-7")
    // Encodings that are told by their bytes need not be named.
    #expect(name("<meta charset=windows-1251>") == nil)
    #expect(name("charset=iso-8859-2 in plain text") == nil)
    #expect(name("<p>No word of it.</p>") == nil)
  }

  @Test func polishPage() throws {
    // In ISO-8859-2 B1 is a with ogonek, B3 l with stroke, BF z with dot.
    let head = Array("<html><head><meta charset=iso-8859-2></head><body><p>".utf8)
    let text: [UInt8] =
      Array("Most by".utf8) + [0xB3] + Array(" zamkni".utf8) + [0xEA] + Array("ty ju".utf8) + [0xBF]
    let tail = Array(" od dawna, wszyscy o tym wiedzieli.</p></body></html>".utf8)
    let draft = try #require(try Reader.read(bytes: head + text + tail, path: "p.html").first)
    #expect(
      draft.readTurns.map(\.text) == ["Most był zamknięty już od dawna, wszyscy o tym wiedzieli."])
    #expect(draft.encoding == "iso-8859-2")
  }

  @Test func unknownNames() {
    #expect(DeclaredEncoding.utf8([0xB3], from: "no-such-encoding") == nil)
  }
}
