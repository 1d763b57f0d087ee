### What is said about the text of the fields, and about the form of host names and addresses.
### $clean is the text as it should be. $field is the name of a form field.

## What was copied along

# $field: Server, Port or User name.
field-empty =
    .what = The field “{ $field }” ({ $side }) holds only spaces.
    .why = The app needs a value here to connect.
    .do = Fill it in from your provider’s instructions, or leave it empty here if you do not know it yet.

field-outer-space =
    .what = There is a space before or after “{ $clean }”.
    .why = It came along with copying. Some apps remove it, others send it and the server does not know the name.
    .do = Delete the space, so that the field holds only { $clean }.

field-inner-space =
    .what = There is a space in the middle of “{ $typed }”.
    .why = A server name, a port and an address have no spaces.
    .do = Delete the space. If you typed several words, ask your provider for the exact value.

# $characters: Unicode numbers such as U+200B.
field-invisible =
    .what = “{ $clean }” holds a character that does not show.
    .why = It came along with copying ({ $characters }). You cannot see it, but the app sends it and the server does not recognise the text.
    .do = Clear the field and type { $clean } by hand.

field-smart-quotes =
    .what = There are quotation marks around “{ $clean }”.
    .why = They belong to the text it was copied from, not to the setting.
    .do = Delete the quotation marks, so that the field holds only { $clean }.

field-lookalike-punct =
    .what = A dot or hyphen in the server name is a different character that only looks like one.
    .why = Word processors and some keyboards make them ({ $characters }). Apps do not all find the server that way.
    .do = Type the name by hand: { $clean }.

field-fullwidth =
    .what = “{ $typed }” is written with letters or digits of another keyboard.
    .why = They look alike but are other characters ({ $characters }). Not every app understands them here.
    .do = Switch the keyboard to plain letters and digits and type { $clean }.

host-has-scheme =
    .what = The server field holds a whole address instead of a name.
    .why = The field takes a name such as { $clean }. The part with :// is for web browsers.
    .do =
        { $case ->
            [move] Enter { $clean } as the server, and { $other } as the port.
           *[other] Enter only { $clean } as the server.
        }

host-has-path =
    .what = There is more than a name in the server field.
    .why = What follows the slash belongs to a web address. A mail app cannot use it.
    .do = Enter only { $clean } as the server.

# $case: conflict, when the port field holds another number; move, when it is empty.
host-has-port =
    .what =
        { $case ->
            [conflict] The server field says port { $other }, the port field says something else.
           *[other] The port stands in the server field.
        }
    .why =
        { $case ->
            [conflict] Only one of the two can be meant.
           *[other] Most apps have a field of its own for the port, and do not find a server whose name ends in a number like this.
        }
    .do =
        { $case ->
            [conflict] Look at your provider’s instructions and keep the port they give. The server is { $clean }.
            [move] Enter { $clean } as the server, and { $other } as the port.
           *[other] Enter only { $clean } as the server.
        }

host-is-email =
    .what = The server field holds an email address.
    .why = The address belongs in the fields for the address or the user name. The server has a name of its own.
    .do = Look for “IMAP server”, “POP server” or “SMTP server” in your provider’s instructions, and enter that name.

host-multiple =
    .what = There are several servers in one field.
    .why = The app can only connect to one of them: { $names }.
    .do = Keep the one your provider gives for { $side }.

host-comma-dot =
    .what = There are commas in the server name where dots belong.
    .why = The two keys lie side by side. A server name has dots only.
    .do = Enter { $clean } as the server.

host-label-pasted =
    .what = There are other words around the server name.
    .why = They came along from a table or a sentence. The field takes only the name.
    .do =
        { $case ->
            [move] Enter { $clean } as the server, and { $other } as the port.
           *[other] Enter only { $clean } as the server.
        }

port-not-number =
    .what = The port “{ $typed }” is not a single number.
    .why = A port is one number between 1 and 65535. Words for the encryption have a field of their own.
    .do = Enter only the number that your provider gives for { $side }.

port-out-of-range =
    .what = There is no port { $typed }.
    .why = Ports go from 1 to 65535.
    .do = Enter the port that your provider gives for { $side }.

port-transposed =
    .what = Port { $port } looks like a slip of the fingers.
    .why = It is not a port for mail, but very close to one.
    .do = Compare it with your provider’s instructions, digit by digit.

## The form of the name

