import NetwerkBestand

extension CSVRij {
  /// Whether no cell says anything.
  package var isLeeg: Bool { velden.allSatisfy(\.isEmpty) }

  /// Without white space around fields, and without the apostrophe by which programs keep a
  /// spreadsheet from taking a text for a formula.
  package var geschoond: CSVRij {
    guard velden.contains(where: \.isOnschoon) else { return self }
    return CSVRij(velden: velden.map(\.geschoond), regel: regel, plekken: plekken)
  }
}

extension String {
  fileprivate var isOnschoon: Bool {
    guard let eerste = utf8.first, let laatste = utf8.last else { return false }
    return eerste <= 0x20 || laatste <= 0x20 || eerste == 0x27 || eerste == 0xC2 || laatste == 0xA0
  }

  fileprivate var geschoond: String {
    guard isOnschoon else { return self }
    var rest = self[...]
    while let teken = rest.first, teken.isWhitespace { rest.removeFirst() }
    while let teken = rest.last, teken.isWhitespace { rest.removeLast() }
    if rest.utf8.first == 0x27, let tweede = rest.utf8.dropFirst().first,
      "=+-@".utf8.contains(tweede)
    {
      rest.removeFirst()
    }
    return String(rest)
  }
}

/// What Excel says on a first line of its own about what separates fields: `sep=;` (English:
/// *separator line*).
package enum Scheidingsregel {
  /// The bytes behind that line, and what it says; all of them when it is not there.
  ///
  /// - Parameter bytes: without a byte order mark.
  package static func zonder(_ bytes: [UInt8]) -> (ArraySlice<UInt8>, UInt8?) {
    guard bytes.count > 5, String(decoding: bytes[..<4], as: UTF8.self).lowercased() == "sep=",
      let einde = bytes.prefix(8).firstIndex(of: 0x0A)
    else { return (bytes[...], nil) }
    return (bytes[(einde + 1)...], bytes[4])
  }
}
