feishu =
    .two = Feishu in China und Lark anderswo haben verschiedene Server. Nehmen Sie die Namen, die Ihnen die Administration Ihrer Firma gibt.
