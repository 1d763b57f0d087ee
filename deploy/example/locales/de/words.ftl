findings-ask-provider = Rufen Sie uns an: 0800 000 000. Wir haben den richtigen Wert.
