iijmio =
    .user = Der Benutzername ist Ihre Adresse mit einem Punkt anstelle des @.
