interia =
    .switch = Öffnen Sie Interia Poczta im Browser: Ustawienia (Einstellungen) > Programy pocztowe (E-Mail-Programme). Setzen Sie das Häkchen bei „Korzystam z programu do obsługi poczty“, und speichern Sie.
