aliyun-qiye =
    .password = If your password is refused, your company asks for the “third-party client security password”. Ask your administrator.
