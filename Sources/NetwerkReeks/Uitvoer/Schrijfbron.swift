import Foundation

/// A file or standard output that is written from beginning to end (English: *output stream*).
final class Schrijfbron: @unchecked Sendable {
  /// As the caller named it.
  let naam: String
  let descriptor: Int32

  /// - Parameter vlaggen: how to open it, besides for writing.
  init(_ pad: String, vlaggen: Int32) throws(ReeksError) {
    naam = pad
    descriptor = open(pad, O_WRONLY | O_CLOEXEC | vlaggen, 0o666)
    guard descriptor >= 0 else { throw .nietSchrijfbaar(pad, ReeksError.Schrijffout(errno)) }
  }

  private init(naam: String, descriptor: Int32) {
    self.naam = naam
    self.descriptor = descriptor
  }

  static let standaard = Schrijfbron(naam: "-", descriptor: STDOUT_FILENO)

  deinit { if descriptor != STDOUT_FILENO { close(descriptor) } }

  /// Writes all bytes, or as many as go.
  func schrijf(_ bytes: [UInt8], vanaf begin: Int = 0) throws(ReeksError) {
    var geschreven = begin
    while geschreven < bytes.count {
      let aantal = bytes.withUnsafeBytes {
        write(descriptor, $0.baseAddress.map { $0 + geschreven }, $0.count - geschreven)
      }
      if aantal >= 0 {
        geschreven += aantal
      } else if errno != EINTR {
        throw fout()
      }
    }
  }

  /// Drops everything from a place on, and goes on there.
  func kap(af lengte: Int) throws(ReeksError) {
    guard ftruncate(descriptor, off_t(lengte)) == 0, lseek(descriptor, off_t(lengte), SEEK_SET) >= 0
    else { throw fout() }
  }

  /// Makes sure that what was written is on the disk.
  func bewaar() throws(ReeksError) {
    // A pipe or a device has nothing to keep.
    guard fsync(descriptor) == 0 || errno == EINVAL || errno == EROFS else { throw fout() }
  }

  private func fout() -> ReeksError { .nietSchrijfbaar(naam, ReeksError.Schrijffout(errno)) }
}

extension ReeksError.Schrijffout {
  init(_ code: Int32) {
    self =
      switch code {
      case ENOSPC, EDQUOT: .schijfVol
      case EPIPE: .nietGelezen
      case EACCES, EPERM, EROFS: .magNiet
      case ENOENT, ENOTDIR: .geenMap
      case EISDIR: .isMap
      default: .anders(code)
      }
  }
}
