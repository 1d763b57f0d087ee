naver =
    .switch = Open Naver Mail in a browser: 환경설정 (settings) > POP3/IMAP 설정. Choose 사용함 (on) for IMAP/SMTP or for POP3/SMTP, and save; each has a switch of its own.
    .app-password = Since 2025 Naver refuses the normal password in mail apps. Switch on two-step verification, then make an application password (애플리케이션 비밀번호) in the security settings of your Naver ID.
