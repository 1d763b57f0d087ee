interia =
    .switch = Open Interia Poczta in a browser: Ustawienia (settings) > Programy pocztowe (mail programs). Tick “Korzystam z programu do obsługi poczty”, and save.
