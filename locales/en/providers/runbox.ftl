runbox =
    .trial = A new account can send from apps only after you confirm your alternative address or pay for a subscription. Until then sending is refused as if the password were wrong.
