orange-fr =
    .app-password = Lehnt Orange Ihr Passwort in einem fremden Programm ab, verlangt es ein eigens dafür erstelltes. Sie erstellen es im Browser in Ihrem Orange-Konto.
