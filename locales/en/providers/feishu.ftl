feishu =
    .two = Feishu in China and Lark elsewhere have different servers. Take the names that your company’s administrator gives you.
