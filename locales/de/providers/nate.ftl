nate =
    .switch = Erlauben Sie in den Einstellungen von Nate Mail im Browser externe E-Mail-Programme.
