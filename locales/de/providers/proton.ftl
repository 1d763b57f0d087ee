proton =
    .bridge = Installieren Sie Proton Mail Bridge (Bezahltarife; Windows, macOS, Linux), und fügen Sie dort Ihr Konto hinzu. Übernehmen Sie Server, Ports, Sicherheit und Passwort aus „Mailbox details“; sie können von den hier genannten abweichen.
    .certificate = Eine Warnung wegen des Zertifikats von 127.0.0.1 ist zu erwarten: Bridge stellt es selbst aus, auf Ihrem Computer.
    .phone = Bridge versorgt nur den Computer, auf dem es läuft. Nehmen Sie auf dem Handy oder Tablet die App von Proton.
    .token = smtp.protonmail.ch ist nur zum Verschicken, mit einem SMTP-Token, in manchen Tarifen mit eigener Domain.
