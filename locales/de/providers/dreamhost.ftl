dreamhost =
    .vanity = Nehmen Sie die Servernamen unter dreamhost.com. Bei mail.ihredomain warnt das Programm vor dem Zertifikat.
