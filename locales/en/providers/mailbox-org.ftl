mailbox-org =
    .app-password = With two-factor authentication, make an application password: All settings > Security > Application passwords. The user name is your main address, not an alias.
