nate =
    .switch = In the settings of Nate Mail on the web, allow external mail programs.
