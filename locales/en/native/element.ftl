### What the element on other people's pages says where the check cannot run there.

# A policy of the host's page forbids WebAssembly or the files of the check.
element-policy = The check cannot run here, because this website’s security policy does not allow it.
element-network = The check could not be loaded. Please reload the page, or come back later.
element-browser = The check cannot run here, because this browser does not allow WebAssembly.
