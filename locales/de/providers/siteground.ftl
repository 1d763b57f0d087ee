siteground =
    .host = Ihr Server hat einen eigenen Namen, etwa gukm1234.siteground.biz. Sie finden ihn in den Site Tools, beim Postfach.
