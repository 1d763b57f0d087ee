forward-email =
    .plan = Zum Verschicken brauchen Sie ein Abonnement.
