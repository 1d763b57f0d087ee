forward-email =
    .plan = Sending needs a subscription.
