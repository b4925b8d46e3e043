import Foundation

/// A file or standard input that is read from beginning to end (English: *input stream*).
final class Leesbron: @unchecked Sendable {
  /// As the caller named it.
  let naam: String
  let isGewoonBestand: Bool
  /// Room for so many bytes holds all that there is, of a file that does not grow.
  let volstaat: Int
  private let descriptor: Int32

  /// - Parameter pad: a path, or `-` for standard input.
  init(_ pad: String, naam: String) throws(ReeksError) {
    self.naam = naam
    descriptor = pad == "-" ? STDIN_FILENO : open(pad, O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else {
      throw errno == ENOENT ? .geenBestand(pad) : .nietLeesbaar(pad)
    }
    var staat = stat()
    guard fstat(descriptor, &staat) == 0 else { throw .nietLeesbaar(pad) }
    guard staat.st_mode & S_IFMT != S_IFDIR else { throw .isMap(pad) }
    isGewoonBestand = staat.st_mode & S_IFMT == S_IFREG
    // Of some files the system only knows the size when they are read.
    volstaat = isGewoonBestand ? max(Int(staat.st_size), 4_096) + 1 : .max
  }

  deinit { if descriptor != STDIN_FILENO { close(descriptor) } }

  /// Appends what can be read now, at most so many bytes; waits when there is nothing yet.
  ///
  /// - Returns: how many bytes came; 0 at the end, `nil` when told to stop while waiting.
  func lees(
    _ hoogstens: Int, achter bytes: inout [UInt8], _ stop: Stopteken
  ) throws(ReeksError) -> Int? {
    guard wacht(stop) else { return nil }
    var gelezen = 0
    withUnsafeTemporaryAllocation(byteCount: hoogstens, alignment: 1) { ruimte in
      gelezen = vul(ruimte)
      if gelezen > 0 {
        bytes.append(contentsOf: UnsafeRawBufferPointer(rebasing: ruimte[..<gelezen]))
      }
    }
    guard gelezen >= 0 else { throw .nietLeesbaar(naam) }
    return gelezen
  }

  /// Puts what can be read now in a part of some room.
  ///
  /// - Returns: the same as ``lees(_:achter:_:)``.
  func lees(
    in ruimte: inout [UInt8], _ bereik: Range<Int>, _ stop: Stopteken
  ) throws(ReeksError) -> Int? {
    guard wacht(stop) else { return nil }
    let gelezen = ruimte.withUnsafeMutableBytes {
      vul(UnsafeMutableRawBufferPointer(rebasing: $0[bereik]))
    }
    guard gelezen >= 0 else { throw .nietLeesbaar(naam) }
    return gelezen
  }

  private func vul(_ ruimte: UnsafeMutableRawBufferPointer) -> Int {
    while true {
      let gelezen = read(descriptor, ruimte.baseAddress, ruimte.count)
      if gelezen >= 0 || errno != EINTR { return gelezen }
    }
  }

  /// Waits until there is something to read; `false` when told to stop meanwhile.
  private func wacht(_ stop: Stopteken) -> Bool {
    if isGewoonBestand { return true }
    while !stop.isGegeven {
      var vraag = pollfd(fd: descriptor, events: Int16(POLLIN), revents: 0)
      if poll(&vraag, 1, 100) != 0 { return true }
    }
    return false
  }
}

extension Invoerkenmerk {
  /// The mark of a file, or of a pipe.
  init(pad: String) {
    self.init(pad: pad, bytes: nil, vingerafdruk: nil)
    guard pad != "-" else { return }
    let url = URL(fileURLWithPath: pad).standardizedFileURL
    self.pad = url.path
    guard let bestand = try? FileHandle(forReadingFrom: url), let einde = try? bestand.seekToEnd()
    else { return }
    defer { try? bestand.close() }
    let rand = 65_536
    var som: UInt64 = 0xCBF2_9CE4_8422_2325
    for begin in [0, Int(einde) - min(rand, Int(einde))] {
      try? bestand.seek(toOffset: UInt64(begin))
      for byte in (try? bestand.read(upToCount: rand)) ?? Data() {
        som = (som ^ UInt64(byte)) &* 0x100_0000_01B3
      }
    }
    bytes = Int(einde)
    vingerafdruk = String(som, radix: 16)
  }
}
