import Foundation

/// Hands out portions to threads and brings what they make to one place, in the order of the input
/// (English: *work sharing*).
///
/// At most so many portions are under way or waiting for their turn, so that memory does not grow
/// with the input. A thread that takes a portion reads it; who delivers the one whose turn it is
/// writes it, with all that were waiting for it.
final class Werkverdeling<Opbrengst: Sendable>: @unchecked Sendable {
  /// A portion with its place in the order and the number of its first network.
  struct Taak: Sendable {
    let nummer: Int
    let portie: Portie
    let eerste: Int
  }

  private let leesslot = NSLock()
  private let slot = NSCondition()
  private let onderweg: Int
  private let stop: Stopteken
  private let schrijf: (Opbrengst, Reekstelling) throws(ReeksError) -> Void
  // Guarded by leesslot.
  private var bron: any Bron
  private var volgendRecord = 1
  private var overTeSlaan: Int
  private var overgeslagen = 0
  private var isUitgeput = false
  // Guarded by slot.
  private var uitgedeeld = 0
  private var geschreven = 0
  /// No more than are under way.
  private var wachtend: [(nummer: Int, opbrengst: Opbrengst, telling: Reekstelling)] = []
  private var isAanHetSchrijven = false
  private var fout: ReeksError?

  /// - Parameters:
  ///   - overTeSlaan: how many networks at the beginning need no result.
  ///   - onderweg: how many portions there may be at a time.
  init(
    _ bron: any Bron, overTeSlaan: Int, onderweg: Int, _ stop: Stopteken,
    schrijf: @escaping (Opbrengst, Reekstelling) throws(ReeksError) -> Void
  ) {
    self.bron = bron
    self.overTeSlaan = overTeSlaan
    self.onderweg = onderweg
    self.stop = stop
    self.schrijf = schrijf
  }

  /// The next portion; `nil` when there is none, or when work should end.
  ///
  /// - Parameter gebruikt: the bytes of an earlier portion, as room for another.
  func neem(_ gebruikt: inout [UInt8]) -> Taak? {
    leesslot.withLock {
      bron.neemTerug(&gebruikt)
      guard let nummer = wachtOpRuimte() else { return nil }
      do throws(ReeksError) {
        guard let portie = try lees() else { return nil }
        slot.withLock { uitgedeeld += 1 }
        defer { volgendRecord += portie.records.count }
        return Taak(nummer: nummer, portie: portie, eerste: volgendRecord)
      } catch {
        staak(error)
        return nil
      }
    }
  }

  /// Takes in what a thread made of a portion.
  func lever(_ opbrengst: Opbrengst, _ telling: Reekstelling, van taak: Taak) {
    slot.lock()
    defer { slot.unlock() }
    wachtend.append((taak.nummer, opbrengst, telling))
    guard !isAanHetSchrijven else { return }
    isAanHetSchrijven = true
    while fout == nil, let plaats = wachtend.firstIndex(where: { $0.nummer == geschreven }) {
      let beurt = wachtend.remove(at: plaats)
      slot.unlock()
      let uitkomst = Result { () throws(ReeksError) in
        try schrijf(beurt.opbrengst, beurt.telling)
      }
      slot.lock()
      if case .failure(let misgegaan) = uitkomst { fout = fout ?? misgegaan }
      geschreven += 1
      slot.broadcast()
    }
    isAanHetSchrijven = false
  }

  /// Whether there was nothing left, when all threads are done.
  ///
  /// - Throws: what went wrong.
  func slotsom() throws(ReeksError) -> Bool {
    if let fout = slot.withLock({ fout }) { throw fout }
    return leesslot.withLock { isUitgeput }
  }

  private func wachtOpRuimte() -> Int? {
    slot.lock()
    defer { slot.unlock() }
    while fout == nil, uitgedeeld - geschreven >= onderweg { slot.wait() }
    return fout == nil && !stop.isGegeven ? uitgedeeld : nil
  }

  /// The next portion with something to do; what was done before is left out.
  private func lees() throws(ReeksError) -> Portie? {
    while var portie = try bron.volgende(stop) {
      let over = min(overTeSlaan, portie.records.count)
      overTeSlaan -= over
      volgendRecord += over
      portie.records.removeFirst(over)
      portie.gelezen += overgeslagen
      overgeslagen = 0
      if !portie.records.isEmpty { return portie }
      overgeslagen = portie.gelezen
    }
    isUitgeput = !stop.isGegeven
    return nil
  }

  private func staak(_ reden: ReeksError) {
    slot.withLock {
      fout = fout ?? reden
      slot.broadcast()
    }
  }
}
