import Netwerk

/// An ecogram in sentences, for people who cannot see it.
struct EcogramDescription {
  let content: CircleContent
  let taal: Taal
  let naam: String
  let title: String
  let subtitle: String

  private var isDutch: Bool { taal == .nederlands }

  var accessibleText: AccessibleText {
    var elements = ["hart": isDutch ? "\(naam), hoofdpersoon" : "\(naam), focal person"]
    for (index, member) in content.members.enumerated() {
      elements["p\(index)"] = sentence(member)
      if let band = member.band {
        elements["l\(index)"] = "\(member.name) – \(naam): \(tie(band))"
      }
    }
    for (number, tie) in content.ties.enumerated() {
      let (first, second) = (content.members[tie.first].name, content.members[tie.second].name)
      elements["r\(number)"] = "\(first) – \(second): \(self.tie(tie.band))"
    }
    return AccessibleText(
      language: taal.rawValue, title: title, summary: summary, elements: elements)
  }

  /// One person: `Ria, zus, familie, heel dichtbij, sterke band, geeft praktisch en emotioneel`.
  private func sentence(_ member: CircleContent.Member) -> String {
    var parts = [member.name] + member.details
    if member.isOrganisatie { parts.append(isDutch ? "organisatie" : "organisation") }
    if member.isDeceased { parts.append(isDutch ? "overleden" : "deceased") }
    parts += [content.sectors[member.sector].title, content.rings[member.ring]]
    if let band = member.band {
      parts.append(tie(band))
      parts += support(band)
    } else if !member.isOrganisatie {
      parts.append(
        isDutch ? "kent \(naam) alleen via anderen" : "knows \(naam) only through others")
    }
    return parts.joined(separator: ", ")
  }

  private func tie(_ band: Band) -> String {
    let kind = TieKind(band).naam(in: taal)
    return isDutch ? "band \(kind)" : "\(kind) tie"
  }

  private func support(_ band: Band) -> [String] {
    func list(_ steun: Set<Steunsoort>) -> String {
      Opsomming.van(steun.sorted().map { $0.naam(in: taal) }, in: taal)
    }
    var parts: [String] = []
    if !band.steun.isEmpty { parts.append((isDutch ? "geeft " : "gives ") + list(band.steun)) }
    if !band.krijgt.isEmpty { parts.append((isDutch ? "krijgt " : "gets ") + list(band.krijgt)) }
    return parts
  }

  /// The whole picture: counts per group, the nearest people, the ties under strain.
  private var summary: String {
    var sentences = [subtitle.replacingDots + "."]
    if content.members.isEmpty {
      sentences.append(
        isDutch ? "Er staat nog niemand om \(naam) heen." : "Nobody stands around \(naam) yet.")
      return sentences.joined(separator: " ")
    }
    let groups = content.sectors.enumerated().map { index, sector in
      "\(sector.title) \(content.people(in: index))"
    }
    sentences.append(
      (isDutch ? "Per groep: " : "By group: ") + groups.joined(separator: ", ") + ".")
    let nearest = content.members.filter { $0.ring == 0 }.map(\.name)
    if !nearest.isEmpty {
      let people = Opsomming.van(nearest, in: taal)
      sentences.append(
        isDutch ? "Het dichtstbij: \(people)." : "Nearest: \(people).")
    }
    let tense = content.members.filter { $0.band.map(TieKind.init)?.isTense ?? false }.map(\.name)
    if !tense.isEmpty {
      let people = Opsomming.van(tense, in: taal)
      sentences.append(isDutch ? "Spanning met: \(people)." : "Strain with: \(people).")
    }
    return sentences.joined(separator: " ")
  }
}

extension String {
  /// The subtitle's separators as commas.
  fileprivate var replacingDots: String {
    split(separator: "·").map { part in
      String(part.drop { $0 == " " }.reversed().drop { $0 == " " }.reversed())
    }.joined(separator: ", ")
  }
}
