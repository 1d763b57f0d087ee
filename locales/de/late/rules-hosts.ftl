### Was über den Text der Felder gesagt wird und über die Form von Servernamen und Adressen.

## Was mitkopiert wurde

user-mailto-or-angle =
    .what = Um die Adresse „{ $clean }“ steht noch etwas.
    .why = Adressbücher und Links fügen einen Namen, spitze Klammern oder „mailto:“ hinzu. Das gehört nicht zur Adresse.
    .do = Lassen Sie nur { $clean } im Feld stehen.
