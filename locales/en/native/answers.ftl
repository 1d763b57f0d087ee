### The answers to what people ask, around their texts, and the index of all. The texts are in answers/*.md.

answers-title = Questions about POP, IMAP and mail settings, answered
answers-heading = Questions about mail, answered
answers-lead = POP and IMAP, servers and ports, passwords, and how to keep your mail safe. Each answer is short first, and names its sources.
answers-summary = Short, current answers about POP and IMAP, mail servers, ports, encryption, app passwords and moving mail without losing any, each with its sources.
answers-missing = Your settings do not work? The check says what does not fit.

answers-group-basics = POP and IMAP
answers-group-settings = Settings, servers and ports
answers-group-signing-in = Signing in
answers-group-keeping = Keeping your mail
answers-group-moving = Moving, step by step

answers-checked = Checked on { $date }
answers-related = People also ask
answers-sources = Where this comes from
# Before what a person sees when a step worked.
answers-step-check = Make sure:
# $scene is the name of a played scene, such as “POP and IMAP mixed”.
answers-scene = In words, day by day: { $scene }

## Tables drawn from the catalogue

answers-provider = Provider
answers-not-offered = Not offered
answers-differs = Differs from account to account
answers-unknown = We know of none

## Tables about mail apps

answers-where = Where
answers-when-adding = Where it asks for the server when you add an account
answers-tls = Encrypted from the start
answers-starttls = Switching over
answers-none = Not encrypted
