spectrum-brighthouse =
    .port-587 = Port 587 verlangt hier SSL/TLS vom ersten Augenblick an. Das ist ungewöhnlich und richtig; wählen Sie weder STARTTLS noch keine Verschlüsselung, auch wenn eine alte Hilfeseite das sagt.
