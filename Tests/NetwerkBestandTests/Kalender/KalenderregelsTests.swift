import NetwerkTestSupport
import Testing

@testable import NetwerkBestand

@Suite struct `Een regel in een iCalendar-bestand` {
  @Test(arguments: [
    ("", ""), ("a,b;c\\d", "a\\,b\\;c\\\\d"), ("een\ntwee", "een\\ntwee"),
    ("een\r\ntwee", "een\\ntwee"), ("een\rtwee", "een\\ntwee"), ("een\n\ntwee", "een\\n\\ntwee"),
    ("a\u{2028}b\u{85}c\u{B}d", "a\\nb\\nc\\nd"), ("tab\tbel\u{7}nul\u{0}", "tab\tbelnul"),
    ("a:b\"c", "a:b\"c"), ("\\n", "\\\\n"), ("Özlem 👩‍👧 فاطمة", "Özlem 👩‍👧 فاطمة"),
  ])
  func `ontwijkt wat een betekenis heeft`(tekst: String, ontweken: String) {
    #expect(Kalenderregels.ontweken(tekst) == ontweken)
  }

  @Test func `wordt pas na 75 bytes gevouwen`() {
    let past = String(repeating: "a", count: 75)
    #expect(Kalenderregels.gevouwen(past) == past + "\r\n")
    #expect(Kalenderregels.gevouwen(past + "b") == past + "\r\n b\r\n")
    // The second piece begins with a space, so 74 bytes of text follow.
    let lang = past + String(repeating: "b", count: 74)
    #expect(Kalenderregels.gevouwen(lang + "c").hasSuffix("bb\r\n c\r\n"))
    // A letter of two bytes does not fit in one.
    let bijna = String(repeating: "a", count: 74)
    #expect(Kalenderregels.gevouwen(bijna + "é") == bijna + "\r\n é\r\n")
  }

  @Test(arguments: 0..<400)
  func `is na vouwen en ontvouwen weer dezelfde`(zaad: Int) throws {
    var toeval = Toeval(zaad * 1_000)
    let tekst = toeval.kalendertekst()
    let regel = "SUMMARY:" + Kalenderregels.ontweken(tekst)
    let gevouwen = Kalenderregels.gevouwen(regel)
    #expect(ontvouwen(gevouwen) == regel)
    let stukken = Array(gevouwen.utf8).gesplitst
    #expect(stukken.allSatisfy { $0.count <= 75 && String(validating: $0, as: UTF8.self) != nil })
    #expect(stukken.dropFirst().allSatisfy { $0.first == UInt8(ascii: " ") })
    #expect(stukken.allSatisfy { !$0.contains(0x0A) && !$0.contains(0x0D) })
  }

  @Test(arguments: 0..<400)
  func `geeft de tekst terug zoals die gelezen wordt`(zaad: Int) {
    var toeval = Toeval(zaad * 1_000)
    let tekst = toeval.kalendertekst()
    #expect(ontweken(terug: Kalenderregels.ontweken(tekst)) == tekst.zoalsGelezen)
  }
}

/// What a reader of iCalendar does with folded lines, by bytes (RFC 5545, 3.1).
private func ontvouwen(_ tekst: String) -> String {
  let stukken = Array(tekst.utf8).gesplitst
  let bytes = stukken.enumerated().flatMap { $0 == 0 ? $1[...] : $1.dropFirst() }
  return String(decoding: bytes, as: UTF8.self)
}

/// What a reader of iCalendar does with text (RFC 5545, 3.3.11).
private func ontweken(terug tekst: String) -> String {
  var uitkomst = String.UnicodeScalarView()
  var tekens = tekst.unicodeScalars.makeIterator()
  while let teken = tekens.next() {
    guard teken == "\\", let volgende = tekens.next() else {
      uitkomst.append(teken)
      continue
    }
    uitkomst.append(volgende == "n" || volgende == "N" ? "\n" : volgende)
  }
  return String(uitkomst)
}

extension [UInt8] {
  /// The pieces between CR LF; the last is always closed by one.
  fileprivate var gesplitst: [[UInt8]] {
    var stukken: [[UInt8]] = [[]]
    for byte in self {
      stukken[stukken.count - 1].append(byte)
      if stukken[stukken.count - 1].suffix(2) == [0x0D, 0x0A] {
        stukken[stukken.count - 1].removeLast(2)
        stukken.append([])
      }
    }
    return stukken.dropLast()
  }
}
