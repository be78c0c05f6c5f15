import Presentation
import Testing

@Suite struct JSONTests {
  @Test func writesEachKindOnOneLine() {
    let value: JSON = [
      "type": "example", "none": nil, "yes": true, "n": -12, "x": 0.1, "list": [1, "two", []],
      "object": [:],
    ]
    #expect(
      value.description
        == #"{"type":"example","none":null,"yes":true,"n":-12,"x":0.1,"list":[1,"two",[]],"object":{}}"#
    )
  }

  @Test func numbersReadBackAsTheSame() {
    #expect(JSON.double(1.0 / 3).description == "0.3333333333333333")
    #expect(JSON.double(.leastNonzeroMagnitude).description == "5e-324")
    #expect(JSON.double(3).description == "3")
    #expect(JSON.double(-0.0).description == "-0")
    #expect(JSON.double(.nan).description == "null")
    #expect(JSON.double(.infinity).description == "null")
  }

  @Test func escapesOnlyWhatMustBe() {
    #expect(JSON.string("a\"b\\c/d").description == #""a\"b\\c/d""#)
    #expect(
      JSON.string("line\nend\r\ttab\u{1}\u{1F}").description == #""line\nend\r\ttab\u0001\u001f""#)
    #expect(JSON.string("Лавров 日本 😀\u{7F}").description == "\"Лавров 日本 😀\u{7F}\"")
  }

  @Test func absentValuesAreNull() {
    #expect(JSON.string(String?.none) == .null)
    #expect(JSON.int(Int?.none) == .null)
    #expect(JSON.double(Double?.none) == .null)
  }

  @Test func arraysMadeWhileWritten() {
    let squares = JSON.array(count: 4) { .int($0 * $0) }
    #expect(squares.description == "[0,1,4,9]")
    #expect(squares == [0, 1, 4, 9])
    #expect(squares != [0, 1, 4])
  }

  @Test func membersKeepTheirOrder() {
    let value: JSON = ["b": 1, "a": 2]
    #expect(value.adding([("c", 3)]).description == #"{"b":1,"a":2,"c":3}"#)
    #expect(value["a"] == 2)
    #expect(value["z"] == nil)
  }
}
