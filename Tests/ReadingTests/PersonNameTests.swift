import Corpus
import Testing

@testable import Reading

@Suite struct PersonNameTests {
  @Test func officesStandBehindAComma() {
    #expect(PersonName("LENA VOSS, HARBOUR DAILY ANCHOR").office == "HARBOUR DAILY ANCHOR")
    #expect(PersonName("Lena Voss, Jr.").office == nil)
  }

  @Test func sentencesAreNoOffices() {
    #expect(PersonName("In short, here's Lena Voss").office == nil)
    #expect(PersonName("Lena, what is this").office == nil)
  }

  @Test func officesAreOneEntryOfTheDocument() throws {
    let text = """
      LENA VOSS, HARBOUR DAILY ANCHOR: Good evening. What has the storm done?

      OTTO BRANDT, MAYOR OF LINDEN: It took the pier.

      VOSS: And the boats?

      BRANDT: They are safe.

      VOSS: Who rebuilds the pier?

      BRANDT: The town does.
      """
    let draft = try #require(try read(text).first)
    let offices = draft.metadata.filter { $0.key.hasPrefix("office") }
    #expect(
      offices == [
        MetadataEntry(
          key: "offices", value: "Lena Voss (HARBOUR DAILY ANCHOR); Otto Brandt (MAYOR OF LINDEN)")
      ])
  }
}
