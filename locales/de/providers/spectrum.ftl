spectrum =
    .port-587 = Port 587 verlangt hier SSL/TLS vom ersten Augenblick an. Das ist ungewöhnlich und richtig; wählen Sie weder STARTTLS noch keine Verschlüsselung, auch wenn eine alte Hilfeseite das sagt.
    .pop = Die Hilfe von Spectrum verlangt IMAP. Wird POP abgelehnt, nehmen Sie IMAP.
    .idle = Ein Postfach, in dem sich 180 Tage niemand anmeldet, wird gesperrt.
