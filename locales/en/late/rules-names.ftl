### Host names that look like another, and the domain of the email address.
### $meant is the name that was probably meant, $provider who runs it; $case is known when that is known.

host-typo =
    .what = { $host } looks like a slip: { $meant } was probably meant.
    .why =
        { $case ->
            [known] { $host } is not among the servers of { $provider } that we know. The app finds no server under a misspelt name, or asks a stranger’s.
           *[other] The two names differ by only a letter or two. The app finds no server under a misspelt name, or asks a stranger’s.
        }
    .do = Compare the name letter by letter with your provider’s page, and enter { $meant } if that is what it says.

host-confusable =
    .what = { $host } only looks like { $meant }.
    .why = It is a different name and belongs to somebody else. Your password would go there.
    .do = Type { $meant } by hand.

host-mixed-script =
    .what = { $host } holds letters of two alphabets that look the same.
    .why = Such names are used to imitate others. They come from copied text, and your password would go to another server.
    .do = Do not copy the name. Type it by hand, with one keyboard.

host-brand-in-foreign-domain =
    .what = { $host } begins like a server of { $provider }, but belongs to somebody else.
    .why = Only the last part of a name says whose it is. Your password would go to its owner, not to { $provider }.
    .do = Enter { $meant }, or ask your provider.

# $domain is the domain that was typed.
email-domain-typo =
    .what = The email address ends in { $domain }; { $meant } was probably meant.
    .why = The two differ by only a letter or two, and nothing is known of { $domain }.
    .do = Correct the address, if { $meant } is right.
