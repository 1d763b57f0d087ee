dinahosting =
    .host = Both servers are named after your domain, with hyphens for dots: for example.com, example-com.correoseguro.dinaserver.com.
