import Netwerk

extension English {
  func uitleg(_ vraag: Vraag, onderwerp: String) -> String {
    switch vraag {
    case .hoofdpersoon:
      "Write the name of the person it is about, as you call them. A first name, nickname or letter is "
        + "enough; the file will have that name."
    case .namen:
      "Write down everybody who comes to mind, in any order. Near or far away, people you know or people "
        + "whose work it is: all are welcome. You can always take somebody out later. One name per line; "
        + "an empty line takes you on."
    case .naam: "Write the name as it should be."
    case .persoon(let gegeven, _): uitleg(gegeven, onderwerp)
    case .elkaar:
      "People who know each other can do things together or take turns. This part asks for each name who "
        + "of the others knows them. Another time is fine too."
    case .kent:
      "Name everybody who also knows \(onderwerp), by number or name: 1 3, or Ton, Wim. Only people who are "
        + "still to come are in the list, since each pair comes by once."
    case .hulpvragen:
      "Something you would like help with, or something you wish for: small or large. Write it as you "
        + "would say it, in a sentence. A few short questions about it follow."
    case .vraagtekst: "Write the sentence as it should be."
    case .hulpvraag(.achter, _):
      "Behind a question there often is a wish. Somebody who asks for a mobility scooter may want to be "
        + "among people again. What would it bring you?"
    case .hulpvraag(.leefgebied, _):
      "Choose the part of life it is most about. If none fits, skip the question."
    case .hulpvraag(.belang, _):
      "So that what matters most can come first later. It is about what you think yourself."
    }
  }

  private func uitleg(_ gegeven: Persoonsgegeven, _ naam: String) -> String {
    switch gegeven {
    case .groep:
      "On the drawing each group has a place of its own. Choose where \(naam) belongs most, by a number "
        + "or (the beginning of) the word."
    case .kring:
      "Think of rings around you, like ripples in water. In the innermost are people you cannot do "
        + "without. It is about how it feels, not how often you meet."
    case .sterkte:
      "How firm is the tie? A strong tie can take a knock. A weak tie means you know each other a little; "
        + "that can be worth something too."
    case .aard:
      "How does the contact feel to you, mostly? It need not be pretty: good, hard or a bit of both, all "
        + "of it may be here."
    case .steun:
      "What do you get from \(naam)? Small things count. You can name several, such as 1 4 or practical, "
        + "company."
    case .krijgt:
      "What do you give to \(naam)? A listening ear or some shopping counts too. You can name several, "
        + "such as 1 4 or practical, company."
    }
  }

  func nu(_ antwoord: String, kanWeg: Bool) -> String {
    "Now it says: \(antwoord). Enter leaves it so\(kanWeg ? ", 'clear' takes it away" : "")."
  }

  func zin(_ bezwaar: Bezwaar) -> String {
    switch bezwaar {
    case .naamNodig: "To begin, a name is needed. 'stop' ends it."
    case .geenLetters: "Letters or digits are needed here."
    case .alleenJa: "Good. Write it down here, or press Enter."
    case .teLang(let hoogstens): "That is very long. Try it in at most \(hoogstens) characters."
    case .staatErAl(let naam):
      "'\(naam)' is there already. If it is somebody or something else, add a word to it."
    case .beschadigd:
      "A letter did not come through. Write it again, if need be without that letter."
    case .eersteVraag: "There is nothing before this."
    case .nietsTeWissen: "There is nothing here to take away yet."
    case .nietBegrepen(let misverstand): zin(misverstand)
    case .nietGaaf(let fout): "That is not possible: \(fout.zin(in: .engels))."
    }
  }

  private func zin(_ misverstand: Misverstand) -> String {
    switch misverstand {
    case .onbekendWoord(let woord):
      "'\(woord.ingekort)' is not in the list. Choose a number or a word; '?' explains the question."
    case .onbekendNummer(_, let hoogste):
      hoogste == 1 ? "There is only number 1." : "The numbers run from 1 to \(hoogste)."
    case .meerdere(let begin, let woorden):
      "'\(begin.ingekort)' can mean several things: \(woorden.joined(separator: ", ")). Write a few more "
        + "letters, or the number."
    }
  }

  func bewaard(in bestand: String, _ netwerk: Netwerk, isKlaar: Bool) -> String {
    var delen = [kring(om: netwerk)]
    let banden = netwerk.relaties.count
    if banden > 0 {
      delen.append(
        banden == 1 ? "1 pair who know each other" : "\(banden) pairs who know each other")
    }
    let vragen = netwerk.hulpvragen.count
    if vragen > 0 { delen.append(vragen == 1 ? "1 wish" : "\(vragen) wishes") }
    let dank = isKlaar ? "That was the last question. Thank you." : "Until next time."
    return "\(dank)\nSaved in \(bestand): \(delen.joined(separator: ", "))."
  }

  func verderMet(_ bestand: String, _ netwerk: Netwerk) -> String {
    "On with \(bestand): \(kring(om: netwerk))."
  }

  private func kring(om netwerk: Netwerk) -> String {
    let namen = netwerk.hoofdpersonen.map(\.naam).joined(separator: " and ")
    let aantal = netwerk.personen.count
    return "\(aantal == 1 ? "1 name" : "\(aantal) names") around \(namen)"
  }

  func kopie(_ bestand: String) -> String {
    "The file as it was, with its own layout and comments, is kept as \(bestand)."
  }

  func bestondAl(_ bestand: String) -> String {
    "\(bestand) was there already and stays as it is. To go on with it: netwerk-dot nieuw \(bestand)"
  }

  func genoteerd(_ namen: [String]) -> String { "Written down: \(namen.joined(separator: ", "))." }
}
