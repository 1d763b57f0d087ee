### Die fertigen Szenen: Name, Ausgangslage und was sie zeigen. Und die Geräte darin.

play-pop-one = POP auf einem Computer
play-pop-one-begin = Ein Computer ruft E-Mails über POP ab und lässt nichts auf dem Server.
play-pop-one-shows = Mit einem Gerät geht das gut. Der Computer hat die einzige Kopie, also sichern Sie ihn.
play-pop-two = POP auf zwei Computern
play-pop-two-begin = Zwei Computer rufen E-Mails über POP ab, und keiner lässt eine Kopie auf dem Server.
play-pop-two-shows = Wer zuerst kommt, hat die Nachricht, und der andere sieht sie nie.
play-imap-three = IMAP auf drei Geräten
play-imap-three-begin = Ein Handy und ein Laptop verwenden IMAP, und ab und zu sehen Sie mit dem Browser hinein.
play-imap-three-shows = Alle sehen dasselbe: was gelesen, verschoben, gesendet und gelöscht ist. Gelöscht wird für alle.
play-pop-leave-14 = POP, das E-Mails 14 Tage lässt
play-pop-leave-14-begin = Zwei Computer rufen E-Mails über POP ab und lassen sie 14 Tage auf dem Server. Dann kommt der Laptop in die Schublade.
play-pop-leave-14-shows = Zwei Wochen reichen, solange kein Gerät länger weg ist.
play-mixed = POP und IMAP gemischt
play-mixed-begin = Ein Handy verwendet IMAP. Ein Computer im Büro ruft dieselben E-Mails über POP ab und lässt nichts auf dem Server.
play-mixed-shows = POP leert den Posteingang, den IMAP zeigt. Nur was in einem anderen Ordner liegt, bleibt.
play-laptop-dies = Der Laptop, der kaputtgeht
play-laptop-dies-begin = Ein Laptop ruft E-Mails über POP ab und lässt nichts auf dem Server. Ein Handy liest dasselbe Postfach über IMAP.
play-laptop-dies-shows = Was POP vom Server genommen hat, gibt es nur noch auf diesem Gerät, und mit ihm geht es verloren.
play-server-full = Der volle Server
play-server-full-begin = Ein Computer ruft E-Mails über POP ab und lässt alle auf dem Server, der Platz für drei Nachrichten hat.
play-server-full-shows = Ein volles Postfach weist neue E-Mails ab. Löschen schafft Platz, sobald das Programm es dem Server mitteilt.

## Geräte in den Szenen; sie stehen auch am Anfang eines Satzes

play-computer = Computer
play-office-pc = Büro-PC
play-laptop = Laptop
play-phone = Handy
play-webmail = Webmail
