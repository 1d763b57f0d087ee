dinahosting =
    .host = Beide Server heißen nach Ihrer Domain, mit Bindestrichen statt Punkten: für example.com also example-com.correoseguro.dinaserver.com.
