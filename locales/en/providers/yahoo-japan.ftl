yahoo-japan =
    .switch = Open the mailbox in a browser: 設定・利用規約 > メールの設定 > IMAP/POP/SMTPアクセスとメール転送. Choose Yahoo! JAPAN公式サービス以外からのアクセスも有効にする (access from elsewhere too), then IMAP or POP, and SMTP. It can switch itself off again, so look here first when mail stops.
    .abroad = Outside Japan, look in the same settings for the limit on access from abroad (海外からのアクセス制限).
    .other = Yahoo! JAPAN is not the Yahoo of other countries: servers that end in mail.yahoo.com are wrong here.
