/// A person of a family tree as a node.
struct GEDCOMPerson {
  private(set) var node: PropertyGraph.Node
  /// The address as it is compared with others'; `nil` when there is none or nobody lives there.
  private(set) var addressKey: String?
  /// Tags of which nothing was kept.
  private(set) var leftOut: [String] = []
  private let file: GEDCOMFile
  private let place: Int

  init(_ file: GEDCOMFile, at place: Int, id: String) {
    self.file = file
    self.place = place
    node = PropertyGraph.Node(id, position: file.lines[place].position)
    readName()
    for child in file.children(of: place) { read(child) }
    if node.properties["deceased"] == .boolean(true) { addressKey = nil }
  }

  // MARK: Names

  private mutating func readName() {
    let names = file.children(of: place).filter { file.lines[$0].tag == "NAME" }
    guard let first = names.first else { return }
    let value = file.lines[first].value
    let parts = value.split(separator: "/", maxSplits: 2, omittingEmptySubsequences: false)
    let given = file.text("GIVN", of: first) ?? parts.first.map(String.init)
    let surname =
      file.text("SURN", of: first).map { surname in
        [file.text("SPFX", of: first), surname].compactMap { $0 }.joined(separator: " ")
      } ?? (parts.count > 1 ? String(parts[1]) : nil)
    let label = Self.readable(value)
    let composed = Self.readable([given, surname].compactMap { $0 }.joined(separator: " "))
    node.label = label.isEmpty ? (composed.isEmpty ? nil : composed) : label
    add("given name", given.map(Self.readable), at: first)
    add("surname", surname.map(Self.readable), at: first)
    add("nickname", file.text("NICK", of: first), at: first)
    for other in names.dropFirst() where file.text("TYPE", of: other)?.lowercased() == "married" {
      add("married name", Self.readable(file.lines[other].value), at: other)
    }
  }

  /// A name without the slashes around its surname and without blanks that they leave.
  static func readable(_ name: String) -> String {
    name.split { $0 == "/" || $0.isWhitespace }.joined(separator: " ")
  }

  // MARK: Facts

  private mutating func read(_ child: Int) {
    let line = file.lines[child]
    switch line.tag {
    case "SEX": readSex(line.value, at: child)
    case "BIRT": readEvent("birth", child)
    case "DEAT" where line.value.uppercased() != "N":
      readEvent("death", child)
      add("deceased", .boolean(true), at: child)
    case "BURI", "CREM": add("deceased", .boolean(true), at: child)
    case "NO" where line.value.uppercased() == "DEAT": add("deceased", .boolean(false), at: child)
    case "RESI", "ADDR": readResidence(child)
    case "OCCU": add("occupation", line.value, at: child)
    case "PHON": add("phone", line.value, at: child)
    case "EMAIL", "EMAI": add("email", line.value, at: child)
    case "NOTE" where line.pointer == nil: add("note", line.value, at: child)
    case "RESN": add("restriction", line.value.lowercased(), at: child)
    case "NAME", "FAMS", "FAMC", "ASSO", "ADOP", "NO", "DEAT": break
    case "UID", "_UID", "REFN", "RIN", "CHAN", "CREA", "EXID": break
    default: leftOut.append(line.tag)
    }
  }

  private mutating func readSex(_ value: String, at child: Int) {
    switch value.uppercased().first {
    case "M": add("sex", "m", at: child)
    case "F": add("sex", "f", at: child)
    case "X": add("sex", "x", at: child)
    case "U", "N": add("sex", "u", at: child)
    default: break
    }
  }

  private mutating func readEvent(_ name: String, _ event: Int) {
    if let date = file.child("DATE", of: event) {
      add("\(name) date", file.lines[date].value, at: date)
      if let year = GEDCOMDate.year(file.lines[date].value) {
        add("\(name) year", .integer(year), at: date)
      }
    }
    if let site = file.child("PLAC", of: event) {
      add("\(name) place", file.lines[site].value, at: site)
    }
  }

  private mutating func readResidence(_ child: Int) {
    if let address = file.address(of: child) {
      add("residence", address, at: child)
      addressKey = addressKey ?? GEDCOMFile.addressKey(address)
    } else {
      let site = file.text("PLAC", of: child) ?? file.lines[child].value
      add("residence", site.split(separator: "\n").joined(separator: ", "), at: child)
    }
    add("phone", file.text("PHON", of: child), at: child)
    add("email", file.text("EMAIL", of: child), at: child)
  }

  /// Keeps what has not been said before: files put the preferred fact first.
  private mutating func add(_ name: String, _ value: Property.Value, at line: Int) {
    guard node.properties[name] == nil else { return }
    node.properties.append(Property(name, value, position: file.lines[line].position))
  }

  private mutating func add(_ name: String, _ text: String?, at line: Int) {
    guard let text, !text.isEmpty else { return }
    add(name, .text(text), at: line)
  }

  mutating func live(at address: String) {
    node.properties.append(Property("household", .text(address)))
  }
}

extension GEDCOMFile {
  /// The address below a line, or the line itself when it is one, its parts behind each other.
  func address(of place: Int) -> String? {
    guard let address = lines[place].tag == "ADDR" ? place : child("ADDR", of: place) else {
      return nil
    }
    var parts = lines[address].value.split(separator: "\n").map(String.init)
    if parts.isEmpty {
      for tag in ["ADR1", "ADR2", "ADR3", "POST", "CITY"] {
        if let part = text(tag, of: address) { parts.append(part) }
      }
    }
    let text = parts.map { GEDCOMPerson.readable($0) }.filter { !$0.isEmpty }
    return text.isEmpty ? nil : text.joined(separator: ", ")
  }

  /// What two spellings of one address have in common: its letters and digits.
  static func addressKey(_ address: String) -> String {
    String(address.lowercased().filter { $0.isLetter || $0.isNumber })
  }
}
