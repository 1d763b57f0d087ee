optus =
    .port-25 = Optus sperrt Port 25 zu anderen Anbietern. Um über einen anderen Anbieter zu verschicken, nehmen Sie 465 oder 587.
