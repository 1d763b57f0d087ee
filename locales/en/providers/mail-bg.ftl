mail-bg =
    .switch-smtp = Switch on sending from mail apps in Mail.bg on the web, under the extras.
