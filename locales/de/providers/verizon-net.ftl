verizon-net =
    .run-by = Die Postfächer von Verizon.net betreibt AOL. Erscheint die Anmeldeseite von AOL, ist das richtig.
