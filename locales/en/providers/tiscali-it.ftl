tiscali-it =
    .own-net = Sending may be refused when you are not on Tiscali’s own internet connection. The web page works from everywhere.
