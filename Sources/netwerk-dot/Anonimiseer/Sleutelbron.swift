import ArgumentParser
import Foundation
import NetwerkPrivacy

/// Where the key comes from: a file or the environment, never the command line, which others on the
/// same computer can read (English: *key source*).
struct Sleutelbron {
  let taal: Taalkeuze

  static let variabele = "NETWERK_SLEUTEL"

  /// The key in a file, else in the environment.
  ///
  /// - Parameter uit: where the result goes, which is no place for the key.
  /// - Throws: after saying why there is none; the key itself is never said.
  func lees(_ pad: String?, uit: String) throws -> Sleutel {
    guard let pad else {
      guard let tekst = ProcessInfo.processInfo.environment[Self.variabele], !tekst.isEmpty else {
        meld(geenSleutel)
        throw ExitCode(64)
      }
      return try maakSleutel(Array(tekst.utf8), Self.variabele)
    }
    let bytes = try inhoud(pad)
    waarschuw(pad, uit)
    return try maakSleutel(bytes, pad)
  }

  /// Makes a file with a new key that only its owner can read; a file that is there stays.
  func maak(_ pad: String) throws {
    let bestand = open(pad, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o600)
    guard bestand >= 0 else {
      let bestaat = errno == EEXIST
      meld(
        bestaat
          ? taal.zin(
            "\(pad): dit bestand is er al en blijft zoals het is; een sleutel die weg is komt nooit terug",
            "\(pad): this file exists and stays as it is; a key that is gone never comes back")
          : taal.zin("\(pad): hier kan niet geschreven worden", "\(pad): cannot write here"))
      throw ExitCode.kanNietSchrijven
    }
    do {
      let handvat = FileHandle(fileDescriptor: bestand, closeOnDealloc: true)
      try handvat.write(contentsOf: Data(Sleutel.nieuw().utf8))
      try handvat.close()
    } catch {
      try? FileManager.default.removeItem(atPath: pad)
      meld(taal.zin("\(pad): schrijven is niet gelukt", "\(pad): writing failed"))
      throw ExitCode.schrijffout
    }
    meld(
      taal.zin(
        "\(pad): nieuwe sleutel. Bewaar hem apart van de gegevens, en maak een kopie: zonder deze sleutel "
          + "krijgt niemand ooit nog hetzelfde pseudoniem.",
        "\(pad): new key. Keep it apart from the data, and make a copy: without this key nobody ever gets "
          + "the same pseudonym again."))
  }

  private func inhoud(_ pad: String) throws -> [UInt8] {
    guard FileManager.default.fileExists(atPath: pad) else {
      let lijktSleutel = pad.utf8.count >= Sleutel.minstensBytes && !pad.contains("/")
      meld(lijktSleutel ? sleutelOpOpdrachtregel : Invoer.reden(pad, taal))
      throw lijktSleutel ? ExitCode(64) : ExitCode.geenInvoer
    }
    let invoer = Invoer(pad: pad)
    return try invoer.bytes(taal)
  }

  private func maakSleutel(_ bytes: [UInt8], _ bron: String) throws -> Sleutel {
    do throws(Sleutelfout) {
      return try Sleutel(bytes)
    } catch {
      switch error {
      case .teKort(let bytes):
        meld(
          taal.zin(
            "\(bron): deze sleutel heeft \(bytes) tekens en moet er minstens \(Sleutel.minstensBytes) "
              + "hebben; maak er een met --nieuwe-sleutel",
            "\(bron): this key has \(bytes) characters and needs at least \(Sleutel.minstensBytes); make "
              + "one with --nieuwe-sleutel"))
      case .teEenvoudig:
        meld(
          taal.zin(
            "\(bron): deze sleutel is te raden; maak er een met --nieuwe-sleutel",
            "\(bron): this key can be guessed; make one with --nieuwe-sleutel"))
      }
      throw ExitCode.foutInBestand
    }
  }

  private func waarschuw(_ pad: String, _ uit: String) {
    let rechten =
      (try? FileManager.default.attributesOfItem(atPath: pad)[.posixPermissions]) as? Int
    if let rechten, rechten & 0o077 != 0 {
      meld(
        taal.zin(
          "let op: anderen op deze computer kunnen de sleutel in \(pad) lezen; doe: chmod 600 \(pad)",
          "note: others on this computer can read the key in \(pad); do: chmod 600 \(pad)"))
    }
    if uit != "-", Self.map(pad) == Self.map(uit) || Self.map(pad) == Self.plek(uit) {
      meld(
        taal.zin(
          "let op: de sleutel staat in dezelfde map als de uitkomst; geef ze nooit samen door",
          "note: the key is in the same folder as the result; never hand them on together"))
    }
  }

  private static func plek(_ pad: String) -> String {
    URL(fileURLWithPath: pad).standardizedFileURL.resolvingSymlinksInPath().path
  }

  private static func map(_ pad: String) -> String {
    URL(fileURLWithPath: plek(pad)).deletingLastPathComponent().path
  }

  private var sleutelOpOpdrachtregel: String {
    taal.zin(
      "na --sleutel komt de naam van een bestand, nooit de sleutel zelf: wat op de opdrachtregel staat "
        + "kunnen anderen op deze computer zien, en het blijft in de geschiedenis staan. Was dit uw "
        + "sleutel, gebruik hem dan niet meer en maak een nieuwe met --nieuwe-sleutel.",
      "--sleutel takes the name of a file, never the key itself: others on this computer can see what is "
        + "on the command line, and it stays in the history. If this was your key, do not use it any more "
        + "and make a new one with --nieuwe-sleutel.")
  }

  private var geenSleutel: String {
    taal.zin(
      "er is geen sleutel; maak er een met --nieuwe-sleutel BESTAND en geef hem met --sleutel BESTAND, of "
        + "zet hem in \(Self.variabele)",
      "there is no key; make one with --nieuwe-sleutel FILE and give it with --sleutel FILE, or put it "
        + "in \(Self.variabele)")
  }
}
