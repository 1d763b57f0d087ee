eir =
    .pop = Die Hilfe von eir beschreibt nur POP. IMAP-Einstellungen, die Sie anderswo finden, stehen nicht darin.
    .send = mail1.eircom.net auf Port 25 geht nur über einen Anschluss von eir.
    .price = Nach Angaben von eir kostet das Postfach seit dem 1. November 2026 monatlich 18,99 Euro. Kündigen Sie, werden die Adresse und ihre E-Mails gelöscht; sichern Sie sie vorher.
