kakao =
    .switch = Open Kakao Mail in a browser on a computer: 환경설정 (settings) > IMAP/POP3. Choose 사용함 (on), and save.
    .app-password = The app password is made in your Kakao account, once two-step verification is on.
