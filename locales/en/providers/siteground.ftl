siteground =
    .host = Your server has a name of its own, such as gukm1234.siteground.biz. You find it in Site Tools, beside the mailbox.
