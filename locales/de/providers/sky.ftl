sky =
    .run-by = Die Postfächer von Sky betreibt Yahoo. Erscheint die Anmeldeseite von Yahoo, ist das richtig.
