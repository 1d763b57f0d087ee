### What is said about the text of the fields, and about the form of host names and addresses.
### $clean is the text as it should be. $field is the name of a form field.

## What was copied along

user-mailto-or-angle =
    .what = There is something around the address “{ $clean }”.
    .why = Address books and links add a name, angle brackets or “mailto:”. They are not part of the address.
    .do = Leave only { $clean } in the field.
