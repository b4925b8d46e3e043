import Testing
@testable import NetwerkBestand
