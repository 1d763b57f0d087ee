fastmail =
    .app-password = Ein App-Passwort erstellen Sie unter Settings > Privacy & Security, für jedes Programm eines.
    .plan = Im Tarif Basic haben außer den Apps von Fastmail keine Programme Zugang.
    .spa = Lassen Sie „Gesicherte Kennwort-Authentifizierung“ (SPA) aus: Sie funktioniert mit Fastmail nicht und wird nicht gebraucht.
    .pop-folder = POP ruft den Posteingang ab. Für einen anderen Ordner hängen Sie dessen Namen an den Benutzernamen: sie+ordner@fastmail.com.
