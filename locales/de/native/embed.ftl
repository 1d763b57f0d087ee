### Was die Seite für das Innere fremder Seiten sagt, bis die Prüfung läuft. Dahinter steht ein Link: siehe embed-open.

embed-needs-script = Die Prüfung der E-Mail-Einstellungen braucht JavaScript, und das ist hier nicht erlaubt.
embed-not-started = Die Prüfung der E-Mail-Einstellungen konnte hier nicht starten.
