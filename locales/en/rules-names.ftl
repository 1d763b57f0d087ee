### Host names that look like another, and the domain of the email address.
### $meant is the name that was probably meant, $provider who runs it; $case is known when that is known.

# $ascii is the form of the name with plain letters.
host-idn-unicode =
    .what = The name { $host } has letters that not every mail app can look up.
    .why = On the network the name is { $ascii }. Some apps convert it, others do not and find nothing.
    .do = If the app does not connect, enter { $ascii }.

# $readable is the name as people read it. $case: read or broken.
host-punycode =
    .what =
        { $case ->
            [broken] The name { $host } holds a part with xn-- that means nothing.
           *[other] { $host } is { $readable } in its form for computers.
        }
    .why =
        { $case ->
            [broken] Such a part stands for letters beyond a to z. This one cannot be turned back into letters, so a letter or digit is wrong.
           *[other] Such a part stands for letters beyond a to z. That is right if you know this name.
        }
    .do =
        { $case ->
            [broken] Copy the name again, or ask your provider.
           *[other] Check that { $readable } is the server you mean.
        }
