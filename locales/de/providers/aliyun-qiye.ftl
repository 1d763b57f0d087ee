aliyun-qiye =
    .password = Wird Ihr Passwort abgelehnt, verlangt Ihre Firma das „third-party client security password“. Fragen Sie Ihre Administration.
