runbox =
    .trial = Ein neues Konto kann aus Programmen erst verschicken, wenn Sie Ihre zweite Adresse bestätigt oder ein Abonnement bezahlt haben. Bis dahin wird abgelehnt, als wäre das Passwort falsch.
