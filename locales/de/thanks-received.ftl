### The customer says thank you and asks nothing.

thanks-received-subject = { $voice ->
    [friendly] Danke für deine freundliche Nachricht
   *[formal] Vielen Dank für Ihre freundliche Nachricht
}

thanks-received-welcome = { $voice ->
    [friendly] { START("gern") } geschehen, und danke für deine freundliche Nachricht.
   *[formal] { START("gern") } geschehen, und vielen Dank für Ihre freundliche Nachricht.
}

thanks-received-passed-on = { $voice ->
    [friendly] Deinen Dank habe ich an das Team weitergegeben.
   *[formal] Ihren Dank habe ich an das Team weitergegeben.
}

# Said where the thanks stand beside another question in the same message.
thanks-received-also = { $voice ->
    [friendly] Danke auch für deine freundlichen Worte.
   *[formal] Vielen Dank auch für Ihre freundlichen Worte.
}
