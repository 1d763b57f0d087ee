### Was das Element auf fremden Seiten sagt, wenn die Prüfung dort nicht laufen kann.

# Eine Richtlinie der fremden Seite verbietet WebAssembly oder die Dateien der Prüfung.
element-policy = Die Prüfung kann hier nicht laufen, weil die Sicherheitsrichtlinie dieser Website es nicht erlaubt.
element-network = Die Prüfung konnte nicht geladen werden. Bitte laden Sie die Seite neu oder kommen Sie später wieder.
element-browser = Die Prüfung kann hier nicht laufen, weil dieser Browser kein WebAssembly erlaubt.
