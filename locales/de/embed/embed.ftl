### Was die Prüfung in fremden Seiten sagt, und wenn ein Link etwas festgelegt hat.

# Unter einem Feld, das die Seite um die Prüfung herum festgelegt hat. $owner: wessen Seite es ist, etwa die eines Anbieters.
embed-fixed-by = Festgelegt von { $owner }.
embed-fixed = Festgelegt von der Seite, in der diese Prüfung steht.
embed-fixed-link = Festgelegt durch den Link, dem Sie gefolgt sind.

# Vor Worten, die nicht unsere sind. $owner: wessen Worte es sind.
embed-says = { $owner } sagt:
embed-says-host = Die Seite, in der diese Prüfung steht, sagt:

# Der Name der Erklärung, für alle, die sie nicht sehen.
embed-compared = POP und IMAP im Vergleich

# Unter der Prüfung, wenn ein Link festgelegt hat, was zu sehen ist.
embed-by-link = Ein Link hat festgelegt, was Sie hier sehen.
embed-whole = Die ganze Prüfung zeigen

# Unter der Prüfung, in einer anderen Seite.
embed-told = Die Seite um diese Prüfung herum erfährt das Ergebnis und welche Regeln zutreffen. Sie erfährt nicht, was Sie eingeben.
embed-private = Was Sie eingeben, verlässt diesen Teil der Seite nicht.
# In einem Rahmen, der sehr wenig darf.
embed-cannot = Die Seite um diese Prüfung herum erlaubt ihr nicht, zu kopieren, zu drucken, Dateien zu speichern oder Fenster zu öffnen. Texte zum Kopieren werden stattdessen für Sie markiert.
embed-open = Die ganze Prüfung in Maillint öffnen
