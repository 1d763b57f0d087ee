namecheap =
    .new = Seit dem 2. Juni 2026 gekaufte Postfächer sind auf einem neuen System. Werden diese Einstellungen abgelehnt, sehen Sie in Ihrem Namecheap-Konto nach.
