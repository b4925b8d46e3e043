import ArgumentParser
import Foundation
import Netwerk
import NetwerkAnalyse

/// What somebody types behind the options of `wat-als`.
struct WatAlsLezing {
  let netwerk: Netwerk
  let invoer: Invoer
  let taal: Taalkeuze

  /// People and organisations, and everybody of a group behind `groep:`.
  func weg(_ woorden: [String]) throws -> Set<Kenmerk> {
    let losse = woorden.flatMap { $0.split(separator: ",") }.map {
      $0.trimmingCharacters(in: .whitespaces)
    }
    var weg: Set<Kenmerk> = []
    for woord in losse {
      if woord.lowercased().hasPrefix("groep:") {
        weg.formUnion(try groep(String(woord.dropFirst(6))))
      } else {
        weg.formUnion(try Genoemden.kenmerken(van: [woord], in: netwerk, invoer, taal))
      }
    }
    if let hoofd = netwerk.hoofdpersonen.first(where: { weg.contains($0.id) }) {
      throw ValidationError(
        taal.zin(
          "dit is het netwerk van \(hoofd.naam); die kan er niet uit",
          "this is the network of \(hoofd.naam), who cannot be left out"))
    }
    return weg
  }

  private func groep(_ woord: String) throws -> [Kenmerk] {
    let soorten = Groep.Soort.allCases.map { Groep($0) }
    let groepen = soorten + netwerk.personen.compactMap(\.groep)
    let gezocht = groepen.first { Kenmerk($0.naam(in: .nederlands)) == Kenmerk(woord) }
    let mensen = gezocht.map { netwerk.alleen($0).personen.map(\.id) } ?? []
    guard mensen.isEmpty else { return mensen }
    let bekend = Set(netwerk.personen.compactMap { $0.groep?.naam(in: .nederlands) }).sorted()
      .joined(separator: ", ")
    meld(
      taal.zin(
        "\(invoer.naam(in: .nederlands)): in groep '\(woord)' zit niemand; wel in: \(bekend)",
        "\(invoer.naam(in: .engels)): nobody is in group '\(woord)'; there are: \(bekend)"))
    throw ExitCode.foutInBestand
  }

  /// Numbers behind somebody's name: `ria=4`.
  func getallen(_ woorden: [String]) throws -> [Kenmerk: Double] {
    var getallen: [Kenmerk: Double] = [:]
    for woord in woorden {
      let delen = woord.split(separator: "=", maxSplits: 1).map(String.init)
      guard delen.count == 2, let getal = getal(delen[1]) else {
        throw ValidationError(
          taal.zin(
            "'\(woord)' is niet te lezen; schrijf het als ria=4",
            "'\(woord)' cannot be read; write it as ria=4"))
      }
      for wie in try Genoemden.kenmerken(van: [delen[0]], in: netwerk, invoer, taal) {
        guard netwerk[wie] != nil else {
          throw ValidationError(
            taal.zin("'\(delen[0])' is geen mens", "'\(delen[0])' is not a person"))
        }
        getallen[wie] = getal
      }
    }
    return getallen
  }

  private func getal(_ woord: String) -> Double? {
    Double(woord.trimmingCharacters(in: .whitespaces).replacingOccurrences(of: ",", with: "."))
  }

  /// `nil` when no probability was asked for.
  func kansen(_ woorden: [String], overbelast: String?, _ graaf: Netwerkgraaf) throws
    -> Uitvalkansen?
  {
    guard !woorden.isEmpty || overbelast != nil else { return nil }
    let gewoon = woorden.filter { !$0.contains("=") }
    guard gewoon.count <= 1 else {
      throw ValidationError(
        taal.zin("geef voor iedereen samen één kans", "give one probability for everybody"))
    }
    var eigen: [Kenmerk: Double] = [:]
    if let overbelast {
      for wie in graaf.overbelasten() ?? [] { eigen[wie] = try kans(overbelast) }
    }
    eigen.merge(try getallen(woorden.filter { $0.contains("=") })) { $1 }
    do {
      return try Uitvalkansen(try gewoon.first.map(kans) ?? 0, eigen)
    } catch let fout as AnalyseError {
      throw ValidationError(fout.zin(in: taal.taal))
    }
  }

  private func kans(_ woord: String) throws -> Double {
    guard let kans = getal(woord) else {
      throw ValidationError(
        taal.zin(
          "'\(woord)' is geen kans; schrijf bijvoorbeeld 0.2",
          "'\(woord)' is no probability; write for example 0.2"))
    }
    return kans
  }

  /// `nil` when nothing is tried.
  func watAls(_ ingreep: Ingreep, _ graaf: Netwerkgraaf) throws -> WatAls? {
    guard ingreep != Ingreep() else { return nil }
    do {
      return try graaf.watAls(ingreep)
    } catch {
      throw ValidationError(
        taal.zin("uren per week liggen tussen 0 en 168", "hours a week lie within 0 and 168"))
    }
  }
}
