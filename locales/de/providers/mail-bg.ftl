mail-bg =
    .switch-smtp = Schalten Sie das Verschicken aus Programmen in Mail.bg im Browser unter den Extras ein.
