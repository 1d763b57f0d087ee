yahoo-japan =
    .switch = Öffnen Sie das Postfach im Browser: 設定・利用規約 > メールの設定 > IMAP/POP/SMTPアクセスとメール転送. Wählen Sie Yahoo! JAPAN公式サービス以外からのアクセスも有効にする (Zugriff auch von anderswo), dann IMAP oder POP, und SMTP. Der Schalter kann von selbst zurückgehen; sehen Sie hier zuerst nach, wenn nichts mehr ankommt.
    .abroad = Sehen Sie außerhalb Japans in denselben Einstellungen nach der Beschränkung für Zugriffe aus dem Ausland (海外からのアクセス制限).
    .other = Yahoo! JAPAN ist nicht das Yahoo anderer Länder: Server, die auf mail.yahoo.com enden, sind hier falsch.
