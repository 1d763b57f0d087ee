locaweb =
    .name = Ein Server ist für beide Richtungen da, und sein Name zeigt Locaweb nicht. Das ist richtig.
