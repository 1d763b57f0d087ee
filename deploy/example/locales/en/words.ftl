findings-ask-provider = Call us on 0800 000 000; we have the right value.
