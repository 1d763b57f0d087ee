seznam =
    .two-factor = With two-factor authentication, apps need a password of their own: Two-Factor Authentication > Application Password > Set. It must differ from your login password.
