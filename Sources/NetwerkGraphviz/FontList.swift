#if canImport(Darwin)
  import Darwin
#elseif canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#endif

/// What fontconfig's own programs say about the fonts on this computer.
///
/// Each question is a fixed command without anything from users in it.
enum FontList {
  /// The family that stands in for Arial; `nil` when unknown.
  static func familyForArial() -> String? {
    output(of: "fc-match --format '%{family[0]}' Arial")
  }

  /// The characters of each font, one font on a line; `nil` when unknown.
  static func characterSets() -> String? {
    output(of: #"fc-list --format '%{charset}\n'"#)
  }

  /// What `command` writes, when it ends well and writes something.
  private static func output(of command: String) -> String? {
    guard let pipe = popen(command + " 2>/dev/null", "r") else { return nil }
    var bytes: [UInt8] = []
    var part = [UInt8](repeating: 0, count: 65_536)
    while true {
      let count = fread(&part, 1, part.count, pipe)
      if count == 0 { break }
      bytes += part[..<count]
    }
    guard pclose(pipe) == 0, !bytes.isEmpty else { return nil }
    return String(decoding: bytes, as: UTF8.self)
  }
}