# $character: the character as it is, or its Unicode number.
host-bad-char =
    .what = “{ $character }” cannot be part of a server name.
    .why = Server names are made of letters, digits, hyphens and dots.
    .do = Compare the name with your provider’s instructions and type it again.

host-underscore =
    .what = There is an underscore in the server name { $host }.
    .why = Some apps refuse such a name, because host names are made of letters, digits, hyphens and dots.
    .do = Check whether a hyphen is meant. If not, ask your provider for a name without an underscore.

host-empty-label =
    .what = There is a dot too many in the server name.
    .why = Between two dots there must be a part of the name, and a name does not begin with a dot.
    .do = Enter { $clean } as the server.

# $case: part, when one part between dots is too long; name, when the whole is. $count: characters.
host-too-long =
    .what =
        { $case ->
            [part] The part “{ $part }” of the server name is too long.
           *[other] The text in the server field is too long for a name.
        }
    .why =
        { $case ->
            [part] It takes { $count } characters. A part between two dots can have 63.
           *[other] It takes { $count } characters or more. A server name can have 253.
        }
    .do = Enter only the server’s name from your provider’s instructions.

host-hyphen-edge =
    .what = A hyphen stands at the edge of the server name or beside a dot.
    .why = Hyphens are allowed only between letters and digits. In lists, a dash in front is often copied along.
    .do = Enter { $clean } as the server.

host-trailing-dot =
    .what = The server name ends with a dot.
    .why = That is allowed in the domain name system. But certificates carry the name without it, so a name without the dot is the safer one.
    .do = Leave out the last dot: { $clean }.

host-bad-ip =
    .what = “{ $host }” is neither a server name nor an IP address.
    .why = An IP address has four numbers from 0 to 255, with dots between them.
    .do = Ask your provider for the server’s name. It is usually in the instructions for mail apps.

host-odd-ip-format =
    .what = This IP address is written in an unusual way.
    .why = Apps read it differently, so you may reach another server than the one you mean.
    .do = Write it as four plain numbers without zeros in front. Better still, use the server’s name.

host-ipv6-literal =
    .what = The server is given as an IPv6 address.
    .why = Some apps do not take one. Others want it in square brackets.
    .do = Use the server’s name, if it has one.

## Names that lead nowhere

host-is-webmail-url =
    .what = { $host } is a web page for reading mail.
    .why = A mail app talks to a mail server, which usually has another name.
    .do = Look for “IMAP”, “POP” or “SMTP” in your provider’s help, and enter the server given there.

# $label: the first part of the name.
host-webmail-label =
    .what = { $host } looks like a web page rather than a mail server.
    .why = Names that begin with “{ $label }” usually lead to a page for the browser.
    .do = Ask your provider for the server name for mail apps. It often begins with imap, pop, smtp or mail.

# $sample: the sample as it stands in the field.
host-placeholder =
    .what = “{ $sample }” is a sample, not a real server.
    .why = Instructions use such names to show where yours goes.
    .do = Put your own provider’s server name in its place. If you do not know it, ask the provider.

host-single-label =
    .what = The server name { $host } has no dot.
    .why = Such a name works only inside one network, at home or at work. No public certificate can be issued for it.
    .do = Enter the full name, such as mail.company.com. Whoever runs the server knows it.

host-protocol-word =
    .what = “{ $host }” is only part of a server name.
    .why = The domain is missing. Your app cannot tell whose server is meant.
    .do = Enter the full name from your provider’s instructions. It often ends like your email address.

host-bare-domain =
    .what = The server name is the same as the end of your email address.
    .why = Some providers do it that way. More often the server’s name has imap, pop, smtp or mail in front.
    .do = If the app cannot connect, ask your provider for the server name.

# $top: the last part, such as .con; $meant: what it is close to, such as .com.
host-unknown-tld =
    .what = The server name ends in “{ $top }”.
    .why = There is no such ending on the internet. “{ $meant }” is very close to it.
    .do = Change the ending to { $meant }.

host-special-use =
    .what = { $host } can be reached only from inside one network.
    .why = Names in { $top } are for use at home or inside a company. On the road the app does not find the server.
    .do = Nothing has to change if you use this account only there.

host-reserved-name =
    .what = The server name ends in “{ $top }”, which leads nowhere.
    .why = This ending is set aside and never used for real servers on the internet.
    .do = Ask your provider for the server name.

host-onion =
    .what = { $host } is reached through Tor.
    .why = An app without Tor cannot find such a server.
    .do = Make sure that Tor runs on this device and that the app uses it.
